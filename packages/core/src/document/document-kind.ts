import type { Mode } from '../complaint/index.ts';

/**
 * `receipt`: that a complaint was filed, or a file put together (art. 15-3 of the code de procédure pénale in the
 * first case). `proces-verbal`: the official record of a complaint that was admitted. `complaint-file`: what to take
 * to a station. `copy`: what was told, for its owner.
 */
export const documentKinds = ['receipt', 'proces-verbal', 'complaint-file', 'copy'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const kindsIn = {
  authority: ['receipt', 'proces-verbal', 'copy'],
  assistance: ['receipt', 'complaint-file'],
} as const satisfies Record<Mode, readonly DocumentKind[]>;

/** What may be issued for a complaint as it stands. A procès-verbal records an admission, whatever came after it. */
export function documentsFor(
  mode: Mode,
  history: Iterable<{ readonly kind: string }>,
): readonly DocumentKind[] {
  const admitted = [...history].some(({ kind }) => kind === 'admitted');
  return kindsIn[mode].filter((kind) => kind !== 'proces-verbal' || admitted);
}

/** What changes the content of each kind: a receipt tells of the filing alone, and never changes. */
const contentOf = {
  receipt: [],
  'proces-verbal': ['more-asked', 'answered', 'added', 'admitted'],
  'complaint-file': ['answered', 'added', 'advised'],
  copy: ['answered', 'added'],
} as const satisfies Record<DocumentKind, readonly string[]>;

export function changesContent(kind: DocumentKind, event: { readonly kind: string }): boolean {
  return (contentOf[kind] as readonly string[]).includes(event.kind);
}

/** A receipt lists no exhibits: they may come later. */
export function listsExhibits(kind: DocumentKind): boolean {
  return kind !== 'receipt';
}

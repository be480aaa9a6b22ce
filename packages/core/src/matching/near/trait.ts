import { indicatorTypes } from '../../indicator/index.ts';

/**
 * What two statements can have in common besides wording. Those of `isFinding` bring two statements before the
 * judge; the others are too common to, and count once something else has.
 */
export const traitKinds = [
  ...indicatorTypes,
  'unverified',
  'skeleton',
  'mail-domain',
  'organisation',
  'network-address',
  'photo-set',
  'person',
  'brand',
] as const;
export type TraitKind = (typeof traitKinds)[number];

const supporting: ReadonlySet<TraitKind> = new Set(['person', 'brand', 'bic'] as const);

export function isFinding(kind: TraitKind): boolean {
  return !supporting.has(kind);
}

/** `value` in the form in which two statements meet. */
export type Trait = { readonly kind: TraitKind; readonly value: string };

/** Whose exhibit it is: a story being told, or one that was filed. */
export type ExhibitOwner = { readonly draftId: string } | { readonly statementId: string };

/** How it came: given as a file, or pasted as text. */
export const exhibitSources = ['file', 'pasted'] as const;
export type ExhibitSource = (typeof exhibitSources)[number];

/**
 * What the person who looks at it should know. `trailing-data`: something follows the picture's end (motion photos
 * have it; so have disguised files). `name-differs`: its name promises another type. `unknown-type`: no known format.
 * `runs-code`: a PDF that holds JavaScript or starts something when opened.
 */
export const exhibitMarks = ['trailing-data', 'name-differs', 'unknown-type', 'runs-code'] as const;
export type ExhibitMark = (typeof exhibitMarks)[number];

/** `infected`: kept sealed, served to nobody. */
export const scanOutcomes = ['clean', 'not-scanned', 'infected'] as const;
export type ScanOutcome = (typeof scanOutcomes)[number];

/** A file or capture given in evidence, kept byte for byte. */
export type Exhibit = {
  readonly id: string;
  /** Safe to show: see `exhibitName`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of the original, 64 hex digits. */
  readonly sha256: string;
  /** Media type, detected from the content. */
  readonly type: string;
  readonly source: ExhibitSource;
  readonly receivedAt: Date;
  /** Day, `2026-11-24`. */
  readonly capturedOn?: string;
  readonly sourceUrl?: string;
  readonly scan: ScanOutcome;
  readonly marks: readonly ExhibitMark[];
  readonly preview: PreviewState;
};

/** `none`: nothing that a picture can show. */
export type PreviewState = 'none' | 'waiting' | 'made' | 'failed';

/** Why a file is not taken. Each has its sentence, which says what to do instead. */
export const exhibitRefusals = [
  'empty-file',
  'exhibit-too-large',
  'exhibits-too-large',
  'too-many-exhibits',
  'unsafe-file',
  'file-with-macros',
  'file-in-disguise',
  'picture-too-large',
  'archive-too-large',
  'archive-locked',
  'archive-in-archive',
  'archive-unknown',
  'damaged-file',
  'no-room',
] as const;
export type ExhibitRefusal = (typeof exhibitRefusals)[number];

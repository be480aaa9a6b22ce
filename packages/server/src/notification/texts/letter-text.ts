import type { LetterKind, LetterParameters } from '../letter.ts';

/** A letter before its layout: plain sentences, in the order they are read. */
export type LetterText = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Digits to copy, shown alone on their line. */
  readonly code?: string;
  /** What to do, ending in a colon, and the address in full: people may check it before they open it. */
  readonly action: { readonly label: string; readonly link: string };
  /** After the action. */
  readonly after: readonly string[];
};

export type LetterTexts = {
  readonly [Kind in LetterKind]: (parameters: LetterParameters[Kind], service: string) => LetterText;
} & {
  /** Ends every letter. */
  readonly footer: (service: string, operator: string) => string;
};

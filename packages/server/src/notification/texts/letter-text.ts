import type { LetterKind, LetterParameters, TextMessageKind } from '../letter.ts';

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
  /** Further addresses, at the end. */
  readonly links?: readonly { readonly label: string; readonly link: string }[];
};

export type LetterTexts = {
  readonly [Kind in LetterKind]: (parameters: LetterParameters[Kind], service: string) => LetterText;
} & {
  /** On a phone's screen, which others may see. */
  readonly onPhone: {
    readonly [Kind in TextMessageKind]: (parameters: LetterParameters[Kind], service: string) => string;
  };
  /** Ends every letter. */
  readonly footer: (service: string, operator: string) => string;
};

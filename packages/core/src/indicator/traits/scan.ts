import { blank, classAt, wide } from './character-class.ts';
import { wordKinds } from './telling-words.ts';

/**
 * What a text has that may be an indicator, or part of one. Read in one pass, so that the patterns, which are dear,
 * run only where they may find something: most of what people write holds nothing. A trait may be seen where
 * nothing is found; it is never missed where something is.
 */
export const traits = {
  /** A character that reads as another, or that only the patterns can judge: no other trait can be relied on. */
  unusual: 1,
  /** A blank or a dash of another width. */
  folded: 2,
  /** A contact hidden from filters, or an at sign with a blank or single letters beside it. */
  disguise: 4,
  at: 8,
  /** `//`, or a dot between two labels. */
  address: 16,
  iban: 32,
  wallet: 64,
  /** A platform before a colon, or before « compte », « pseudo »… */
  handle: 128,
  bic: 256,
  /** Four figures, or two runs of them one blank apart: a short number. */
  fewFigures: 512,
  /** Seven figures near each other: a phone number. */
  figures: 1024,
} as const;

const longAgo = -1000;
/** More figures than any account has. */
export const neverEnough = 1_000_000_000;

/** How far the reading of a text is. */
export type Scan = {
  readonly text: string;
  found: number;
  figures: number;
  /** Figures parted only by blanks, dots, brackets, strokes and signs of a number; and the most of them so far. */
  dense: number;
  densest: number;
  figuresEnd: number;
  /** The fewest figures that an account which may begin in the text needs. */
  ibanFigures: number;
  /** Where the run of letters and figures began. */
  stretch: number;
  wordStart: number;
  wordEnd: number;
  wordKinds: number;
  /** Of the word before it. */
  kindsBefore: number;
  lastAt: number;
  /** A sign was spelled: « point », « tiret ». */
  spelled: boolean;
  /** The last word or figures may begin a number told in words; only figures may stand between. */
  telling: boolean;
  afterOpening: boolean;
  afterDot: boolean;
  bracket: number;
};

export function startScan(text: string): Scan {
  return {
    text,
    found: 0,
    figures: 0,
    dense: 0,
    densest: 0,
    figuresEnd: -2,
    ibanFigures: neverEnough,
    stretch: 0,
    wordStart: 0,
    wordEnd: -2,
    wordKinds: 0,
    kindsBefore: 0,
    lastAt: longAgo,
    spelled: false,
    telling: false,
    afterOpening: false,
    afterDot: false,
    bracket: longAgo,
  };
}

export function isBlankAt(text: string, place: number): boolean {
  if (place < 0) return false;
  const kind = classAt(text, place);
  return kind === blank || kind === wide;
}

/** Whether a platform stands right before `at`. */
export function followsPlatform({ wordEnd, wordKinds: kinds }: Scan, at: number): boolean {
  return (kinds & wordKinds.platform) !== 0 && at - wordEnd <= 1;
}

import { letteredNumbers } from '../lettered-numbers.ts';
import { blank, classAt, figure, letter, mark, sign, unusual, wide } from './character-class.ts';
import { fewestIbanFigures } from './iban-figures.ts';
import { beginsWithLabel, mayRunIntoLabel } from './name-labels.ts';
import { kindsOfWord, wordHash, wordKinds } from './telling-words.ts';

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

/** `bc1` and eleven characters. */
const shortestWallet = 14;
/** « at my-shop dot com »: forty characters for the name, and blanks. */
const reachOfAt = 45;
/** `[ arrobase ]`. */
const longestBracket = 11;
const hiddenSign = /^.\s?(?:[.:@/]|:\/\/|dot|point|d0t|dt|at|arobase|arobas|arrobase|chez|a)\s?.$/i;

const longAgo = -1000;
const neverEnough = 1_000_000_000;

/** How far the reading of a text is. */
type Scan = {
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

/** The traits of a text, as bits; 0 when nothing can be found in it. */
export function traitsOf(text: string): number {
  const scan: Scan = {
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
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind >= letter || kind === figure) {
      const end = kind === figure ? readFigures(scan, at) : readWord(scan, at);
      if (end - scan.stretch >= shortestWallet) scan.found |= walletIn(text, scan.stretch, end);
      at = end;
      continue;
    }
    if (kind === unusual) return traits.unusual;
    if (kind === mark) readMark(scan, at);
    else if (kind === wide) scan.found |= traits.folded;
    else {
      scan.afterDot = false;
      if (kind === sign) scan.dense = 0;
    }
    at += 1;
    scan.stretch = at;
  }
  return traitsOfWhole(scan);
}

/** Reads the run of letters from `start` on, and answers where it ends. */
function readWord(scan: Scan, start: number): number {
  const { text } = scan;
  let hash: number = wordHash.empty;
  let end = start;
  for (let kind = classAt(text, end); kind >= letter; kind = classAt(text, end)) {
    hash = wordHash.step(hash, kind);
    end += 1;
  }
  const kinds = kindsOfWord(hash);
  if (kinds !== 0) readKinds(scan, kinds, start);
  if (scan.afterDot) scan.found |= traits.address;
  const isNamed = followsPlatform(scan, start) && beginsWithLabel(text, start, end);
  if (isNamed || mayRunIntoLabel(text, start, end)) scan.found |= traits.handle;
  scan.dense = 0;
  scan.afterOpening = (kinds & wordKinds.opening) !== 0;
  scan.telling = scan.afterOpening || (scan.telling && (kinds & wordKinds.number) !== 0);
  scan.kindsBefore = scan.wordKinds;
  scan.wordStart = start;
  scan.wordEnd = end;
  scan.wordKinds = kinds;
  return end;
}

function readKinds(scan: Scan, kinds: number, start: number): void {
  if ((kinds & wordKinds.sign) !== 0) scan.found |= traits.disguise;
  if ((kinds & wordKinds.bic) !== 0) scan.found |= traits.bic;
  if ((kinds & wordKinds.number) !== 0 && scan.telling) scan.found |= traits.disguise;
  if ((kinds & wordKinds.ending) !== 0 && (scan.wordKinds & wordKinds.dot) !== 0) {
    scan.found |= traits.disguise;
  }
  if ((kinds & wordKinds.com) !== 0 && isBlankAt(scan.text, start - 1) && scan.text[start - 2] === '.') {
    scan.found |= traits.disguise;
  }
  if ((kinds & wordKinds.mailbox) !== 0 && (scan.wordKinds & wordKinds.at) !== 0) {
    scan.found |= traits.disguise;
  }
  if ((kinds & wordKinds.dot) !== 0) {
    const isAfterProvider = (scan.kindsBefore & wordKinds.provider) !== 0;
    const isAfterWww = (scan.wordKinds & wordKinds.www) !== 0;
    if (isAfterProvider || isAfterWww || start - scan.lastAt <= reachOfAt) scan.found |= traits.disguise;
  }
  if ((kinds & wordKinds.at) !== 0) scan.lastAt = start;
  if ((kinds & wordKinds.spelled) !== 0) scan.spelled = true;
}

/** Reads the run of figures from `start` on, and answers where it ends. */
function readFigures(scan: Scan, start: number): number {
  const { text } = scan;
  let end = start + 1;
  while (classAt(text, end) === figure) end += 1;
  scan.figures += end - start;
  scan.dense += end - start;
  scan.densest = Math.max(scan.densest, scan.dense);
  if (end - start >= 4 || (start - scan.figuresEnd === 1 && isBlankAt(text, start - 1)))
    scan.found |= traits.fewFigures;
  scan.figuresEnd = end;
  if (scan.afterOpening) scan.found |= traits.disguise;
  scan.afterOpening = false;
  if (end - start <= 2 && text.charCodeAt(start) === 0x30) scan.telling = true;
  const gap = start - scan.wordEnd;
  const follows = gap === 0 || (gap === 1 && isBlankAt(text, scan.wordEnd));
  if (end - start < 2 || !follows) return end;
  const country = text.slice(Math.max(scan.wordStart, scan.wordEnd - 2), scan.wordEnd).toUpperCase();
  scan.ibanFigures = Math.min(scan.ibanFigures, fewestIbanFigures.get(country) ?? neverEnough);
  return end;
}

function readMark(scan: Scan, at: number): void {
  const { text } = scan;
  const character = text.charAt(at);
  if (!'.()/+-'.includes(character)) scan.dense = 0;
  switch (character) {
    case '-':
      return;
    case '.':
      scan.afterDot = at > 0 && isLabelAt(text, at - 1);
      if (at > 0 && isBlankAt(text, at - 1) && /^[cfnoe]/i.test(text.slice(at + 1, at + 3).trimStart())) {
        scan.found |= traits.disguise;
      }
      return;
    case '_':
      if (/^[dpa]/i.test(text.charAt(at + 1))) scan.found |= traits.disguise;
      return;
    case '@':
      scan.found |= isPlainAt(text, at) ? traits.at : traits.at | traits.disguise;
      break;
    case '·':
      scan.found |= traits.disguise;
      break;
    case '/':
      if (text[at - 1] === '/') scan.found |= traits.address;
      break;
    case '+':
      scan.telling = true;
      scan.afterOpening = false;
      break;
    case ':':
    case '=':
      if (followsPlatform(scan, at)) scan.found |= traits.handle;
      break;
    case '[':
    case '(':
    case '{':
    case '<':
      scan.bracket = at;
      break;
    default: {
      const isNear = at - scan.bracket <= longestBracket;
      if (isNear && hiddenSign.test(text.slice(scan.bracket, at + 1))) scan.found |= traits.disguise;
    }
  }
  scan.afterDot = false;
}

/** Not « j u l i e@… » nor « julie @ … ». */
function isPlainAt(text: string, at: number): boolean {
  if (isBlankAt(text, at - 1) || isBlankAt(text, at + 1)) return false;
  return !isGapAt(text, at - 2) && !isGapAt(text, at + 2);
}

/** What may part letters that are spelled one by one. */
function isGapAt(text: string, place: number): boolean {
  return isBlankAt(text, place) || text[place] === '-';
}

/** Whether a platform stands right before `at`. */
function followsPlatform({ wordEnd, wordKinds: kinds }: Scan, at: number): boolean {
  return (kinds & wordKinds.platform) !== 0 && at - wordEnd <= 1;
}

function walletIn(text: string, start: number, end: number): number {
  return end - start >= 25 || /(?:bc|ltc)1/i.test(text.slice(start, end)) ? traits.wallet : 0;
}

function traitsOfWhole({ text, found: seen, spelled, figures, densest, ibanFigures }: Scan): number {
  let found = seen;
  if (spelled && (found & traits.at) !== 0) found |= traits.disguise;
  if (densest >= 7) found |= traits.figures;
  if (figures >= ibanFigures) found |= traits.iban;
  if (figures >= 6 && letteredNumbers(text).length > 0) found |= traits.disguise;
  return found;
}

function isBlankAt(text: string, place: number): boolean {
  if (place < 0) return false;
  const kind = classAt(text, place);
  return kind === blank || kind === wide;
}

/** Whether a name of a site may end here. */
function isLabelAt(text: string, place: number): boolean {
  const kind = classAt(text, place);
  return kind >= letter || kind === figure || kind === wide || text[place] === '-' || text[place] === '_';
}

/** What `reveal` and `fold` leave as it is. Where nothing is hidden, the text is read as it stands. */
export function hidesNothing(found: number): boolean {
  return (found & (traits.unusual | traits.folded | traits.disguise)) === 0;
}

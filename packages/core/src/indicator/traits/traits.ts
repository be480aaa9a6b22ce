import { letteredNumbers } from '../lettered-numbers.ts';
import { classAt, figure, letter, mark, sign, unusual, wide } from './character-class.ts';
import { readFigures } from './read-figures.ts';
import { readMark } from './read-mark.ts';
import { readWord } from './read-word.ts';
import { type Scan, startScan, traits } from './scan.ts';

/** `bc1` and eleven characters. */
const shortestWallet = 14;

/** The traits of a text, as bits; 0 when nothing can be found in it. */
export function traitsOf(text: string): number {
  const scan = startScan(text);
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

/** What `reveal` and `fold` leave as it is. Where nothing is hidden, the text is read as it stands. */
export function hidesNothing(found: number): boolean {
  return (found & (traits.unusual | traits.folded | traits.disguise)) === 0;
}

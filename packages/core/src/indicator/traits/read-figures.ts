import { classAt, figure } from './character-class.ts';
import { fewestIbanFigures } from './iban-figures.ts';
import { isBlankAt, neverEnough, type Scan, traits } from './scan.ts';

/** Reads the run of figures from `start` on, and answers where it ends. */
export function readFigures(scan: Scan, start: number): number {
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

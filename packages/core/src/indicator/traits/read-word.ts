import { classAt, letter } from './character-class.ts';
import { beginsWithLabel, mayRunIntoLabel } from './name-labels.ts';
import { followsPlatform, isBlankAt, type Scan, traits } from './scan.ts';
import { kindsOfWord, wordHash, wordKinds } from './telling-words.ts';

/** « at my-shop dot com »: forty characters for the name, and blanks. */
const reachOfAt = 45;
/** Reads the run of letters from `start` on, and answers where it ends. */
export function readWord(scan: Scan, start: number): number {
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

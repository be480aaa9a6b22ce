import { classAt, figure, letter, wide } from './character-class.ts';
import { followsPlatform, isBlankAt, type Scan, traits } from './scan.ts';

/** `[ arrobase ]`. */
const longestBracket = 11;
const hiddenSign = /^.\s?(?:[.:@/]|:\/\/|dot|point|d0t|dt|at|arobase|arobas|arrobase|chez|a)\s?.$/i;

/** A point, an at sign, a bracket…: what they stand between may be a contact. */
export function readMark(scan: Scan, at: number): void {
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

/** Whether a name of a site may end here. */
function isLabelAt(text: string, place: number): boolean {
  const kind = classAt(text, place);
  return kind >= letter || kind === figure || kind === wide || text[place] === '-' || text[place] === '_';
}

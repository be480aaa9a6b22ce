import { coveredRanges } from './covered-ranges.ts';

/** What a template is given: plain values, set as text wherever they stand. */
export type Printable =
  | string
  | number
  | boolean
  | null
  | readonly Printable[]
  | { readonly [name: string]: Printable | undefined };

/** Written out: the sign's number, as the Unicode charts give it (`[U+1F642]`). */
function byNumber(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Signs that have no shape of their own: joiners, directions, selectors. Without their neighbours they say nothing. */
const shapeless = /[\p{Cf}\p{Cc}\p{Variation_Selector}]|\u034f/gu;

/**
 * A text that our fonts can show. PDF/UA-1 demands a shape for every sign (ISO 14289-1, 7.21), so a sign that has none
 * is written by its number: nothing a person wrote is dropped in silence, and no text can stop a document.
 * `marks: 'apart'` also writes combining marks by number, for the rare ones that no font has on their letter.
 */
export function printableText(text: string, marks: 'together' | 'apart' = 'together'): string {
  let out = '';
  const plain = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(shapeless, (sign) => (sign === '\n' ? sign : ''));
  for (const sign of plain) {
    const shown = sign === '\n' || (isCovered(sign) && (marks === 'together' || !/\p{M}/u.test(sign)));
    out += shown ? sign : byNumber(sign);
  }
  return out;
}

export function printable(value: Printable, marks: 'together' | 'apart' = 'together'): Printable {
  if (typeof value === 'string') return printableText(value, marks);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Printable) => printable(item, marks));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      each === undefined ? [] : [[name, printable(each, marks)]],
    ),
  );
}

/** Binary search in ranges that are in order and apart. */
function isCovered(sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  if (point >= 0x20 && point < 0x7f) return true;
  let low = 0;
  let high = coveredRanges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coveredRanges[middle] ?? [0, 0];
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
}

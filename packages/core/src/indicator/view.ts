import { lookalikes } from './confusables.ts';

/**
 * A text made plain for reading, with the way back: the character at `i` comes from
 * `[starts[i], ends[i])` of the text as written (UTF-16 offsets).
 */
export type View = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Replaces `[start, end)` of a view's text. */
export type Rewriting = { readonly start: number; readonly end: number; readonly replacement: string };

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/;
/** Zeros of scripts whose figures follow each other (Unicode, category Nd). */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];
/** Figures in black or white circles, and letters in squares, which NFKC leaves as they are: first, last, what the first stands for. */
const enclosed: readonly (readonly [number, number, string])[] = [
  [0x24ea, 0x24ea, '0'],
  [0x24ff, 0x24ff, '0'],
  [0x24f5, 0x24fd, '1'],
  [0x2776, 0x277e, '1'],
  [0x2780, 0x2788, '1'],
  [0x278a, 0x2792, '1'],
  [0x1f100, 0x1f100, '0'],
  [0x1f130, 0x1f149, 'A'],
  [0x1f150, 0x1f169, 'A'],
  [0x1f170, 0x1f189, 'A'],
];
const keycap = 0x20e3;
const ideographicStop = /[\u3002\uff61]/;
const printableAscii = /^[\x21-\x7e]$/;
const unusual = /[^\t\n\r\x20-\x7e]/;

/** ASCII and the Latin letters and signs after it stand for themselves, but controls and the soft hyphen. */
function standsAsIs(code: number): boolean {
  if (code < 0x7f) return code >= 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
  return code > 0xa0 && code < 0x300 && code !== 0xad;
}

/**
 * Lookalike writings that stand for one ASCII character: full width, mathematical letters, circled
 * figures, one dot leader, Arabic-Indic figures. Superscripts and ordinals stay, for `m²` is not `m2`.
 */
function foldCharacter(character: string, code: number): string {
  if (standsAsIs(code)) return character;
  if (code < 0x80) return '';
  if (invisible.test(character)) return '';
  if (spaces.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  // A figure on a key is the figure, then a variation selector, then the key.
  if (code === keycap) return '';
  // Browsers read the full stop of Chinese and Japanese as a dot (UTS 46).
  if (ideographicStop.test(character)) return '.';
  const zero = zeros.find((each) => code >= each && code <= each + 9);
  if (zero !== undefined) return String(code - zero);
  const sign = enclosed.find(([first, last]) => code >= first && code <= last);
  if (sign !== undefined) return String.fromCharCode(sign[2].charCodeAt(0) + code - sign[0]);
  const standsForAscii =
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    code === 0x2024;
  if (!standsForAscii) return character;
  const folded = character.normalize('NFKC');
  return printableAscii.test(folded) ? folded : character;
}

/**
 * Drops what cannot be seen, folds lookalike writings to ASCII and lookalike letters to those of the word they
 * stand in. Linear; folding twice changes nothing.
 */
export function fold(written: string): View {
  const view = foldCharacters(written);
  return rewrite(view, lookalikes(view.text));
}

function foldCharacters(written: string): View {
  const starts = new Uint32Array(written.length);
  const ends = new Uint32Array(written.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 0; at < written.length; ) {
    const code = written.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    let size = next - at;
    // Most characters stand as they are: they are copied by runs, not one by one.
    if (!standsAsIs(code)) {
      const character = written.slice(at, next);
      const folded = foldCharacter(character, code);
      if (folded !== character) {
        parts.push(written.slice(from, at), folded);
        from = next;
        size = folded.length;
      }
    }
    for (; size > 0; size--) {
      starts[length] = at;
      ends[length] = next;
      length++;
    }
    at = next;
  }
  parts.push(written.slice(from));
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The text of `fold`, when the way back is not needed. */
export function foldText(written: string): string {
  return unusual.test(written) ? fold(written).text : written;
}

/** `rewritings` are ordered and do not overlap; each replacement keeps the offsets of all it replaces. */
export function rewrite(view: View, rewritings: readonly Rewriting[]): View {
  if (rewritings.length === 0) return view;
  const size =
    view.text.length + rewritings.reduce((total, { replacement }) => total + replacement.length, 0);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (until: number) => {
    parts.push(view.text.slice(from, until));
    starts.set(view.starts.subarray(from, until), length);
    ends.set(view.ends.subarray(from, until), length);
    length += until - from;
  };
  for (const { start, end, replacement } of rewritings) {
    keep(start);
    parts.push(replacement);
    starts.fill(view.starts[start] ?? 0, length, length + replacement.length);
    ends.fill(view.ends[end - 1] ?? 0, length, length + replacement.length);
    length += replacement.length;
    from = end;
  }
  keep(view.text.length);
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

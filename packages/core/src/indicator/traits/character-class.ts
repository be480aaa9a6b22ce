/** Kinds of characters, as far as it matters to what may be found among them. From `letter` on they are letters. */
export const sign = 0;
export const figure = 1;
export const blank = 2;
/** Stands in addresses, or around hidden ones. */
export const mark = 3;
/** A blank or a dash that is folded to the ordinary one. */
export const wide = 4;
/** Reads as another character, or may be a letter of any script. */
export const unusual = 5;
/** A letter that is none of a to z without its accent; those are `letter + 1` to `letter + 26`. */
export const letter = 32;

/** Of Basic Latin, Latin-1 and Latin Extended. */
const classes = Uint8Array.from({ length: 0x300 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/\d/.test(character)) return figure;
  if (/[./@_+:=·[\](){}<>-]/.test(character)) return mark;
  if (/[\t\n\r ]/.test(character)) return blank;
  if (character === '\u00a0') return wide;
  // Controls and soft hyphens are dropped, « ² » is a figure of sorts.
  if (/[\p{Control}\u00ad\p{Number}]/u.test(character)) return unusual;
  if (!/\p{Letter}/u.test(character)) return sign;
  return letterOf(character);
}

/** « É » is e; « ĳ » is two letters, and « ſ » an s to patterns that ignore case. */
function letterOf(character: string): number {
  const [base = '', ...more] = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '');
  if (more.length > 0 || character === 'ſ') return unusual;
  return /[a-z]/.test(base) ? letter + 1 + base.charCodeAt(0) - 0x61 : letter;
}

/** Of the rest, what people's keyboards write: blanks and dashes of all widths, and ’ “ ” … €. */
function rareClassOf(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x201c || code === 0x201d) return sign;
  if (code === 0x2026 || code === 0x20ac) return sign;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f) return wide;
  return code >= 0x2010 && code <= 0x2015 ? wide : unusual;
}

/** After the end of a text, a sign. */
export function classAt(text: string, place: number): number {
  if (place >= text.length) return sign;
  const code = text.charCodeAt(place);
  return code < 0x300 ? (classes[code] ?? sign) : rareClassOf(code);
}

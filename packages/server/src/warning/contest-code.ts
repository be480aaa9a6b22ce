import { createHash, createHmac } from 'node:crypto';

/** No 0, 1, I, L, O or U: what is read aloud or copied by hand is told apart. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 5;
const groupLength = 4;
const spelled = new RegExp(`^K[${letters}]{${groups * groupLength}}$`);

/**
 * `K-7TRM-2QXF-9BHD-V4WN-83KC`: follows a contest, for whoever was given it. 98 bits; the 19 of its first group are no
 * secret (`markOf`), the other 78 open. Only its SHA-256 is stored;
 * it follows from what was sent and from this deployment's secret, so that the same contest sent again has the same.
 */
export function contestCodeOf(sent: readonly string[], secretKey: string): string {
  const bytes = createHmac('sha512', secretKey)
    .update(JSON.stringify(['warning contest', ...sent]))
    .digest();
  // Two bytes a letter: no letter is noticeably likelier than another.
  const letterAt = (place: number) => letters[bytes.readUInt16BE(2 * place) % letters.length];
  const group = (_: unknown, place: number) =>
    Array.from({ length: groupLength }, (_, letter) => letterAt(place * groupLength + letter)).join('');
  return ['K', ...Array.from({ length: groups }, group)].join('-');
}

/** `K-7TRM`: names the contest in letters and to analysts, and opens nothing. Two may share one. */
export function markOf(code: string): string {
  return code.slice(0, 'K-'.length + groupLength);
}

/** The hash of a code as a person typed it, in any case, with or without dashes; nothing when none is spelled so. */
export function contestCodeHash(typed: string): Buffer | undefined {
  const plain = typed.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '');
  return spelled.test(plain) ? createHash('sha256').update(plain).digest() : undefined;
}

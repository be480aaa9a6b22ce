/**
 * Letters of other alphabets that look like a Latin letter, after the Unicode security tables (UTS 39,
 * confusables.txt), kept to those that are met in hidden contacts: Cyrillic, Greek, Armenian and Cherokee.
 */
const pairs: readonly (readonly [letters: string, latin: string])[] = [
  ['АΑ', 'A'],
  ['ВΒ', 'B'],
  ['СϹ', 'C'],
  ['ЕΕ', 'E'],
  ['Ԍ', 'G'],
  ['НΗ', 'H'],
  ['ІΙӀ', 'I'],
  ['ЈͿ', 'J'],
  ['КΚ', 'K'],
  ['МΜ', 'M'],
  ['Ν', 'N'],
  ['ОΟՕ', 'O'],
  ['РΡ', 'P'],
  ['Ѕ', 'S'],
  ['ТΤ', 'T'],
  ['Ѵ', 'V'],
  ['Ԝ', 'W'],
  ['ХΧ', 'X'],
  ['УΥҮ', 'Y'],
  ['Ζ', 'Z'],
  ['аα', 'a'],
  ['Ь', 'b'],
  ['сϲ', 'c'],
  ['ԁ', 'd'],
  ['е', 'e'],
  ['ɡց', 'g'],
  ['һհ', 'h'],
  ['іι', 'i'],
  ['јϳ', 'j'],
  ['κк', 'k'],
  ['ӏ', 'l'],
  ['м', 'm'],
  ['ոп', 'n'],
  ['оοօσ', 'o'],
  ['рρ', 'p'],
  ['ԛ', 'q'],
  ['ѕ', 's'],
  ['т', 't'],
  ['սυ', 'u'],
  ['ѵν', 'v'],
  ['ԝ', 'w'],
  ['хχ', 'x'],
  ['уγү', 'y'],
  ['ᴢ', 'z'],
];

const latin: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([letters, to]) => Array.from(letters, (letter) => [letter, to] as const)),
);

/** What the same letters look like among figures. */
const figure: ReadonlyMap<string, string> = new Map([
  ['О', '0'],
  ['о', '0'],
  ['Ο', '0'],
  ['ο', '0'],
  ['З', '3'],
  ['з', '3'],
  ['б', '6'],
  ['І', '1'],
  ['Ӏ', '1'],
  ['ӏ', '1'],
  ['Ч', '4'],
]);

/** A word that mixes alphabets; longer ones are no contact. */
const word = /[\p{L}\p{N}._@+-]{2,100}/gu;
const foreign = /[\u0370-\u058f\u0261\u1d22]/;
const mailProvider =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|proton(?:mail)?|orange|wanadoo|laposte|free|sfr|gmx|aol)\.[a-z]{2,3}(?:\.[a-z]{2})?$/i;

function asLatin(written: string): string | undefined {
  let plain = '';
  for (const character of written) {
    const letter = character > '\u024f' ? latin.get(character) : character;
    if (letter === undefined) return undefined;
    plain += letter;
  }
  return plain;
}

function asFigures(written: string): string | undefined {
  let plain = '';
  for (const character of written) {
    const letter = figure.get(character) ?? character;
    if (!/[\d.+-]/.test(letter)) return undefined;
    plain += letter;
  }
  return plain;
}

/**
 * A word as it was meant to be read. The name of a site is left alone: a lookalike domain is another domain, and
 * that is the point of it; but a lookalike of a mail provider hides a mailbox there.
 */
function plainWord(written: string): string | undefined {
  if (/\d/.test(written)) {
    const number = asFigures(written);
    if (number !== undefined) return number;
  }
  if (!/[A-Za-z\d]/.test(written)) return undefined;
  const at = written.lastIndexOf('@');
  if (at > 0) {
    const local = asLatin(written.slice(0, at));
    const domain = asLatin(written.slice(at + 1));
    if (local === undefined) return undefined;
    return domain !== undefined && mailProvider.test(domain)
      ? `${local}@${domain}`
      : `${local}${written.slice(at)}`;
  }
  return /\.[^\d.]{2}/.test(written) ? undefined : asLatin(written);
}

/** Words of mixed alphabets, with what they were meant to be. Lengths are kept: one letter stands for one. */
export function lookalikes(
  text: string,
): { readonly start: number; readonly end: number; readonly replacement: string }[] {
  if (!foreign.test(text)) return [];
  return Array.from(text.matchAll(word)).flatMap((found) => {
    const written = found[0];
    if (!foreign.test(written)) return [];
    // Parts of an address are as they are.
    const before = text.charAt(found.index - 1);
    const after = text.charAt(found.index + written.length);
    if (before === '/' || after === '/') return [];
    const replacement = plainWord(written);
    return replacement === undefined || replacement === written
      ? []
      : [{ start: found.index, end: found.index + written.length, replacement }];
  });
}

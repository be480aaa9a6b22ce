/**
 * Values of nobody, each from a number below 2^53: two numbers rarely give one value. Phones stand under +888, a
 * code that leads nowhere since the United Nations gave it back: the ranges kept for fiction are too small for
 * ten million complaints. Domains end in `.example` (RFC 2606), accounts are of a test bank.
 */
export const fictional = {
  phone: (number: number) => `+888${String(number % 10 ** 11).padStart(11, '0')}`,
  iban: (number: number) => ibanOf(number % 10 ** 11),
  domain: (number: number) => `${wordOf(number, 4)}.example`,
  email: (number: number) => `${wordOf(number, 3)}${number % 89}@${wordOf(number % 999_983, 3)}.example`,
  url: (number: number) => `https://${wordOf(number % 2 ** 40, 4)}.example/${wordOf(number, 2)}`,
  username: (number: number) => `${wordOf(number, 4)}.${number % 9973}`,
  crypto: (number: number) => `0x${hexadecimal(number, 40)}`,
  photo: (number: number) => hexadecimal(number, 16),
} as const;

/** What a person told of those who cheated them. */
export type Told = { readonly type: ValueType; readonly value: string };

export type ValueType = keyof typeof fictional;

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va xe zi bro cla dre flu gri pla'.split(' ');

/** ISO 13616: the check figures make the whole, letters as numbers and the country last, leave 1 modulo 97. */
function ibanOf(account: number): string {
  const office = '3000600001';
  const key = 97 - (((((Number(office) % 97) * (10 ** 13 % 97)) % 97) + ((account * 100) % 97)) % 97);
  const bban = (((Number(office) % 97) * (10 ** 11 % 97)) % 97) + (account % 97);
  const check = 98 - (((bban % 97) * (10 ** 8 % 97) + key * 10 ** 6 + 152_700) % 97);
  const figures = (number: number, length: number) => String(number).padStart(length, '0');
  return `FR${figures(check, 2)}${office}${figures(account, 11)}${figures(key, 2)}`;
}

/** A name one can say. */
function wordOf(number: number, length: number): string {
  let word = '';
  let rest = number;
  for (let place = 0; place < length * 2 && (rest > 0 || place < length); place += 1) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

function hexadecimal(number: number, figures: number): string {
  const part = number.toString(16).padStart(14, '0');
  return part.repeat(Math.ceil(figures / part.length)).slice(-figures);
}

/** Someone copied it with one figure or letter wrong. `at` and `by` say which and how. */
export function mistyped(value: string, at: number, by: number): string {
  const places = [...value].flatMap((character, place) =>
    /[0-9a-z]/.test(character) && place > 4 ? [place] : [],
  );
  const place = places[at % places.length] ?? value.length - 1;
  const figures = /\d/.test(value[place] ?? '') ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz';
  const wrong =
    figures[(figures.indexOf(value[place] ?? '') + 1 + (by % (figures.length - 1))) % figures.length];
  return value.slice(0, place) + wrong + value.slice(place + 1);
}

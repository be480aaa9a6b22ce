import { countrySpecs, isValidIBAN } from 'ibantools';
import { isMarked } from '../indicator/find/span.ts';
import { type FoundIndicator, parseEmail, parseIban, parsePhone } from '../indicator/index.ts';

/** Letters that readers of images take for figures, and the figure each stands for. */
const figures: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  A: '4',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  T: '7',
  B: '8',
  g: '9',
  q: '9',
};
/** The other way about, where a letter must stand. */
const letters: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

function asFigures(written: string): string {
  return written.replace(/[OoQDUIli|!ZzASsGbTBgq]/g, (letter) => figures[letter] ?? letter);
}

function asLetters(written: string): string {
  return written.replace(/[012568]/g, (figure) => letters[figure] ?? figure);
}

const ibanStart = /(?<![A-Za-z0-9])[A-Z0-9]{2}\s?[0-9OoQDIlZSGBTq|]{2}(?=[\s.-]?[A-Z0-9])/g;

/** Countries whose bank code is letters. */
const lettered = /^(?:GB|NL|IE|GI|MT|LV|RO|BG|TR|QA|BH|KW|JO|PK|PS|AZ|UA)$/;

/** End of `length` letters and figures from `start`, single blanks skipped. */
function endAfter(text: string, start: number, length: number): number | undefined {
  let seen = 0;
  for (let at = start; at < text.length && at - start < 100; at++) {
    if (/[A-Za-z0-9|]/.test(text.charAt(at))) {
      seen++;
      if (seen === length) return at + 1;
    } else if (!/[\s.-]/.test(text.charAt(at)) || !/[A-Za-z0-9|]/.test(text.charAt(at + 1))) return undefined;
  }
  return undefined;
}

/** Likely readings of a misread IBAN; the checksum and the country's structure choose (ISO 13616). */
function readings(compact: string): string[] {
  const country = asLetters(compact.slice(0, 2)).toUpperCase();
  const check = asFigures(compact.slice(2, 4));
  const rest = compact.slice(4);
  const head = lettered.test(country)
    ? asLetters(rest.slice(0, 4)).toUpperCase() + asFigures(rest.slice(4))
    : asFigures(rest);
  const kept = `${country}${check}${rest.replaceAll('|', '1')}`;
  if (country !== 'FR' && country !== 'MC') return [kept, `${country}${check}${head}`];
  // Five, five, eleven, two (RIB): only the account of eleven may hold letters.
  const written = rest.slice(10, 21);
  const account = written.toUpperCase().replaceAll('|', '1');
  const rib = (middle: string) =>
    `${country}${check}${asFigures(rest.slice(0, 10))}${middle}${asFigures(rest.slice(21))}`;
  return [
    kept,
    rib(account),
    rib(account.replaceAll('O', '0')),
    rib(account.replace(/[OI]/g, (each) => (each === 'O' ? '0' : '1'))),
    rib(asFigures(written).toUpperCase()),
  ];
}

function misreadIbans(text: string): FoundIndicator[] {
  return Array.from(text.matchAll(ibanStart)).flatMap((found): FoundIndicator[] => {
    const start = found.index;
    const country = asLetters(found[0].slice(0, 2)).toUpperCase();
    const length = countrySpecs[country]?.chars;
    const end = length === undefined || length === null ? undefined : endAfter(text, start, length);
    if (end === undefined || /[A-Za-z0-9]/.test(text.charAt(end))) return [];
    const raw = text.slice(start, end);
    const compact = raw.replace(/[\s.-]/g, '');
    if (parseIban(raw).ok || compact.replace(/\D/g, '').length * 2 < compact.length) return [];
    const value = readings(compact).find((reading) => isValidIBAN(reading));
    const read = value === undefined ? undefined : parseIban(value);
    return read?.ok ? [{ type: 'iban', value: read.value, raw, verified: true, start, end }] : [];
  });
}

const phoneShape =
  /(?<![\p{L}\p{N}+.,€$£])(?:\+ ?3 ?3 ?(?:\( ?[0O] ?\) ?)?|[0OoQ])(?:[ .-]{0,2}[0-9OoQDIl|ZSBGTq]){8,10}(?![\p{L}\p{N}]|[.,]\d| ?[€$£%])/gu;

function misreadPhones(text: string, country: string | undefined): FoundIndicator[] {
  return Array.from(text.matchAll(phoneShape)).flatMap((found): FoundIndicator[] => {
    const raw = found[0];
    if (!/[A-Za-z|]/.test(raw) || raw.replace(/\D/g, '').length < 6) return [];
    const read = parsePhone(asFigures(raw), country === undefined ? {} : { country });
    return read.ok
      ? [
          {
            type: 'phone',
            value: read.value,
            raw,
            verified: true,
            start: found.index,
            end: found.index + raw.length,
          },
        ]
      : [];
  });
}

const spacedEmail =
  /(?<![\p{L}\p{N}._@-])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}(?: ?[@©®] ?)[\p{L}\p{N}-]{1,63}(?: ?\. ?[\p{L}\p{N}-]{1,40}){0,3} ?\. ?(?:com|fr|net|org|example|eu|be|ch|info|me)(?![\p{L}\p{N}])/gu;

function misreadEmails(text: string): FoundIndicator[] {
  return Array.from(text.matchAll(spacedEmail)).flatMap((found): FoundIndicator[] => {
    const raw = found[0];
    if (!/[ ©®]/.test(raw)) return [];
    const read = parseEmail(raw.replace(/[©®]/, '@').replace(/ /g, ''));
    return read.ok
      ? [
          {
            type: 'email',
            value: read.value,
            raw,
            verified: true,
            start: found.index,
            end: found.index + raw.length,
          },
        ]
      : [];
  });
}

/**
 * Accounts, numbers and addresses whose picture was misread: `O` for `0`, `l` for `1`, a blank within. Put right
 * only when the checksum, the numbering plan or the syntax then holds. Apart from each other.
 */
export function findMisread(text: string, country: string | undefined): FoundIndicator[] {
  const found: FoundIndicator[] = [];
  const taken = new Uint8Array(text.length);
  for (const each of [...misreadIbans(text), ...misreadEmails(text), ...misreadPhones(text, country)]) {
    if (isMarked(taken, each.start, each.end)) continue;
    taken.fill(1, each.start, each.end);
    found.push(each);
  }
  return found.sort((one, other) => one.start - other.start);
}

import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { describe, expect, test } from 'vitest';
import { parseDomain, readDomain } from './domain.ts';
import { parseIban } from './iban.ts';
import { parsePhone, readPhone } from './phone.ts';
import { parseUrl, readUrl } from './url.ts';

/** Values that need no unfolding are read by shorter ways: they must lead to the same place. */
const figures = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    'www',
    'xn--bcher-kva',
    'plus',
    'zero-six-trente-neuf-quatre-vingt-dix-huit-douze-trente-quatre',
    '0x7f',
    '06-39-98-12-34',
  ),
);
const ending = fc.constantFrom(
  'com',
  'fr',
  'co.uk',
  'example',
  'github.io',
  'invalid',
  'c',
  '1',
  'com.',
  'xn--p1ai',
);
const host = fc
  .tuple(fc.array(word, { maxLength: 3 }), ending)
  .map(([labels, last]) => [...labels, last].join('.'));
const part = fc.oneof(
  word,
  fc.constantFrom('', '.', '..', '.a', 'a.b', '%2e', '~x', 'é', 'a b', '@b', "a'b", 'A_B'),
);

describe('the short way is the long way', () => {
  test('for numbers of every plan', () => {
    const international = fc
      .tuple(
        fc.constantFrom('1', '33', '32', '44', '49', '39', '7', '225', '262', '590', '888', '999', '0'),
        fc.integer({ min: 2, max: 13 }),
      )
      .chain(([code, length]) => figures(length).map((rest) => `+${code}${rest}`));
    const french = fc
      .tuple(figures(9), fc.constantFrom('', ' ', '.', '-'))
      .map(
        ([rest, gap]) =>
          `0${rest.charAt(0)}${(rest.slice(1).match(/../g) ?? []).map((pair) => gap + pair).join('')}`,
      );
    const countries = fc.constantFrom<{ country?: string }>(
      {},
      { country: 'FR' },
      { country: 'US' },
      { country: 'zz' },
    );
    fc.assert(
      fc.property(fc.oneof(international, french), countries, (raw, context) => {
        expect(parsePhone(raw, context)).toEqual(readPhone(raw, context));
      }),
      { numRuns: 1_000 },
    );
  });

  test('for numbers kept for fiction, next to those that are not', () => {
    for (const raw of [
      '+33639981234',
      '06 39 98 12 34',
      '+447700900123',
      '+447700901123',
      '+12025550143',
      '+33699991234',
    ]) {
      expect(parsePhone(raw)).toEqual(readPhone(raw));
    }
  });

  test('for sites', () => {
    fc.assert(
      fc.property(host, (raw) => {
        expect(parseDomain(raw)).toEqual(readDomain(raw));
      }),
      { numRuns: 1_000 },
    );
  });

  test('for web addresses', () => {
    const query = fc.constantFrom('', '?', '?a=1&b=2', '?a=%20', '?q=é', '#x', '?utm_source=a/b');
    const scheme = fc.constantFrom('https://', 'http://', 'hxxp://', 'HTTPS://', 'https:', '');
    const url = fc
      .tuple(scheme, host, fc.constantFrom('', ':80', ':8443'), fc.array(part, { maxLength: 4 }), query)
      .map(
        ([before, site, port, path, after]) =>
          `${before}${site}${port}${path.map((each) => `/${each}`).join('')}${after}`,
      );
    fc.assert(
      fc.property(url, (raw) => {
        expect(parseUrl(raw)).toEqual(readUrl(raw));
      }),
      { numRuns: 1_000 },
    );
  });

  test('a web address of two thousand characters is read in no time', () => {
    const start = performance.now();
    for (const filling of ['a', '/', 'a/', '-.'])
      parseUrl(`https://boutique.example/${filling.repeat(900)}é`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('for accounts of every country, valid or wrong by a figure', () => {
    const valid = [
      'FR7630006000011234567890189',
      'DE89370400440532013000',
      'BE68539007547034',
      'ES9121000418450200051332',
      'GB29NWBK60161331926819',
      'MT84MALT011000012345MTLCAST001S',
      'NO9386011117947',
      'IT60X0542811101000000123456',
      'CH9300762011623852957',
      'PT50000201231234567890154',
    ];
    const wrong = fc
      .tuple(fc.constantFrom(...valid), fc.nat(33), fc.constantFrom(...'0159AZ'))
      .map(([iban, at, by]) => iban.slice(0, at) + by + iban.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...valid), wrong), (iban) => {
        const isShaped = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban);
        expect(parseIban(iban).ok).toBe(isShaped && isValidIBAN(iban));
      }),
      { numRuns: 1_000 },
    );
  });
});

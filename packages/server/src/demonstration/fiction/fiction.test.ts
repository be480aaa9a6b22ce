import { readIndicator } from '@fanal/core/indicator';
import { incidencesOf } from '@fanal/core/matching';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { demonstrationStories } from '../stories.ts';
import { fictionalBics, fictionalIban, mistyped } from './accounts.ts';
import { fictionalPhone, rangeSize } from './phones.ts';
import { fictionalWallet } from './wallets.ts';

const countries = fc.constantFrom('FR', 'DE', 'LT');
const places = fc.nat(1_000_000);

test('a fictional account passes every check, with one wrong figure none', () => {
  fc.assert(
    fc.property(countries, places, (country, place) => {
      const iban = fictionalIban(country, place);
      expect(readIndicator('iban', iban)).toMatchObject({ verified: true, value: iban });
      expect(readIndicator('iban', mistyped(iban)).verified).toBe(false);
    }),
  );
});

test('no two places give the same account', () => {
  fc.assert(
    fc.property(countries, places, places, (country, one, other) => {
      expect(fictionalIban(country, one) === fictionalIban(country, other)).toBe(one === other);
    }),
  );
});

test('a fictional BIC is a test code', () => {
  for (const bic of Object.values(fictionalBics)) {
    expect(readIndicator('bic', bic).verified).toBe(true);
    expect(bic.charAt(7)).toBe('0');
  }
});

test('a fictional number is in a numbering plan, and a range ends where its list does', () => {
  for (const range of ['fr-mobile', 'fr-landline', 'uk', 'us'] as const) {
    const last = rangeSize(range) - 1;
    for (const place of [0, 57, last]) {
      const phone = fictionalPhone(range, place);
      expect(readIndicator('phone', phone)).toMatchObject({ verified: true, value: phone });
    }
    expect(() => fictionalPhone(range, last + 1)).toThrow(RangeError);
  }
});

test('a fictional wallet has a checksum that holds', () => {
  fc.assert(
    fc.property(fc.constantFrom('btc', 'tron', 'eth'), fc.string(), (kind, label) => {
      const address = fictionalWallet(kind, label);
      expect(readIndicator('wallet', address)).toMatchObject({ verified: true, value: `${kind}:${address}` });
    }),
  );
});

test('nothing in the demonstration is anybody’s, but what is on the lists of well-known values', () => {
  const reserved: Readonly<Record<string, RegExp>> = {
    phone:
      /^\+(?:33(?:63998|19900|26191|35301|46571|53649)\d{4}|44(?:20794601|11349602|12149603|16149604)\d\d|1\d{3}55501\d\d)$/,
    email: /@[a-z.]+\.example$/,
    url: /^https?:\/\/[a-z0-9.-]+\.example\//,
    domain: /\.example$/,
    iban: /^(?:FR\d\d9{5}|DE\d\d9{8}|LT\d\d9{5})/,
    handle: /exemple\d*$/,
    bic: /^EXEM/,
    wallet: /^(?:btc|tron|eth):/,
  };
  const stories = demonstrationStories(new Date('2026-08-01T12:00:00Z'));
  for (const { type, value, state } of stories.flatMap(({ statement }) =>
    incidencesOf(statement.sightings),
  )) {
    if (state !== 'well-known') expect(value).toMatch(reserved[type] ?? /^nothing else$/);
  }
});

test('draws come out the same from the same seed, and a branch is not moved by another', () => {
  const one = createRandom('seed');
  const other = createRandom('seed');
  other.branch('elsewhere').next();
  expect(other.bytes(8)).toEqual(one.bytes(8));
  expect(createRandom('seed').branch('a').next()).not.toBe(createRandom('seed').branch('b').next());
});

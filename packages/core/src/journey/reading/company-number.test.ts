import { expect, test } from 'vitest';
import { readCompanyNumber } from './company-number.ts';

// Numbers made for the test: their check digits are right, no firm bears them.
test.each([
  ['123 456 782', 'siren', '123456782'],
  ['123.456.782', 'siren', '123456782'],
  ['123 456 782 00010', 'siret', '12345678200010'],
  ['w751000001', 'rna', 'W751000001'],
  // An establishment of La Poste: its digits add up to a multiple of five.
  ['356 000 000 00006', 'siret', '35600000000006'],
])('%s is a %s', (written, kind, value) => {
  expect(readCompanyNumber(written)).toEqual({ kind, value, verified: true });
});

test.each([
  ['123 456 789', 'siren'],
  ['123 456 782 00011', 'siret'],
  ['356 000 000 00007', 'siret'],
  ['000 000 000', 'siren'],
])('%s fails its check, and is marked', (written, kind) => {
  expect(readCompanyNumber(written)).toMatchObject({ kind, verified: false });
});

test('what is no number is kept as written', () => {
  expect(readCompanyNumber('en cours d’immatriculation')).toEqual({
    kind: 'unknown',
    value: 'en cours d’immatriculation',
    verified: false,
  });
});

import { makeReference } from '@fanal/core/reference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchTermsOf } from './search-terms.ts';

const reference = makeReference('F', new Uint8Array([1, 2, 3, 4, 5, 6, 7]));

test('a reference is understood in lower case and without its dashes', () => {
  expect(searchTermsOf(` ${reference.toLowerCase().replaceAll('-', '')} `).reference).toBe(reference);
});

test.each([
  ['06 39 98 12 34', { type: 'phone', value: '+33639981234' }],
  ['fr76 3000-6000 0112 3456 7890 189', { type: 'iban', value: 'FR7630006000011234567890189' }],
  [
    'Il m’a dit de payer sur FR7630006000011234567890189',
    { type: 'iban', value: 'FR7630006000011234567890189' },
  ],
  ['Jean.Dupont@Courriel.Example', { type: 'email', value: 'jean.dupont@courriel.example' }],
])('%s is understood as its canonical value', (typed, indicator) => {
  expect(searchTermsOf(typed).indicators).toContainEqual(indicator);
});

test('a value that fails its check is sought as it was written', () => {
  expect(searchTermsOf('FR76 3000 6000').indicators).toContainEqual({
    type: 'iban',
    value: 'FR76 3000 6000',
  });
});

test('whatever is typed, a bounded number of values is sought', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (typed) => {
      expect(searchTermsOf(typed).indicators.length).toBeLessThanOrEqual(20);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

describe('an amount is read as it is spelt', () => {
  test.each([
    ['1 250,50 €', '1250.50'],
    ['1\u202f250,50\u00a0€', '1250.50'],
    ['1.250,50', '1250.50'],
    ['1,250.50', '1250.50'],
    ["1'250.50 CHF", '1250.50'],
    ['1250', '1250.00'],
    ['1250.5', '1250.50'],
    ['12,5', '12.50'],
    ['0,99', '0.99'],
    ['15€50', '15.50'],
    ['15 € 50', '15.50'],
    ['€300', '300.00'],
    ['300 euros', '300.00'],
    ['$1,000', '1000.00'],
    ['1.000.000', '1000000.00'],
    ['1 000 000', '1000000.00'],
    ['1,000,000.00', '1000000.00'],
    ['007', '7.00'],
    ['１２５０', '1250.00'],
    [' 42 ', '42.00'],
  ])('%s', (typed, amount) => {
    expect(readAmount(typed)).toEqual({ ok: true, value: amount });
  });
});

describe('three digits after a lone separator are thousands: money has two decimals', () => {
  test.each([
    ['1.250', '1250.00'],
    ['1,250', '1250.00'],
    ['12.345', '12345.00'],
  ])('%s', (typed, amount) => {
    expect(readAmount(typed)).toEqual({ ok: true, value: amount });
  });
});

describe('what is not an amount is refused, never guessed', () => {
  test.each([
    '',
    'beaucoup',
    '-5',
    '0',
    '0,00',
    '0.500',
    '1,2345',
    '1.2.3',
    '1,25,50',
    '1.250.50',
    '1,250,50.00',
    '12.34,567,8',
    '1e9',
    '9999999999999',
    '5 000 ou 6 000',
    '.',
    ',',
    '1.',
    '0x10',
    '9'.repeat(500),
  ])('%s', (typed) => {
    expect(readAmount(typed)).toEqual({ ok: false, refusal: 'not-an-amount' });
  });
});

test('any text is an amount in its stored form, or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const read = readAmount(typed);
      if (read.ok) expect(read.value).toMatch(/^[1-9]\d{0,11}\.\d{2}$|^0\.(0[1-9]|[1-9]\d)$/);
    }),
  );
});

test('an amount written in French, in English or as stored is the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999_999 }), (hundredths) => {
      const stored = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
      const [whole = '', decimals] = stored.split('.');
      const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
      for (const typed of [
        stored,
        `${grouped('\u202f')},${decimals} €`,
        `${grouped('.')},${decimals}`,
        `${grouped(',')}.${decimals}`,
      ]) {
        expect(readAmount(typed)).toEqual({ ok: true, value: stored });
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossesOf } from './money-sum.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

test('losses are what was paid less what came back, by currency', () => {
  const paid = [euros('0.10'), { amount: '5000.00', currency: 'USD' }, euros('0.20'), euros('1250.50')];
  expect(lossesOf(paid, [euros('250.25')])).toEqual([
    euros('1000.55'),
    { amount: '5000.00', currency: 'USD' },
  ]);
});

test('what came back beyond what was paid, or in another currency, is no negative loss', () => {
  expect(lossesOf([euros('10.00')], [euros('12.00'), { amount: '3.00', currency: 'USD' }])).toEqual([
    euros('0.00'),
  ]);
  expect(lossesOf([], [euros('12.00')])).toEqual([]);
});

test('a sum is exact to the cent, however many payments', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99_999_999_999_999 }), { minLength: 1 }), (cents) => {
      const paid = cents.map((each) =>
        euros(`${Math.floor(each / 100)}.${String(each % 100).padStart(2, '0')}`),
      );
      const [loss] = lossesOf(paid, []);
      expect(BigInt((loss?.amount ?? '').replace('.', ''))).toBe(
        cents.reduce((sum, each) => sum + BigInt(each), 0n),
      );
    }),
  );
});

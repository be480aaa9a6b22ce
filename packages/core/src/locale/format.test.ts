import { expect, test } from 'vitest';
import { formatAmount, formatDate, formatDay } from './format.ts';

test('a date is told as precisely as it is known', () => {
  expect(formatDate('2026-03-14', 'fr')).toBe('14 mars 2026');
  expect(formatDate('2026-03', 'en')).toBe('March 2026');
  expect(formatDate('2026', 'fr')).toBe('2026');
  expect(formatDate('le printemps', 'fr')).toBe('le printemps');
});

test('a late evening in France is not yet tomorrow', () => {
  expect(formatDay('2026-07-14T21:30:00Z', 'fr')).toBe('14 juillet 2026');
  expect(formatDay('2026-07-14T22:30:00Z', 'fr')).toBe('15 juillet 2026');
});

test('an amount is written as its readers write it', () => {
  expect(formatAmount('1250.50', 'EUR', 'fr').replaceAll(/\s/gu, ' ')).toBe('1 250,50 €');
  expect(formatAmount('1250.50', 'USD', 'en').replaceAll(/\s/gu, ' ')).toBe('1,250.50 USD');
  expect(formatAmount('12345678901234567890.00', undefined, 'en')).toBe('12345678901234567890.00');
});

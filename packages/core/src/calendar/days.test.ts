import { expect, test } from 'vitest';
import { addBusinessDays, addMonths, earliestDay } from './days.ts';

test('thirteen months later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-04-02', 13)).toBe('2027-05-02');
  expect(addMonths('2026-01-31', 13)).toBe('2027-02-28');
  expect(addMonths('2027-01-31', 13)).toBe('2028-02-29');
});

test('business days leave out week-ends and the days on which banks settle nothing', () => {
  expect(addBusinessDays('2026-11-24', 15)).toBe('2026-12-15');
  // 25 December 2026 is a Friday.
  expect(addBusinessDays('2026-12-24', 1)).toBe('2026-12-28');
  // Good Friday is 26 March 2027, Easter Monday the 29th.
  expect(addBusinessDays('2027-03-25', 1)).toBe('2027-03-30');
  expect(addBusinessDays('2027-04-30', 1)).toBe('2027-05-03');
});

test('a month or a year begins on its first day', () => {
  expect(earliestDay('2026-04')).toBe('2026-04-01');
  expect(earliestDay('2026')).toBe('2026-01-01');
  expect(earliestDay('spring')).toBeUndefined();
});

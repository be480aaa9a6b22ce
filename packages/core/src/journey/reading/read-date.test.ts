import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../journey.ts';
import { dateBoxes, dateTyped, readDate } from './read-date.ts';

const today = '2026-11-24';

function read(day: string, month: string, year: string) {
  return readDate({ day, month, year }, today);
}

describe('a date is as precise as the person knew', () => {
  test.each([
    ['27', '3', '2026', '2026-03-27'],
    ['1', '01', '2025', '2025-01-01'],
    ['', '3', '2026', '2026-03'],
    ['', '', '2026', '2026'],
    ['29', '2', '2024', '2024-02-29'],
    ['24', '11', '2026', '2026-11-24'],
    ['', '11', '2026', '2026-11'],
    ['２７', '３', '２０２６', '2026-03-27'],
  ])('%s %s %s', (day, month, year, date) => {
    expect(dateTyped({ 'on-day': day, 'on-month': month, 'on-year': year }, 'on')).toBeDefined();
    const typed = dateTyped({ 'on-day': day, 'on-month': month, 'on-year': year }, 'on');
    expect(typed && readDate(typed, today)).toEqual({ ok: true, value: date });
  });
});

describe('a month may be written by its name, in French or in English', () => {
  test.each([
    ['mars', '03'],
    ['Février', '02'],
    ['fevr.', '02'],
    ['août', '08'],
    ['August', '08'],
    ['juin', '06'],
    ['juillet', '07'],
    ['July', '07'],
    ['December', '12'],
    ['mai', '05'],
    ['May', '05'],
    ['avril', '04'],
  ])('%s', (month, number) => {
    expect(read('', month, '2025')).toEqual({ ok: true, value: `2025-${number}` });
  });
});

describe('what is no day of the calendar is refused', () => {
  test.each([
    ['31', '4', '2026'],
    ['29', '2', '2026'],
    ['29', '2', '1900'],
    ['0', '1', '2026'],
    ['1', '13', '2026'],
    ['1', '0', '2026'],
    ['1', '', '2026'],
    ['27', '3', '26'],
    ['', '', 'hier'],
    ['x', '3', '2026'],
    ['', 'lundi', '2026'],
    ['1', '1', ''],
  ])('%s %s %s', (day, month, year) => {
    expect(read(day, month, year)).toEqual({ ok: false, refusal: 'not-a-date' });
  });
});

test('a date after today is refused, at the precision it has', () => {
  expect(read('25', '11', '2026')).toEqual({ ok: false, refusal: 'in-the-future' });
  expect(read('', '12', '2026')).toEqual({ ok: false, refusal: 'in-the-future' });
  expect(read('', '', '2027')).toEqual({ ok: false, refusal: 'in-the-future' });
});

test('a year before the internet is a typing accident', () => {
  expect(read('1', '1', '0026')).toEqual({ ok: false, refusal: 'too-long-ago' });
});

test('the boxes are read before the whole date, and empty boxes are no date', () => {
  expect(dateTyped({ on: '2020-01-01', 'on-day': '2', 'on-month': '3', 'on-year': '2021' }, 'on')).toEqual({
    day: '2',
    month: '3',
    year: '2021',
  });
  expect(dateTyped({ on: '2020-01' }, 'on')).toEqual({ day: '', month: '01', year: '2020' });
  expect(dateTyped({ 'on-day': ' ', 'on-month': '', 'on-year': '' }, 'on')).toBeUndefined();
});

test('a saved date comes back from its boxes as it was saved', () => {
  const days = fc.date({ min: new Date('1970-01-01'), max: new Date(today), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), (day, precision) => {
      const saved = day.toISOString().slice(0, precision);
      expect(readDate(dateBoxes(saved), today)).toEqual({ ok: true, value: saved });
    }),
  );
});

test('any three boxes are a date in its stored form, or are refused', () => {
  const box = fc.oneof(fc.string({ unit: 'binary' }), fc.integer({ min: -5, max: 3_000 }).map(String));
  fc.assert(
    fc.property(box, box, box, (day, month, year) => {
      const raw: RawValues = { 'on-day': day, 'on-month': month, 'on-year': year };
      const typed = dateTyped(raw, 'on');
      const date = typed === undefined ? undefined : readDate(typed, today);
      if (date?.ok) expect(date.value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }),
  );
});

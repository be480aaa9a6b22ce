import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInFrance, hourInFrance, instantInFrance } from './french-time.ts';

test.each([
  ['2026-01-15', 10, '2026-01-15T09:00:00.000Z'],
  ['2026-07-15', 10, '2026-07-15T08:00:00.000Z'],
  ['2026-03-29', 9, '2026-03-29T07:00:00.000Z'],
  ['2026-10-25', 9, '2026-10-25T08:00:00.000Z'],
])('%s at %i h in France is %s', (day, hour, instant) => {
  expect(instantInFrance(day, hour).toISOString()).toBe(instant);
});

test('the day begins in France two hours before it does in UTC, in summer', () => {
  expect(dayInFrance(new Date('2026-07-14T21:59:59Z'))).toBe('2026-07-14');
  expect(dayInFrance(new Date('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
});

test('a clock in France shows the hour and the day that were asked for, all year long', () => {
  const instants = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2032-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, fc.integer({ min: 4, max: 23 }), (at, hour) => {
      const day = dayInFrance(at);
      const instant = instantInFrance(day, hour);
      expect([dayInFrance(instant), hourInFrance(instant)]).toEqual([day, hour]);
    }),
  );
});

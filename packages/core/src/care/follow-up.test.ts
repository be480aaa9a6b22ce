import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourInFrance } from '../calendar/index.ts';
import { careDays, channelsOpenTo, followUpNow, followUpsFrom, hoursOfCare } from './follow-up.ts';

const instants = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2032-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const safeHours = fc.subarray(['morning', 'midday', 'afternoon', 'evening', 'email-only']);

describe('follow-ups', () => {
  test('come 1, 7 and 30 days after filing, in the morning when no hour was chosen', () => {
    const filedAt = new Date('2026-10-20T21:30:00Z');
    expect(followUpsFrom(filedAt, hoursOfCare([]), filedAt)).toEqual([
      { day: 1, dueAt: new Date('2026-10-21T08:00:00Z') },
      { day: 7, dueAt: new Date('2026-10-27T09:00:00Z') },
      { day: 30, dueAt: new Date('2026-11-19T09:00:00Z') },
    ]);
  });

  test('a story filed at half past midnight counts from that day in France', () => {
    const filedAt = new Date('2026-11-23T23:30:00Z');
    const [first] = followUpsFrom(filedAt, hoursOfCare([]), filedAt);
    expect(first?.dueAt).toEqual(new Date('2026-11-25T09:00:00Z'));
  });

  test('a day that has passed when the person says yes is not made up for', () => {
    const filedAt = new Date('2026-11-01T10:00:00Z');
    const days = followUpsFrom(filedAt, hoursOfCare([]), new Date('2026-11-05T10:00:00Z'));
    expect(days.map(({ day }) => day)).toEqual([7, 30]);
  });

  test('never leave outside the hours that are safe, whenever the server comes round', () => {
    fc.assert(
      fc.property(instants, instants, safeHours, (filedAt, now, said) => {
        const hours = hoursOfCare(said);
        for (const { dueAt } of followUpsFrom(filedAt, hours, filedAt)) {
          if (followUpNow(dueAt, hours, now) !== 'send') continue;
          expect(hours).toContain(hourInFrance(now));
          expect(now.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
        }
      }),
    );
  });

  test('are due at an hour at which they may leave, one for each day, in order', () => {
    fc.assert(
      fc.property(instants, safeHours, (filedAt, said) => {
        const hours = hoursOfCare(said);
        const all = followUpsFrom(filedAt, hours, filedAt);
        expect(all.map(({ day }) => day)).toEqual([...careDays]);
        for (const { dueAt } of all) expect(followUpNow(dueAt, hours, dueAt)).toBe('send');
      }),
    );
  });

  test('one that fell in the night waits for the morning; after three days it is given up', () => {
    const hours = hoursOfCare(['morning']);
    const dueAt = new Date('2026-11-25T09:00:00Z');
    expect(followUpNow(dueAt, hours, new Date('2026-11-26T02:00:00Z'))).toBe('wait');
    expect(followUpNow(dueAt, hours, new Date('2026-11-26T08:30:00Z'))).toBe('send');
    expect(followUpNow(dueAt, hours, new Date('2026-11-28T09:00:01Z'))).toBe('missed');
  });
});

test('whoever wants e-mail only, or gave no number, is not offered messages on a phone', () => {
  expect(channelsOpenTo({ hasPhone: true, safeHours: ['evening'] })).toEqual(['email', 'sms']);
  expect(channelsOpenTo({ hasPhone: true, safeHours: ['email-only'] })).toEqual(['email']);
  expect(channelsOpenTo({ hasPhone: false, safeHours: [] })).toEqual(['email']);
});

import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

test.each([
  ['14:30', '14:30'],
  ['14h30', '14:30'],
  ['14 h 30', '14:30'],
  ['9h', '09:00'],
  ['9', '09:00'],
  ['2:30 pm', '14:30'],
  ['2:30 p.m.', '14:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['00:00', '00:00'],
])('the time %s is read', (typed, time) => {
  expect(readTime(typed)).toEqual({ ok: true, value: time });
});

test.each(['', '24:00', '12:60', '13 pm', '0 am', 'midi', '1430', '14:30:00', '14:3', '9'.repeat(100)])(
  '%s is no time',
  (typed) => {
    expect(readTime(typed)).toEqual({ ok: false, refusal: 'not-a-time' });
  },
);

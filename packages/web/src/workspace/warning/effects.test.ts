import { expect, test } from 'vitest';
import { effectsOf } from './effects.ts';
import { monthsUpTo } from './months.ts';
import { outcomes } from './testing/fixtures.ts';
import { timeLeft } from './time-left.ts';

test('a month is put together by template, language and level, the most shown first', () => {
  const effects = effectsOf([
    ...outcomes('shown', 60, 100),
    ...outcomes('held-out', 10, 25),
    ...outcomes('shown', 150, 200, { locale: 'en', choice: 'blocked' }),
    ...outcomes('shown', 1, 1, { decision: 'tip' }),
  ]);
  expect([effects.shown, effects.heldOut]).toEqual([301, 25]);
  expect(Object.fromEntries(effects.byDecision)).toEqual({ interrupt: 300, tip: 1 });
  expect(effects.templates.map(({ locale, decision, times }) => [locale, decision, times])).toEqual([
    ['en', 'interrupt', 200],
    ['fr', 'interrupt', 100],
    ['fr', 'tip', 1],
  ]);
});

test('whoever was last seen undecided counts for reach and among the choices', () => {
  const [stopped] = outcomes('shown', 3, 3);
  const unknown = outcomes('shown', 4, 4, { choice: 'none' }).map((each) => ({
    ...each,
    next: 'unknown' as const,
  }));
  const effects = effectsOf([...(stopped ? [stopped] : []), ...unknown]);
  expect(effects.shown).toBe(7);
  expect(effects.templates[0]?.choices).toEqual([
    ['none', 4],
    ['paused', 3],
  ]);
});

test('months go back over the turn of a year', () => {
  expect(monthsUpTo('2026-02-28', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
});

test.each([
  ['2026-03-17T20:40:00.000Z', false, 72],
  ['2026-03-14T21:39:00.000Z', false, 0],
  ['2026-03-14T20:39:59.000Z', true, 0],
  ['2026-03-13T20:40:00.000Z', true, 24],
])('an answer due by %s is late: %s, by whole hours: %i', (by, late, hours) => {
  expect(timeLeft(by, new Date('2026-03-14T20:40:00.000Z'))).toEqual({ late, hours });
});

import { incidencesOf, linkingKeysOf } from '@fanal/core/matching';
import { statementFrom } from '@fanal/core/statement';
import { expect, test } from 'vitest';
import { ibanOf } from './offenders.ts';
import { storiesFrom } from './stories.ts';

function keysOfStories(count: number): (readonly string[])[] {
  const next = storiesFrom(1);
  return Array.from({ length: count }, () => {
    const told = statementFrom(next(), 'fr');
    if (!told.ok) throw new Error(`A story cannot be filed: ${JSON.stringify(told.refusal)}`);
    return linkingKeysOf(incidencesOf(told.value.sightings));
  });
}

test('every story can be filed and names something that links', () => {
  for (const keys of keysOfStories(60)) expect(keys.length).toBeGreaterThan(0);
});

test('some stories share a value with another one and some share none', () => {
  const all = keysOfStories(300);
  const counts = new Map<string, number>();
  for (const key of all.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const together = all.filter((keys) => keys.some((key) => (counts.get(key) ?? 0) > 1)).length;
  expect(together).toBeGreaterThan(30);
  expect(together).toBeLessThan(200);
});

test('the same seed tells the same stories', () => {
  expect(keysOfStories(20)).toEqual(keysOfStories(20));
});

test('the check digits of the test account are those that banks publish', () => {
  expect(ibanOf(12_345_678_901)).toBe('FR76 3000 6000 0112 3456 7890 189');
});

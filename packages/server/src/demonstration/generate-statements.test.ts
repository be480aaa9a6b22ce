import { groupStatements, incidencesOf, linkingKeysOf } from '@fanal/core/matching';
import { statementFrom } from '@fanal/core/statement';
import { expect, test } from 'vitest';
import { generateStatements } from './generate-statements.ts';

const generate = (count: number, seed = 'test') => [
  ...generateStatements({ seed, count, now: new Date('2026-11-24T10:00:00Z') }),
];

test('a generated statement is the one that its answers make', () => {
  for (const { statement } of generate(150)) {
    expect(statementFrom(statement.answers, 'fr')).toEqual({ ok: true, value: statement });
  }
});

test('the true series are those that the shared values draw', () => {
  const generated = generate(3_000);
  const keyed = generated.map(({ statement }, at) => ({
    statementId: `${at}`,
    keys: linkingKeysOf(incidencesOf(statement.sightings)),
  }));
  const clusters = [...groupStatements(keyed)].map(({ cluster }) => cluster);
  const pairs = generated.map(({ series }, at) => `${series} ${clusters[at]}`);
  const count = new Set(generated.map(({ series }) => series)).size;
  expect(new Set(clusters).size).toBe(count);
  expect(new Set(pairs).size).toBe(count);
});

test('four in ten stand alone, and the largest series is far larger than most', () => {
  const sizes = new Map<number, number>();
  for (const { series } of generate(3_000)) sizes.set(series, (sizes.get(series) ?? 0) + 1);
  const alone = [...sizes.values()].filter((size) => size === 1).length / 3_000;
  expect(alone).toBeGreaterThan(0.35);
  expect(alone).toBeLessThan(0.55);
  expect(Math.max(...sizes.values())).toBeGreaterThan(40);
});

test('the same seed generates the same, another seed something else', () => {
  expect(generate(50)).toEqual(generate(50));
  expect(generate(50, 'other')).not.toEqual(generate(50));
});

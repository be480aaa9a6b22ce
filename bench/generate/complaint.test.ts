import { expect, test } from 'vitest';
import { complaintAt } from './complaint.ts';
import { families } from './families/index.ts';
import { csvLine, jsonLine } from './write.ts';

const world = { family: families['held-out'], count: 3000, seed: 5 };
const all = Array.from({ length: world.count }, (_, place) => complaintAt(world, place));

test('a complaint is the same whatever was made before it, and another with another seed', () => {
  expect(complaintAt(world, 1234)).toEqual(all[1234]);
  expect(complaintAt({ ...world, seed: 6 }, 1234)).not.toEqual(all[1234]);
});

test('every id is given once, and a few campaigns have many victims while most have few', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(world.count);
  const sizes = new Map<string, number>();
  for (const { truth } of all) sizes.set(truth, (sizes.get(truth) ?? 0) + 1);
  const descending = [...sizes.values()].sort((one, other) => other - one);
  expect(descending[0]).toBeGreaterThan(20);
  expect(descending[Math.floor(descending.length / 2)]).toBe(1);
});

test('all values are of nobody: no number that leads anywhere, no domain that can be bought', () => {
  for (const { type, value } of all.flatMap(({ told }) => told)) {
    if (type === 'phone') expect(value).toMatch(/^\+888\d{11}$/);
    if (type === 'iban') expect(value).toMatch(/^FR\d{2}\d{23}$/);
    if (type === 'domain' || type === 'email' || type === 'url') expect(value).toMatch(/\.[a-z]{7}(?:\/|$)/);
  }
});

test('a row has a cell for each column, a line is one object', () => {
  for (const made of all.slice(0, 50)) {
    const cells = csvLine(made).match(/("(?:[^"]|"")*"|[^,]*)(,|\n)/g);
    expect(cells).toHaveLength(12);
    expect(JSON.parse(jsonLine(made))).toMatchObject({ id: made.id });
  }
});

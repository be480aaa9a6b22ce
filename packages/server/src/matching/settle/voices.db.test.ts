import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import type { Unplaced } from '../place-statement.ts';
import { emptyMatching } from '../testing/empty.ts';
import { groupedAtOnce, storedPartition } from '../testing/partition.ts';
import { seen, tellAll, type Written } from '../testing/tell.ts';
import { settle } from './settle.ts';

let database: Database;
const later = new Date('2026-03-03T10:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

const email = (place: number) => `email:offre${place}@arnaque.example` as const;

/** So many stories that name the same, by strangers or by one person. */
function burst(count: number, written: readonly Written[], voice?: string): Unplaced[] {
  return Array.from({ length: count }, () => ({
    statementId: randomUUID(),
    sightings: seen(...written),
    ...(voice === undefined ? {} : { voice }),
  }));
}

async function sizesOf(stories: readonly Unplaced[]): Promise<number[]> {
  await tellAll(database, stories);
  await settle({ database, tell: () => Promise.resolve() }, later);
  const partition = await storedPartition(database);
  expect(partition).toEqual(groupedAtOnce(stories));
  return partition.map((group) => group.length).sort((one, other) => other - one);
}

describe('twenty complaints of one person', () => {
  const sides = [...burst(6, [email(1)]), ...burst(6, [email(2)])];

  test('make two series one no more than one of them would; those of twenty people do', async () => {
    const byOne = await sizesOf([...sides, ...burst(20, [email(1), email(2)], randomUUID())]);
    expect(byOne.slice(0, 3)).toEqual([6, 6, 1]);
    await emptyMatching(database);
    expect(await sizesOf([...sides, ...burst(20, [email(1), email(2)])])).toEqual([32]);
  });

  test('against one account are no side that stands by itself; those of twenty people are', async () => {
    const accused = email(3);
    const touching = [...burst(6, [email(1)]), ...burst(1, [email(1), accused])];
    expect(await sizesOf([...touching, ...burst(20, [accused], randomUUID())])).toEqual([27]);
    await emptyMatching(database);
    expect(await sizesOf([...touching, ...burst(20, [accused])])).toEqual([20, 6, 1]);
  });

  test('cannot make a hub of a value that ties others', async () => {
    const site = 'domain:boutique.example';
    const places = Array.from({ length: 40 }, (_, place) => place);
    const others = places.flatMap((place) => burst(2, [email(place)]));
    const met = (voice?: string) => places.flatMap((place) => burst(1, [site, email(place)], voice));
    await sizesOf([...others, ...met(randomUUID())]);
    const hubs = "select value from indicator where state = 'hub'";
    expect(await database.named('hubs', hubs, [])).toEqual([]);
    await emptyMatching(database);
    await sizesOf([...others, ...met()]);
    expect(await database.named('hubs', hubs, [])).toEqual([{ value: 'boutique.example' }]);
  });
});

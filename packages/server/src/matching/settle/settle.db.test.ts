import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { removeStatement } from '../change/remove-statement.ts';
import { replaceSightings } from '../change/replace-sightings.ts';
import { emptyMatching } from '../testing/empty.ts';
import { storedPartition } from '../testing/partition.ts';
import { seen, tell, tellAll } from '../testing/tell.ts';
import { settle } from './settle.ts';

let database: Database;
const later = new Date('2026-03-03T10:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

const settleAll = () => settle({ database, tell: () => Promise.resolve() }, later);
const email = (place: number) => `email:offre${place}@arnaque.example` as const;

test('two series that stand by themselves are one only when more than one statement says so', async () => {
  const many = (written: ReturnType<typeof email>) =>
    tellAll(
      database,
      Array.from({ length: 6 }, () => ({ statementId: randomUUID(), sightings: seen(written) })),
    );
  const [one] = await many(email(1));
  const [other] = await many(email(2));
  await tell(database, seen(email(1), email(2)));
  await settleAll();
  expect((await storedPartition(database)).map((group) => group.length).sort()).toEqual([1, 6, 6]);
  for (let turn = 0; turn < 5; turn += 1) await tell(database, seen(email(1), email(2)));
  await settleAll();
  expect((await storedPartition(database)).map((group) => group.length)).toEqual([18]);
  expect(one?.seriesId).not.toBe(other?.seriesId);
});

test.each(['withdrawn', 'edited'] as const)(
  'what stories held together that are %s now comes apart',
  async (how) => {
    const stories = (count: number, ...written: readonly ReturnType<typeof email>[]) =>
      Array.from({ length: count }, () => ({ statementId: randomUUID(), sightings: seen(...written) }));
    const witnesses = stories(3, email(1), email(2));
    await tellAll(database, [...stories(6, email(1)), ...stories(6, email(2)), ...witnesses]);
    await settleAll();
    expect((await storedPartition(database)).map((group) => group.length)).toEqual([15]);
    for (const { statementId } of witnesses) {
      await database.transaction(async (trx) => {
        if (how === 'withdrawn') await removeStatement({ trx, now: later }, statementId);
        else await replaceSightings({ trx, now: later }, { statementId, sightings: seen(email(1)) });
      });
    }
    await settleAll();
    const sizes = (await storedPartition(database)).map((group) => group.length).sort();
    expect(sizes).toEqual(how === 'withdrawn' ? [6, 6] : [6, 9]);
  },
);

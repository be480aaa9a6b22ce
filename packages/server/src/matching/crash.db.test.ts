import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database, Trx } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { insertStatements } from '../statement/index.ts';
import { placeStatement, removeStatement, settleWaiting } from './index.ts';
import type { Unplaced } from './place-statement.ts';
import { settleSome } from './settle/settle-some.ts';
import { emptyMatching } from './testing/empty.ts';
import { groupedAtOnce, storedPartition } from './testing/partition.ts';
import { seen, storyOf, tellAll, testTime, type Written } from './testing/tell.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

class Killed extends Error {
  override readonly name = 'Killed';
}

/** A transaction whose connection dies as it sends its n-th statement: the server sees it go. */
function dyingAt(trx: Trx, nth: number): Trx {
  let sent = 0;
  return {
    ...trx,
    async named(name: string, text: string, values: readonly unknown[]) {
      sent += 1;
      if (sent === nth) {
        const kill = 'select pg_terminate_backend(pg_backend_pid())';
        await trx.named('die', kill, []).catch(() => undefined);
        throw new Killed();
      }
      return trx.named(name, text, values);
    },
  } as Trx;
}

/** Breaks the work off at each of its statements in turn, until it comes through. Answers how many there were. */
async function breakOffEverywhere(
  work: (trx: Trx) => Promise<unknown>,
  check: () => Promise<void>,
): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const done = await database
      .transaction((trx) => work(dyingAt(trx, nth)))
      .then(() => true)
      .catch(() => false);
    if (done) return nth - 1;
    await check();
  }
}

function everything(): Promise<unknown[]> {
  const tables = ['statement', 'membership', 'series', 'series_event', 'sighting', 'indicator', 'unsettled'];
  const text = tables.map((table) => `select '${table}' as kind, to_jsonb(t) as row from ${table} t`);
  return database.named('everything', `${text.join(' union all ')} order by 1, 2`, []);
}

const [one, other] = ['email:un@arnaque.example', 'email:deux@arnaque.example'] as const;

function stories(count: number, ...written: readonly Written[]): Unplaced[] {
  return Array.from({ length: count }, () => ({ statementId: randomUUID(), sightings: seen(...written) }));
}

test('a placement that is broken off at any of its statements leaves nothing behind', async () => {
  await tellAll(database, [...stories(2, one), ...stories(2, other)]);
  const before = await everything();
  const newcomer = { statementId: randomUUID(), sightings: seen(one, other) };
  const statements = await breakOffEverywhere(
    async (trx) => {
      await insertStatements(trx, [storyOf(newcomer.statementId)]);
      await placeStatement({ trx, now: testTime }, newcomer);
    },
    async () => expect(await everything()).toEqual(before),
  );
  expect(statements).toBeGreaterThan(3);
});

test('a settling that is broken off anywhere is done by the next one, all of it', async () => {
  const all = [...stories(6, one), ...stories(6, other), ...stories(3, one, other)];
  await tellAll(database, all);
  const expected = groupedAtOnce(all);
  const before = await everything();
  const round = { now: testTime, which: { large: false }, batch: 64, most: 100, population: 8, large: 100 };
  const statements = await breakOffEverywhere(
    (trx) => settleSome(trx, {}, round),
    async () => expect(await everything()).toEqual(before),
  );
  expect(statements).toBeGreaterThan(8);
  await settleWaiting({ database }, testTime);
  expect(await storedPartition(database)).toEqual(expected);
});

test('a withdrawal that is broken off anywhere has not happened', async () => {
  const all = stories(4, one);
  await tellAll(database, all);
  await settleWaiting({ database }, testTime);
  const before = await everything();
  await breakOffEverywhere(
    (trx) => removeStatement({ trx, now: testTime }, all[0]?.statementId ?? ''),
    async () => expect(await everything()).toEqual(before),
  );
  await settleWaiting({ database }, testTime);
  expect(await storedPartition(database)).toEqual(groupedAtOnce(all.slice(1)));
});

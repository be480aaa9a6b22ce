import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database, Trx } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { insertStatements } from '../statement/index.ts';
import { listQuestions, replaceSightings, seriesOf, settleWaiting } from './index.ts';
import { placeStatement, placeStatements, type Unplaced } from './place-statement.ts';
import { settleSome } from './settle/settle-some.ts';
import { emptyMatching } from './testing/empty.ts';
import { meanwhile, untilBlocked } from './testing/meanwhile.ts';
import { groupedAtOnce, storedPartition } from './testing/partition.ts';
import { seen, storyOf, tell, tellAll, testTime, type Written } from './testing/tell.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

const [one, other, third] = [
  'email:un@arnaque.example',
  'email:deux@arnaque.example',
  'email:trois@arnaque.example',
] as const;

function stories(count: number, ...written: readonly Written[]): Unplaced[] {
  return Array.from({ length: count }, () => ({ statementId: randomUUID(), sightings: seen(...written) }));
}

const round = { now: testTime, batch: 64, most: 100, population: 8, large: 100 };
const settleIn = (trx: Trx, of?: readonly string[]) =>
  settleSome(trx, {}, { ...round, which: { large: false, ...(of === undefined ? {} : { of }) } });

/** Statements that stand in a series that is no more, and series of another size than they say. */
function wrong(): Promise<unknown[]> {
  const text = `
    select s.id from series s left join membership m on m.series_id = s.id
    group by s.id having s.size <> count(m.statement_id) or (s.merged_into is not null and count(m.statement_id) > 0)`;
  return database.named('wrong', text, []);
}

test('a settling that somebody joins as it reads leaves nobody in a series that is no more', async () => {
  const all = [...stories(6, one), ...stories(6, other), ...stories(3, one, other)];
  await tellAll(database, all);
  const [newcomer] = stories(1, other);
  await database.transaction((trx) =>
    settleIn(meanwhile(trx, 'matching-lock-region', () => tellAll(database, newcomer ? [newcomer] : []))),
  );
  expect(await wrong()).toEqual([]);
  await settleWaiting({ database }, testTime);
  expect(await storedPartition(database)).toEqual(groupedAtOnce(newcomer ? [...all, newcomer] : all));
});

test('what is edited while a settling is at it is settled again after it', async () => {
  const all = stories(4, one);
  await tellAll(database, all);
  const edited = { statementId: all[0]?.statementId ?? '', sightings: seen(other) };
  const edit = () => database.transaction((trx) => replaceSightings({ trx, now: testTime }, edited));
  await database.transaction((trx) => settleIn(meanwhile(trx, 'matching-region-series', edit)));
  const waiting = 'select distinct statement_id as id from unsettled where statement_id = $1';
  expect(await database.named('waiting', waiting, [edited.statementId])).toEqual([
    { id: edited.statementId },
  ]);
});

test('a newcomer to a series that is merged away while it waits stands where its members went', async () => {
  const [large] = await tellAll(database, stories(3, one));
  await tellAll(database, stories(2, other, third));
  let late: ReturnType<typeof tell> | undefined;
  await database.transaction(async (trx) => {
    const [bridge] = stories(1, one, other);
    if (bridge === undefined) return;
    await insertStatements(trx, [storyOf(bridge.statementId)]);
    await placeStatement({ trx, now: testTime }, bridge);
    late = tell(database, seen(third));
    await untilBlocked(database, late);
  });
  const { statementId } = (await late) ?? { statementId: '' };
  expect((await seriesOf(database, [statementId])).get(statementId)).toMatchObject({
    seriesId: large?.seriesId,
    size: 7,
  });
  expect(await wrong()).toEqual([]);
});

test('filings take what they name in one order, whoever comes first in them: they cannot wait for one another', async () => {
  const taken: unknown[] = [];
  const [first, second] = [...stories(1, other), ...stories(1, one)];
  if (first === undefined || second === undefined) throw new Error('nothing was told');
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    const broken = database.transaction(async (trx) => {
      const listening = {
        ...trx,
        named(name: string, text: string, values: readonly unknown[]) {
          if (name === 'matching-take-keys') taken.push(values.slice(0, 2));
          return trx.named(name, text, values);
        },
      } as Trx;
      await insertStatements(
        trx,
        order.map(({ statementId }) => storyOf(statementId)),
      );
      await placeStatements({ trx: listening, now: testTime }, order);
      throw new Error('undo');
    });
    await expect(broken).rejects.toThrow('undo');
  }
  expect(taken).toHaveLength(2);
  expect(taken[0]).toEqual(taken[1]);
});

test('two settlings at once that each meet one of two accounts alike ask about them', async () => {
  const told = [
    ...stories(1, 'handle:telegram:julie_martin1'),
    ...stories(1, 'handle:telegram:julie_martin2'),
  ];
  await tellAll(database, told);
  const [mine = '', theirs = ''] = told.map(({ statementId }) => statementId);
  let later: Promise<unknown> | undefined;
  await database.transaction(async (trx) => {
    await settleIn(trx, [mine]);
    later = database.transaction((rival) => settleIn(rival, [theirs]));
    await untilBlocked(database, later);
  });
  await later;
  expect(await listQuestions(database, { state: 'open', limit: 9 })).toMatchObject([{ kind: 'alike' }]);
});

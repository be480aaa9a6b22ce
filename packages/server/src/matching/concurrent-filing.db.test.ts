import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { removeStatement, replaceSightings, settleWaiting } from './index.ts';
import type { Unplaced } from './place-statement.ts';
import { emptyMatching } from './testing/empty.ts';
import { groupedAtOnce, storedPartition } from './testing/partition.ts';
import { seen, tell, tellAll } from './testing/tell.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

const email = (place: number) => `email:offre${place}@arnaque.example` as const;

/** Live series with their size as written and as counted. */
function standing(): Promise<{ id: string; size: number; counted: number }[]> {
  const text = `
    select s.id, s.size, count(m.statement_id)::integer as counted
    from series s left join membership m on m.series_id = s.id
    where s.merged_into is null group by s.id order by s.size desc`;
  return database.named('standing', text, []);
}

test('filings of one series at the same time lose no member', async () => {
  await Promise.all(Array.from({ length: 40 }, () => tell(database, seen(email(0)))));
  const series = await standing();
  expect(series.map(({ size, counted }) => [size, counted])).toEqual([[40, 40]]);
});

test('filings that name two values in opposite orders at the same time all end in one series', async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, turn) =>
      tell(database, turn % 2 === 0 ? seen(email(1), email(2)) : seen(email(2), email(1))),
    ),
  );
  expect((await standing()).map(({ size, counted }) => [size, counted])).toEqual([[40, 40]]);
});

test('filings, edits and withdrawals beside settlings end where all of them at once would', async () => {
  const places = Array.from({ length: 12 }, (_, place) => place);
  const storyAt = (...values: readonly number[]): Unplaced => ({
    statementId: randomUUID(),
    sightings: seen(...values.map(email)),
  });
  const first = places.flatMap((place) => [storyAt(place), storyAt(place), storyAt(place)]);
  await tellAll(database, first);
  const bridges = places.flatMap((place) => [
    storyAt(place, (place + 1) % 12),
    storyAt(place, (place + 1) % 12),
  ]);
  const edited = first.slice(0, 6).map((story, place) => ({ ...story, sightings: seen(email(11 - place)) }));
  const withdrawn = first.slice(30).map(({ statementId }) => statementId);
  const now = new Date('2026-03-03T10:00:00Z');
  const settling = () => settleWaiting({ database, tell: () => Promise.resolve() }, now);
  await Promise.all([
    ...bridges.map(({ statementId, sightings }) => tell(database, sightings, { statementId })),
    ...edited.map((story) => database.transaction((trx) => replaceSightings({ trx, now }, story))),
    ...withdrawn.map((id) => database.transaction((trx) => removeStatement({ trx, now }, id))),
    settling(),
    settling(),
  ]);
  await settling();
  const standingStories = [...first.slice(6, 30), ...edited, ...bridges];
  expect(await storedPartition(database)).toEqual(groupedAtOnce(standingStories));
  expect((await standing()).filter(({ size, counted }) => size !== counted)).toEqual([]);
  const astray = await database.named<{ n: number }>(
    'astray',
    `select count(*) as n from series s where merged_into is not null and not exists (
       with recursive heir as (select s.merged_into as id union select h.merged_into from heir
         join series h on h.id = heir.id where h.merged_into is not null)
       select 1 from heir join series l on l.id = heir.id where l.merged_into is null)`,
    [],
  );
  expect(astray).toEqual([{ n: 0 }]);
});

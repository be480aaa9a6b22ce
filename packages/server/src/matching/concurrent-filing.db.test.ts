import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { seen, tell } from './testing/tell.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.named('empty', 'truncate statement, indicator, series restart identity cascade', []);
});

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

test('filings that tie many series together at the same time leave one, with everybody in it', async () => {
  const places = Array.from({ length: 12 }, (_, place) => place);
  for (const place of places) {
    await tell(database, seen(email(place)));
    await tell(database, seen(email(place)));
  }
  const bridges = places.map((place) =>
    tell(database, seen(email(place), email((place + 1) % places.length))),
  );
  const newcomers = places.map((place) => tell(database, seen(email(place))));
  await Promise.all([...bridges, ...newcomers]);
  const total = places.length * 4;
  expect((await standing()).map(({ size, counted }) => [size, counted])).toEqual([[total, total]]);
  const open = await database.named<{ n: number }>(
    'astray',
    `select count(*) as n from series s where merged_into is not null and not exists (
       with recursive heir as (select s.merged_into as id union select h.merged_into from heir
         join series h on h.id = heir.id where h.merged_into is not null)
       select 1 from heir join series l on l.id = heir.id where l.merged_into is null)`,
    [],
  );
  expect(open).toEqual([{ n: 0 }]);
});

import type { Db } from '../../platform/database/index.ts';
import type { SeriesEvent } from '../series-store.ts';

/** How many members the largest series has in which each value ties two statements. */
export async function readLargestTied(
  db: Db,
  indicatorIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const text = `
    select asked.id, coalesce((
      select max(s.size) from sighting g join membership m on m.statement_id = g.statement_id
        join series s on s.id = m.series_id
      where g.indicator_id = asked.id and g.state = 'linking'), 0) as size
    from unnest($1::bigint[]) as asked (id)`;
  const rows = await db.named<{ id: number; size: number }>('matching-largest-tied', text, [indicatorIds]);
  return new Map(rows.map(({ id, size }) => [id, size]));
}

/** One statement of each series that a member of names the value: what it ties is to be settled again. */
export async function readOneOfEachSeries(db: Db, indicatorIds: readonly number[]): Promise<string[]> {
  const text = `
    select distinct on (m.series_id) m.statement_id as id
    from sighting g join membership m on m.statement_id = g.statement_id
    where g.indicator_id = any($1::bigint[]) and g.state = 'linking' order by m.series_id`;
  const rows = await db.named<{ id: string }>('matching-one-of-each-series', text, [indicatorIds]);
  return rows.map(({ id }) => id);
}

/** That a value ties a series no more, for the history of each that it tied. */
export function readHubEvents(db: Db, indicatorIds: readonly number[]): Promise<SeriesEvent[]> {
  const text = `
    select m.series_id as "seriesId", 'hub' as kind, g.indicator_id as "indicatorId",
      count(distinct g.statement_id)::integer as statements
    from sighting g join membership m on m.statement_id = g.statement_id
    where g.indicator_id = any($1::bigint[]) and g.state = 'linking'
    group by m.series_id, g.indicator_id having count(distinct g.statement_id) > 1
    order by 3, 1`;
  return db.named<SeriesEvent>('matching-hub-events', text, [indicatorIds]);
}

/** Of each value two statements that it ties in the largest series it ties, and how large that is. */
export async function readTiedPairs(
  db: Db,
  indicatorIds: readonly number[],
): Promise<ReadonlyMap<number, { readonly one: string; readonly other: string; readonly size: number }>> {
  const text = `
    select distinct on (x.id) x.id, x.one, x.other, s.size
    from (
      select g.indicator_id as id, m.series_id, min(g.statement_id::text)::uuid as one,
        max(g.statement_id::text)::uuid as other
      from sighting g join membership m on m.statement_id = g.statement_id
      where g.indicator_id = any($1::bigint[]) and g.state = 'linking' group by 1, 2
    ) x join series s on s.id = x.series_id
    where x.one <> x.other order by x.id, s.size desc, s.id`;
  const rows = await db.named<{ id: number; one: string; other: string; size: number }>(
    'matching-tied-pairs',
    text,
    [indicatorIds],
  );
  return new Map(rows.map(({ id, ...pair }) => [id, pair]));
}

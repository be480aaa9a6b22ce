import type { Db } from '../platform/database/index.ts';
import { countRows } from './count-rows.ts';
import type { NumberPlace, TimePlace } from './cursor.ts';

export type KeptSeries = {
  readonly id: string;
  readonly code: string;
  readonly size: number;
  readonly changedAt: Date;
};

type Page<Place> = {
  readonly after: Place | undefined;
  readonly limit: number;
  readonly scamType?: string | undefined;
};

const columns = 'g.id, g.code, g.size, g.changed_at as "changedAt"';

/** Two statements, not one: an `or` around `exists` would look into every series. */
function shown(scamType: string | undefined, parameter: string): string {
  const ofType = `exists (select from investigation_membership m
    where m.series_id = g.id and m.scam_type = ${parameter})`;
  return `g.merged_into is null and g.size > 1${scamType === undefined ? '' : ` and ${ofType}`}`;
}

function named(name: string, scamType: string | undefined): string {
  return `investigation-${name}${scamType === undefined ? '' : '-of-type'}`;
}

export function readRecentSeries(db: Db, page: Page<TimePlace>): Promise<KeptSeries[]> {
  const { after, limit, scamType } = page;
  const text = `select ${columns} from investigation_series g
    where ${shown(scamType, '$4')} and ($1::timestamptz is null or (g.changed_at, g.id) < ($1, $2::uuid))
    order by g.changed_at desc, g.id desc limit $3`;
  const values = [after?.at ?? null, after?.id ?? null, limit, ...(scamType === undefined ? [] : [scamType])];
  return db.named(named('recent-series', scamType), text, values);
}

export function readLargestSeries(db: Db, page: Page<NumberPlace>): Promise<KeptSeries[]> {
  const { after, limit, scamType } = page;
  const text = `select ${columns} from investigation_series g
    where ${shown(scamType, '$4')} and ($1::integer is null or (g.size, g.id) < ($1, $2::uuid))
    order by g.size desc, g.id desc limit $3`;
  const values = [
    after?.number ?? null,
    after?.id ?? null,
    limit,
    ...(scamType === undefined ? [] : [scamType]),
  ];
  return db.named(named('largest-series', scamType), text, values);
}

/** Counted up to 10,000, and the planner's estimate beyond. */
export function countSeries(db: Db, scamType: string | undefined): Promise<number> {
  const text = `select from investigation_series g where ${shown(scamType, '$1')}`;
  return countRows(db, {
    name: named('count-series', scamType),
    text,
    values: scamType === undefined ? [] : [scamType],
  });
}

/** The series of that code, or the one that holds its members since it was merged away. */
export async function findSeries(db: Db, code: string): Promise<KeptSeries | undefined> {
  const text = `with recursive heir as (
      select id, merged_into from investigation_series where code = $1
      union
      select g.id, g.merged_into from heir join investigation_series g on g.id = heir.merged_into
    )
    select ${columns} from heir join investigation_series g on g.id = heir.id
    where heir.merged_into is null`;
  return (await db.named<KeptSeries>('investigation-find-series', text, [code]))[0];
}

/** Whatever their size. */
export function readSeriesByIds(db: Db, ids: readonly string[]): Promise<KeptSeries[]> {
  const text = `select ${columns} from investigation_series g where g.id = any($1::uuid[])`;
  return db.named('investigation-series-by-ids', text, [ids]);
}

/** Codes by the series' own identifiers. */
export async function codesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const text = 'select id, code from investigation_series where id = any($1::uuid[])';
  const rows = await db.named<{ id: string; code: string }>('investigation-codes', text, [ids]);
  return new Map(rows.map(({ id, code }) => [id, code]));
}

export type SeriesInBrief = {
  readonly seriesId: string;
  readonly scamTypes: readonly string[];
  readonly firstFiledAt: Date;
  readonly lastFiledAt: Date;
};

export function readBriefs(db: Db, ids: readonly string[]): Promise<SeriesInBrief[]> {
  const text = `select series_id as "seriesId", array_agg(distinct scam_type order by scam_type) as "scamTypes",
      min(filed_at) as "firstFiledAt", max(filed_at) as "lastFiledAt"
    from investigation_complaint where series_id = any($1::uuid[]) group by series_id`;
  return db.named('investigation-briefs', text, [ids]);
}

export type SeriesLoss = { readonly seriesId: string; readonly amount: string; readonly currency: string };

/** Exact sums by currency. */
export function readLosses(db: Db, ids: readonly string[]): Promise<SeriesLoss[]> {
  const text = `select c.series_id as "seriesId", sum(l.amount)::text as amount, l.currency
    from investigation_complaint c
    cross join lateral jsonb_to_recordset(c.losses) as l (amount numeric, currency text)
    where c.series_id = any($1::uuid[])
    group by c.series_id, l.currency order by sum(l.amount) desc`;
  return db.named('investigation-losses', text, [ids]);
}

export type Tie = {
  readonly seriesId: string;
  readonly id: number;
  readonly type: string;
  readonly value: string;
  readonly members: number;
};

/** The values that tie most members of each series, at most `most` a series. */
export function readTies(db: Db, ids: readonly string[], most: number): Promise<Tie[]> {
  const text = `select asked.id as "seriesId", tie.id, tie.type, tie.value, tie.members
    from unnest($1::uuid[]) as asked (id)
    cross join lateral (
      select s.indicator_id as id, s.type, s.value, count(distinct s.statement_id) as members
      from investigation_membership m join investigation_sighting s on s.statement_id = m.statement_id
      where m.series_id = asked.id and s.state = 'linking' and s.degree > 1
      group by s.indicator_id, s.type, s.value
      having count(distinct s.statement_id) > 1
      order by members desc, s.type, s.value
      limit $2
    ) tie`;
  return db.named('investigation-ties', text, [ids, most]);
}

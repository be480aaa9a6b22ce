import type { Indicator } from '@fanal/core/indicator';
import { type Fragment, type Key, keyOf, ruleVersion } from '@fanal/core/matching';
import { firstTestedClass, leastDegreeOf } from '@fanal/core/matching/hub';
import type { Db, Trx } from '../../platform/database/index.ts';
import { takeTime } from '../unhurried.ts';

/** What is settled from now on is settled again after the swap: this rebuild may see less of it. */
export async function beginStage(db: Db): Promise<void> {
  await db.named('matching-forget-meanwhile', 'delete from settled_meanwhile', []);
  await db.named('matching-empty-stage', 'truncate rebuilt_statement, rebuilt_cluster, rebuilt_move', []);
}

export async function stageStatements(
  db: Db,
  rows: readonly { readonly statementId: string; readonly cluster: string }[],
): Promise<void> {
  const text = `insert into rebuilt_statement (statement_id, cluster)
    select * from unnest($1::uuid[], $2::uuid[])`;
  await db.named('matching-stage-statements', text, [
    rows.map(({ statementId }) => statementId),
    rows.map(({ cluster }) => cluster),
  ]);
}

type FragmentRow = {
  readonly cluster: string;
  readonly members: number;
  readonly id: string;
  readonly size: number;
  readonly foundedAt: number;
};

/** The parts of series that the new groups are made of, where a group is not a series as it stands. */
export async function readFragments(db: Db): Promise<Fragment[]> {
  const text = `
    with part as (
      select r.cluster, m.series_id, count(*) as members
      from rebuilt_statement r join membership m on m.statement_id = r.statement_id group by 1, 2
    ), whole as (
      select p.cluster from part p join series s on s.id = p.series_id
      group by p.cluster having count(*) = 1 and min(p.members) = min(s.size)
    )
    select p.cluster, p.members, s.id, s.size, (extract(epoch from s.founded_at) * 1000)::float8 as "foundedAt"
    from part p join series s on s.id = p.series_id
    where p.cluster not in (select cluster from whole)`;
  const rows = await db.named<FragmentRow>('matching-fragments', text, []);
  return rows.map(({ cluster, members, ...series }) => ({ cluster, members, series }));
}

export type StagedCluster = {
  readonly cluster: string;
  readonly seriesId: string;
  /** Of a series to found. */
  readonly code: string | undefined;
};

export async function stageClusters(db: Db, rows: readonly StagedCluster[]): Promise<void> {
  const text = `insert into rebuilt_cluster (cluster, series_id, code)
    select * from unnest($1::uuid[], $2::uuid[], $3::text[])`;
  for (let at = 0; at < rows.length; at += 5_000) {
    const page = rows.slice(at, at + 5_000);
    await db.named('matching-stage-clusters', text, [
      page.map(({ cluster }) => cluster),
      page.map(({ seriesId }) => seriesId),
      page.map(({ code }) => code ?? null),
    ]);
  }
}

/** Hubs as they stand, and what agents said of values. */
export async function readHubs(
  db: Db,
): Promise<readonly { readonly indicatorId: number; readonly key: Key }[]> {
  const text = 'select id as "indicatorId", type, value from indicator where state = \'hub\'';
  const rows = await db.named<Indicator & { indicatorId: number }>('matching-hubs', text, []);
  return rows.map(({ indicatorId, ...indicator }) => ({ indicatorId, key: keyOf(indicator) }));
}

/** The rows of these values. */
export async function readIndicatorIds(
  db: Db,
  keys: readonly Indicator[],
): Promise<ReadonlyMap<Key, number>> {
  const text = `select id, type, value from indicator
    where (type, value) in (select * from unnest($1::text[], $2::text[]))`;
  const rows = await db.named<Indicator & { id: number }>('matching-indicator-ids', text, [
    keys.map(({ type }) => type),
    keys.map(({ value }) => value),
  ]);
  return new Map(rows.map(({ id, ...indicator }) => [keyOf(indicator), id]));
}

export type Swap = {
  readonly flips: readonly { readonly indicatorId: number; readonly state: 'hub' | 'linking' }[];
  /** Series that go, and where most of their members went. */
  readonly gone: readonly { readonly id: string; readonly heir: string }[];
  /** Statements that questions are or were asked about. */
  readonly askedAbout: readonly string[];
};

/**
 * Puts what was computed in the place of what stands, in this transaction: filings wait meanwhile, readers see one or
 * the other. Only what differs is written. What was settled since the computing began is settled again next, and so
 * is what it changed. Answers how many statements moved.
 */
export async function swap(trx: Trx, now: Date, { flips, gone, askedAbout }: Swap): Promise<number> {
  await takeTime(trx);
  await trx.named(
    'matching-hold',
    'lock table indicator, series, membership in share row exclusive mode',
    [],
  );
  await writeFlips(trx, flips);
  const found = `insert into series (id, code, founded_at, changed_at, size)
    select c.series_id, c.code, $1::timestamptz, $1, 0 from rebuilt_cluster c where c.code is not null`;
  await trx.named('matching-swap-found', found, [now]);
  const moved = await trx.named<{ moved: number }>('matching-swap-move', moveSql, [ruleVersion]);
  await trx.named('matching-swap-count', countSql, [now]);
  await writeHeirs(trx, gone);
  await trx.named('matching-swap-tell', tellSql, [now]);
  await trx.named('matching-swap-mark', markSql, [now, askedAbout]);
  await trx.named('matching-swap-judge', judgeSql, [now, leastDegreeOf(firstTestedClass)]);
  return moved[0]?.moved ?? 0;
}

async function writeFlips(trx: Trx, flips: Swap['flips']): Promise<void> {
  const text = `update indicator set state = x.state from unnest($1::bigint[], $2::text[]) as x (id, state)
    where indicator.id = x.id`;
  await trx.named('matching-swap-flip', text, [
    flips.map(({ indicatorId }) => indicatorId),
    flips.map(({ state }) => state),
  ]);
}

const moveSql = `
  with moving as (
    select m.statement_id, m.series_id as left_series, c.series_id
    from rebuilt_cluster c join rebuilt_statement r on r.cluster = c.cluster
      join membership m on m.statement_id = r.statement_id
      join series s on s.id = c.series_id
    where m.series_id <> c.series_id and s.merged_into is null
  ), kept as (
    insert into rebuilt_move (statement_id, left_series, series_id) select * from moving
  ), moved as (
    update membership m set series_id = moving.series_id, rule_version = $1, evidence = '[]'
    from moving where m.statement_id = moving.statement_id returning 1
  )
  select count(*) as moved from moved`;

/** Sizes as they are now, of every series that was left or joined. */
const countSql = `
  update series s set size = n.size, changed_at = $1
  from (
    select t.id, (select count(*) from membership m where m.series_id = t.id)::integer as size
    from (select left_series as id from rebuilt_move union select series_id from rebuilt_move) t
  ) n where s.id = n.id`;

/** A series that somebody joined meanwhile stays where it is, and one that went meanwhile keeps its own heir. */
async function writeHeirs(trx: Trx, gone: Swap['gone']): Promise<void> {
  const text = `update series s set merged_into = x.heir from unnest($1::uuid[], $2::uuid[]) as x (id, heir)
      join series h on h.id = x.heir
    where s.id = x.id and s.size = 0 and s.id <> x.heir and s.merged_into is null and h.merged_into is null`;
  await trx.named('matching-swap-heirs', text, [gone.map(({ id }) => id), gone.map(({ heir }) => heir)]);
}

/** Told as one change: from which series members came, and to which they went. */
const tellSql = `
  insert into series_event (series_id, kind, at, other_series_id, statements)
  select v.series_id, case when o.merged_into = v.series_id then 'absorbed' else 'rebuilt' end, $1::timestamptz,
    v.left_series, count(*)
  from rebuilt_move v join series s on s.id = v.series_id join series o on o.id = v.left_series
  where s.size > 1 group by v.series_id, v.left_series, o.merged_into
  union all
  select v.left_series, 'split', $1::timestamptz, v.series_id, count(*)
  from rebuilt_move v join series o on o.id = v.left_series
  where o.merged_into is null and o.size > 0 group by v.left_series, v.series_id`;

/** What was to join a series that went meanwhile stays where it is, and is settled too. */
const markSql = `
  insert into unsettled (statement_id, since)
  select id, $1::timestamptz from (
    (select distinct on (series_id) statement_id as id from rebuilt_move order by series_id)
    union select l.id from (select distinct left_series from rebuilt_move) v cross join lateral (
      select m.statement_id as id from membership m where m.series_id = v.left_series limit 1) l
    union select statement_id from settled_meanwhile
    union select r.statement_id from rebuilt_cluster c join series s on s.id = c.series_id and s.merged_into is not null
      join rebuilt_statement r on r.cluster = c.cluster
    union select unnest($2::uuid[])
  ) x`;

/** Every value is judged anew by the settling that follows, those never looked at included. */
const judgeSql = `
  insert into hub_finding (indicator_id, degree_class, sample, state, because, exposure, cohesion, compared_with,
    sharing, population, judged_at)
  select id, 0, '{}', state, 'few', 0, 0, 0, 0, 0, $1::timestamptz from indicator where degree >= $2
  on conflict (indicator_id) do update set population = 0`;

import type { Indicator, IndicatorType } from '@fanal/core/indicator';
import { type Key, keyOf } from '@fanal/core/matching';
import type { Db } from '../../platform/database/index.ts';
import { dayOf } from '../settle/day-of.ts';

export type TieRow = {
  readonly indicatorId: number;
  readonly key: Key;
  readonly degree: number;
  readonly holders: readonly string[];
};

/** What ties two members or more of a series. */
export async function readTiesIn(db: Db, seriesId: string): Promise<readonly TieRow[]> {
  const text = `
    select i.id as "indicatorId", i.type, i.value, i.degree, array_agg(distinct g.statement_id) as holders
    from membership m join sighting g on g.statement_id = m.statement_id
      join indicator i on i.id = g.indicator_id
    where m.series_id = $1 and g.state = 'linking' and i.state = 'linking' and i.degree > 1
    group by i.id having count(distinct g.statement_id) > 1`;
  const rows = await db.named<Omit<TieRow, 'key'> & Indicator>('matching-ties-in', text, [seriesId]);
  return rows.map(({ type, value, ...row }) => ({ ...row, key: keyOf({ type, value }) }));
}

export type LinkRow = { readonly id: string; readonly one: string; readonly other: string };

/** Decisions that bring two members of a series together. */
export function readLinksIn(db: Db, seriesId: string): Promise<LinkRow[]> {
  const text = `
    select d.id, d.one_statement as one, d.other_statement as other
    from membership m join matching_decision d on d.one_statement = m.statement_id
    where m.series_id = $1 and d.kind in ('must-link', 'pin') and d.other_statement is not null
      and not exists (select from matching_undoing u where u.decision_id = d.id)`;
  return db.named('matching-links-in', text, [seriesId]);
}

/** How each statement wrote each value: the first spelling, one that was written before one that was read off it. */
export async function readSpellings(
  db: Db,
  wanted: readonly { readonly statementId: string; readonly indicatorId: number }[],
): Promise<ReadonlyMap<string, string>> {
  const text = `
    select distinct on (g.statement_id, g.indicator_id) g.statement_id as s, g.indicator_id as i, g.raw
    from unnest($1::uuid[], $2::bigint[]) as x (s, i)
    join sighting g on g.statement_id = x.s and g.indicator_id = x.i
    order by g.statement_id, g.indicator_id, g.derived, g.field`;
  const rows = await db.named<{ s: string; i: number; raw: string }>('matching-spellings', text, [
    wanted.map(({ statementId }) => statementId),
    wanted.map(({ indicatorId }) => indicatorId),
  ]);
  return new Map(rows.map(({ s, i, raw }) => [spellingOf(s, i), raw]));
}

export function spellingOf(statementId: string, indicatorId: number): string {
  return `${statementId} ${indicatorId}`;
}

export async function readDays(
  db: Db,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const text =
    'select id, occurred_on as "occurredOn", told_at as "toldAt" from statement where id = any($1::uuid[])';
  const rows = await db.named<{ id: string; occurredOn: string | null; toldAt: Date }>(
    'matching-days',
    text,
    [statementIds],
  );
  return new Map(rows.map(({ id, occurredOn, toldAt }) => [id, dayOf(occurredOn, toldAt)]));
}

export type SharedRow = {
  readonly indicatorId: number;
  readonly type: IndicatorType;
  readonly value: string;
  readonly isHub: boolean;
  readonly degree: number;
  /** States of the sightings of one and of the other. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly sampled: number | null;
  readonly cohesion: number | null;
  readonly expected: number | null;
};

const figures = `cardinality(f.sample) as sampled, f.cohesion, f.compared_with as expected`;

/** What two statements both name, whatever was made of it. */
export function readSharedBy(db: Db, one: string, other: string): Promise<SharedRow[]> {
  const text = `
    select i.id as "indicatorId", i.type, i.value, i.state = 'hub' as "isHub", i.degree,
      array_agg(distinct a.state) as one, array_agg(distinct b.state) as other, ${figures}
    from sighting a join sighting b on b.indicator_id = a.indicator_id
      join indicator i on i.id = a.indicator_id left join hub_finding f on f.indicator_id = i.id
    where a.statement_id = $1 and b.statement_id = $2
    group by i.id, f.indicator_id order by i.type, i.value limit 100`;
  return db.named('matching-shared-by', text, [one, other]);
}

export type BetweenRow = {
  readonly questionId: string;
  readonly indicatorId: number | null;
  readonly type: IndicatorType;
  readonly value: string;
};

/** Open questions between the series of two statements, or that one of the two raised by naming values of both sides. */
export function readQuestionsBetween(
  db: Db,
  one: { readonly statementId: string; readonly seriesId: string },
  other: { readonly statementId: string; readonly seriesId: string },
): Promise<BetweenRow[]> {
  const text = `
    select distinct q.id as "questionId", q.indicator_id as "indicatorId", i.type, i.value
    from merge_proposal q join membership m on m.statement_id = q.one_statement
      join membership n on n.statement_id = q.other_statement
      left join indicator i on i.id = q.indicator_id
    where q.state = 'open' and q.kind = 'bridge'
      and (q.witness in ($1, $3) or (m.series_id, n.series_id) in (($2::uuid, $4::uuid), ($4, $2)))
      and (q.witness in ($1, $3)
        or q.one_statement in (select statement_id from membership where series_id in ($2, $4)))
    order by 1 limit 20`;
  return db.named('matching-questions-between', text, [
    one.statementId,
    one.seriesId,
    other.statementId,
    other.seriesId,
  ]);
}

/** Decisions in force that keep members of two series apart. */
export async function readApartBetween(db: Db, oneSeries: string, otherSeries: string): Promise<string[]> {
  const text = `
    select distinct d.id from membership m
    join matching_decision d on m.statement_id in (d.one_statement, d.other_statement)
    left join membership n on n.statement_id in (d.one_statement, d.other_statement)
      and n.statement_id <> m.statement_id
    where m.series_id = any(array[$1, $2]::uuid[])
      and ((d.kind = 'cannot-link' and n.series_id = any(array[$1, $2]::uuid[]) and n.series_id <> m.series_id)
        or d.kind = 'pin')
      and not exists (select from matching_undoing u where u.decision_id = d.id)
    order by 1 limit 20`;
  const rows = await db.named<{ id: string }>('matching-apart-between', text, [oneSeries, otherSeries]);
  return rows.map(({ id }) => id);
}

export type UnusedRow = Omit<SharedRow, 'one' | 'other'> & {
  readonly state: string;
  readonly members: number;
};

/** What several members of a series name and what yet ties nobody, the most shared first. */
export function readUnusedIn(db: Db, seriesId: string, limit: number): Promise<UnusedRow[]> {
  const text = `
    select i.id as "indicatorId", i.type, i.value, i.state = 'hub' as "isHub", i.degree, g.state,
      count(distinct g.statement_id)::integer as members, ${figures}
    from membership m join sighting g on g.statement_id = m.statement_id
      join indicator i on i.id = g.indicator_id left join hub_finding f on f.indicator_id = i.id
    where m.series_id = $1
      and (g.state in ('well-known', 'unverified', 'support-only', 'reporter-own')
        or (g.state = 'linking' and i.state = 'hub'))
    group by i.id, g.state, f.indicator_id having count(distinct g.statement_id) > 1
    order by members desc, i.type, i.value limit $2`;
  return db.named('matching-unused-in', text, [seriesId, limit]);
}

export type WeighedRow = {
  readonly statementId: string;
  readonly key: Key;
  readonly degree: number;
  /** Of the statement's own series, or of another one. */
  readonly seriesId: string;
  readonly isOwn: boolean;
  /** Others of that series that name it. */
  readonly others: number;
};

/** What each statement shares, by the series of those who name it too; of a very common value a part of them. */
export async function readWeighed(db: Db, statementIds: readonly string[]): Promise<readonly WeighedRow[]> {
  const text = `
    select mine.statement_id as "statementId", i.type, i.value, i.degree, near.series_id as "seriesId",
      near.series_id = own.series_id as "isOwn", count(*)::integer as others
    from (select distinct statement_id, indicator_id from sighting
      where statement_id = any($1::uuid[]) and state = 'linking') mine
    join membership own on own.statement_id = mine.statement_id
    join indicator i on i.id = mine.indicator_id and i.state = 'linking' and i.degree > 1
    cross join lateral (
      select distinct o.statement_id, m.series_id from (
        select statement_id from sighting g
        where g.indicator_id = i.id and g.state = 'linking' and g.statement_id <> mine.statement_id limit 200
      ) o join membership m on m.statement_id = o.statement_id
    ) near
    group by 1, 2, 3, 4, 5, 6`;
  const rows = await db.named<Omit<WeighedRow, 'key'> & Indicator>('matching-weighed', text, [statementIds]);
  return rows.map(({ type, value, ...row }) => ({ ...row, key: keyOf({ type, value }) }));
}

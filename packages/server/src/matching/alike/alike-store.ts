import type { Db, Trx } from '../../platform/database/index.ts';
import { type Bearer, mostBearers } from './pairs.ts';

/**
 * To the end of the transaction nobody else asks about accounts that are alike: two settlings at once would each miss
 * what the other finds.
 */
export async function takeTurnToAsk(trx: Trx): Promise<void> {
  await trx.named('matching-take-turn-alike', 'select pg_advisory_xact_lock(4612028)', []);
}

export type SkeletonOf = { readonly indicatorId: number; readonly skeleton: string };

/** Answers those that were not written before. */
export async function writeSkeletons(trx: Trx, rows: readonly SkeletonOf[]): Promise<readonly SkeletonOf[]> {
  const text = `
    insert into handle_skeleton (indicator_id, skeleton)
    select id, skeleton from unnest($1::bigint[], $2::text[]) as x (id, skeleton)
    where not exists (select from handle_skeleton known where known.indicator_id = x.id)
    on conflict do nothing returning indicator_id as "indicatorId", skeleton`;
  return trx.named('matching-write-skeletons', text, [
    rows.map(({ indicatorId }) => indicatorId),
    rows.map(({ skeleton }) => skeleton),
  ]);
}

/** Accounts of these skeletons that somebody names and that may tie, `most` of each at the most. */
export function readBearers(db: Db, skeletons: readonly string[], most: number): Promise<Bearer[]> {
  const text = `
    select h.* from unnest($1::text[]) as x (skeleton) cross join lateral (
      select x.skeleton, i.id as "indicatorId", i.value as handle, i.holder, m.series_id as "seriesId"
      from handle_skeleton k join indicator i on i.id = k.indicator_id
        join membership m on m.statement_id = i.holder
      where k.skeleton = x.skeleton and i.state = 'linking' and i.degree > 0
      order by k.indicator_id limit $2
    ) h`;
  return db.named<Bearer>('matching-bearers', text, [skeletons, most]);
}

export type SeriesPair = { readonly one: string; readonly other: string };

/** Those of these series that an agent holds apart, two by two. */
export function readHeldApart(db: Db, seriesIds: readonly string[]): Promise<SeriesPair[]> {
  const text = `
    select distinct m.series_id as one, n.series_id as other
    from matching_decision d join membership m on m.statement_id = d.one_statement
      join membership n on n.statement_id = d.other_statement
    where d.kind = 'cannot-link' and m.series_id = any($1::uuid[]) and n.series_id = any($1::uuid[])
      and not exists (select from matching_undoing u where u.decision_id = d.id)`;
  return db.named<SeriesPair>('matching-held-apart', text, [seriesIds]);
}

/** An open question about a skeleton, and where its two statements stand now: nowhere when they were withdrawn. */
export type OpenAlike = {
  readonly id: string;
  readonly skeleton: string;
  readonly one: string | null;
  readonly other: string | null;
};

export function readOpenAlike(db: Db, skeletons: readonly string[]): Promise<OpenAlike[]> {
  const text = `
    select q.id, q.skeleton, m.series_id as one, n.series_id as other
    from merge_proposal q left join membership m on m.statement_id = q.one_statement
      left join membership n on n.statement_id = q.other_statement
    where q.kind = 'alike' and q.state = 'open' and q.skeleton = any($1::text[]) order by q.made_at, q.id`;
  return db.named<OpenAlike>('matching-open-alike', text, [skeletons]);
}

/** Of each of these skeletons that several accounts have, and not everybody's, one who names one. */
export async function readSharing(db: Db, skeletons: readonly string[]): Promise<readonly string[]> {
  const text = `
    select distinct on (k.skeleton) i.holder as id
    from handle_skeleton k join indicator i on i.id = k.indicator_id
    where k.skeleton = any($1::text[]) and i.state = 'linking' and i.degree > 0
      and (select count(*) from (
        select from handle_skeleton o where o.skeleton = k.skeleton limit ${mostBearers + 1}) known)
        between 2 and ${mostBearers}
    order by k.skeleton`;
  const rows = await db.named<{ id: string }>('matching-sharing-skeletons', text, [skeletons]);
  return rows.map(({ id }) => id);
}

/** Accounts whose skeleton was not written, in the order of their names. */
export function readUnreadHandles(
  db: Db,
  after: string,
  most: number,
): Promise<{ readonly indicatorId: number; readonly handle: string }[]> {
  const text = `
    select i.id as "indicatorId", i.value as handle from indicator i
    where i.type = 'handle' and i.value > $1 and not exists (
      select from handle_skeleton k where k.indicator_id = i.id)
    order by i.value limit $2`;
  return db.named('matching-unread-handles', text, [after, most]);
}

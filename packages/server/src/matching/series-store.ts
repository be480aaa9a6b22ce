import type { Trx } from '../platform/database/index.ts';

export type SeriesRow = {
  readonly id: string;
  readonly code: string;
  readonly size: number;
  readonly foundedAt: number;
};

/** A series, and whether the statement it was asked by has been told that others reported the same. */
export type LockedSeries = SeriesRow & { readonly holderIsTold: boolean };

type LockedRow = {
  holder: string;
  told: boolean;
  id: string;
  code: string;
  size: number;
  founded_at: Date;
  gone: boolean;
};

const lockSeriesSql = (holders: string) => `
  select m.statement_id as holder, m.told, s.id, s.code, s.size, s.founded_at, s.merged_into is not null as gone
  from membership m join series s on s.id = m.series_id
  where m.statement_id = ${holders}
  order by s.id
  for no key update of s`;
// Most newcomers meet one holder. Asked for by one value, the statement keeps its plan; by a list, PostgreSQL makes
// a plan each time, which takes longer than running it.
const lockSeriesOfOne = lockSeriesSql('$1::uuid');
const lockSeriesOfMany = lockSeriesSql('any($1::uuid[])');

/** The series of each statement, theirs until the end of the transaction. */
export async function lockSeries(
  trx: Trx,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, LockedSeries>> {
  if (statementIds.length === 0) return new Map();
  for (;;) {
    const rows =
      statementIds.length === 1
        ? await trx.named<LockedRow>('matching-lock-one-series', lockSeriesOfOne, statementIds)
        : await trx.named<LockedRow>('matching-lock-series', lockSeriesOfMany, [statementIds]);
    // While we waited, a rival merged the series away and moved its members: read again where they are now.
    if (rows.some(({ gone }) => gone)) continue;
    return new Map(
      rows.map(({ holder, told, id, code, size, founded_at }) => [
        holder,
        { id, code, size, foundedAt: founded_at.getTime(), holderIsTold: told },
      ]),
    );
  }
}

const guardedSql = `
  select distinct m.series_id as id from membership m
  where m.series_id = any($1::uuid[]) and exists (
    select from matching_decision d where m.statement_id in (d.one_statement, d.other_statement)
      and d.kind in ('cannot-link', 'pin')
      and not exists (select from matching_undoing u where u.decision_id = d.id))`;

/** Those of the series whose members an agent has held apart from others. */
export async function readGuarded(trx: Trx, seriesIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await trx.named<{ id: string }>('matching-guarded', guardedSql, [seriesIds]);
  return new Set(rows.map(({ id }) => id));
}

export type SeriesEvent = {
  readonly seriesId: string;
  readonly kind: SeriesEventKind;
  readonly otherSeriesId?: string;
  readonly statements: number;
  readonly decisionId?: string;
  readonly indicatorId?: number;
};

export type SeriesEventKind =
  | 'founded'
  | 'joined'
  | 'absorbed'
  | 'rebuilt'
  | 'split'
  | 'left'
  | 'decided'
  | 'undone'
  | 'proposed'
  | 'hub';

const absorbSql = `
  with gone as (
    select * from unnest($1::uuid[], $2::uuid[]) as x (id, heir)
  ), emptied as (
    update series set size = 0, merged_into = gone.heir, changed_at = $3 from gone where series.id = gone.id
  )
  update membership set series_id = gone.heir from gone where membership.series_id = gone.id`;

/** Moves the members of series that turned out to be parts of others. Their ids lead to the heir from now on. */
export async function absorb(
  trx: Trx,
  now: Date,
  moves: readonly { readonly gone: string; readonly heir: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  await trx.named('matching-absorb', absorbSql, [
    moves.map(({ gone }) => gone),
    moves.map(({ heir }) => heir),
    now,
  ]);
}

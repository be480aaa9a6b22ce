import type { Db, Trx } from '../../platform/database/index.ts';

/**
 * What was over at a moment: all of it is seen by every query that follows. Lines made by transactions that were not may
 * tell of something that a settling did not see, and stay for the next.
 */
export type Horizon = string;

/** Read it first: it must not hold what the transaction itself writes. */
export async function readHorizon(trx: Trx): Promise<Horizon> {
  const text = 'select pg_current_snapshot()::text as horizon';
  const [row] = await trx.named<{ horizon: string }>('matching-horizon', text, []);
  if (row === undefined) throw new Error('PostgreSQL has no snapshot');
  return row.horizon;
}

export type Waiting = { readonly statementId: string; readonly since: Date };

const takeSql = (which: string) => `
  select statement_id as "statementId", since from unsettled
  where ${which} and pg_visible_in_snapshot(made_by, $1::pg_snapshot)
  order by id limit $2 for update skip locked`;

/** The lines that have waited longest and that no other settling has in hand. */
export function takeWaiting(
  trx: Trx,
  horizon: Horizon,
  which: { readonly large: boolean; readonly most: number; readonly of?: readonly string[] },
): Promise<Waiting[]> {
  const { large, most, of } = which;
  if (of !== undefined) {
    const ofThese = takeSql('not large and statement_id = any($3::uuid[])');
    return trx.named<Waiting>('matching-take-waiting-of', ofThese, [horizon, most, of]);
  }
  const name = large ? 'matching-take-waiting-large' : 'matching-take-waiting';
  return trx.named<Waiting>(name, takeSql(large ? 'large' : 'not large'), [horizon, most]);
}

/** Those of these statements that wait and that no other settling has in hand. */
export async function takeWaitingAmong(
  trx: Trx,
  horizon: Horizon,
  statementIds: readonly string[],
): Promise<readonly string[]> {
  if (statementIds.length === 0) return [];
  const text = `select statement_id as id from unsettled
    where statement_id = any($2::uuid[]) and pg_visible_in_snapshot(made_by, $1::pg_snapshot)
    order by id for update skip locked`;
  const rows = await trx.named<{ id: string }>('matching-take-waiting-among', text, [horizon, statementIds]);
  return [...new Set(rows.map(({ id }) => id))];
}

export async function markUnsettled(trx: Trx, statementIds: readonly string[], now: Date): Promise<void> {
  if (statementIds.length === 0) return;
  const text = `insert into unsettled (statement_id, since)
    select distinct id, $2::timestamptz from unnest($1::uuid[]) as x (id)`;
  await trx.named('matching-mark-unsettled', text, [statementIds, now]);
}

/** Leaves these to the job that takes large series. */
export async function leaveToLarge(trx: Trx, statementIds: readonly string[]): Promise<void> {
  const text = 'update unsettled set large = true where statement_id = any($1::uuid[])';
  await trx.named('matching-leave-to-large', text, [statementIds]);
}

/**
 * What was seen before the horizon is settled; answers whose lines there were. A rebuild under way settles them again,
 * for it may have seen less.
 */
export async function markSettled(
  trx: Trx,
  statementIds: readonly string[],
  horizon: Horizon,
): Promise<readonly string[]> {
  const text = `
    with settled as (
      delete from unsettled where statement_id = any($1::uuid[])
        and pg_visible_in_snapshot(made_by, $2::pg_snapshot)
      returning statement_id
    ), kept as (
      insert into settled_meanwhile (statement_id)
      select distinct statement_id from settled where exists (select from rebuild_run)
    )
    select distinct statement_id as id from settled`;
  const rows = await trx.named<{ id: string }>('matching-mark-settled', text, [statementIds, horizon]);
  return rows.map(({ id }) => id);
}

export async function hasWaiting(db: Db): Promise<{ readonly small: boolean; readonly large: boolean }> {
  const text = `select exists (select from unsettled where not large) as small,
    exists (select from unsettled where large) as large`;
  const [row] = await db.named<{ small: boolean; large: boolean }>('matching-has-waiting', text, []);
  return { small: row?.small ?? false, large: row?.large ?? false };
}

import type { Database, Trx } from '../../platform/database/index.ts';
import { markTold } from '../placement-store.ts';

/** Tells people, in the transaction that brings them together, that others reported the same. */
export type TellGrouped = (trx: Trx, statementIds: readonly string[], now: Date) => Promise<void>;

/** Leaves it to the next job to tell them. */
export async function leaveToTell(trx: Trx, statementIds: readonly string[]): Promise<void> {
  const text = 'insert into to_tell (statement_id) select unnest($1::uuid[]) on conflict do nothing';
  await trx.named('matching-leave-to-tell', text, [statementIds]);
}

// Somebody alone again by now has nothing to learn; whoever was told meanwhile is not told twice.
const takeSql = `
  with taken as (
    delete from to_tell where statement_id in (
      select statement_id from to_tell order by statement_id limit 200 for update skip locked)
    returning statement_id
  )
  select t.statement_id as id, not m.told and s.size > 1 as news
  from taken t left join membership m on m.statement_id = t.statement_id
    left join series s on s.id = m.series_id`;

/** Tells those whom a settling left untold. */
export async function tellWaiting(database: Database, tell: TellGrouped, now: Date): Promise<void> {
  for (;;) {
    const taken = await database.transaction(async (trx) => {
      const rows = await trx.named<{ id: string; news: boolean | null }>(
        'matching-take-to-tell',
        takeSql,
        [],
      );
      const ids = rows.filter(({ news }) => news === true).map(({ id }) => id);
      if (ids.length > 0) {
        await markTold(trx, ids);
        await tell(trx, ids, now);
      }
      return rows.length;
    });
    if (taken === 0) return;
  }
}

import type { Database, Trx } from '../platform/database/index.ts';

/** Work over everything there is, which may take longer than the time that a query is given. */
export function unhurried<Outcome>(
  database: Database,
  work: (trx: Trx) => Promise<Outcome>,
): Promise<Outcome> {
  return database.transaction(async (trx) => {
    await takeTime(trx);
    return work(trx);
  });
}

/**
 * No query of this transaction is shared out among processes: they are short, and to start one takes longer than all of
 * them.
 */
export async function workAlone(trx: Trx): Promise<void> {
  await trx.named('matching-work-alone', 'set local max_parallel_workers_per_gather = 0', []);
}

export async function takeTime(trx: Trx): Promise<void> {
  await trx.named('matching-no-time-limit', 'set local statement_timeout = 0', []);
}

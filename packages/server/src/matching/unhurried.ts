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

export async function takeTime(trx: Trx): Promise<void> {
  await trx.named('matching-no-time-limit', 'set local statement_timeout = 0', []);
}

import type { Database } from '../../platform/database/index.ts';
import type { JobHandlers } from '../../platform/jobs/index.ts';
import { settle } from './settle.ts';
import { type TellGrouped, tellWaiting } from './tell-waiting.ts';
import { hasWaiting } from './unsettled-store.ts';

/** Settles what decisions, edits and withdrawals left, at once; what filings left is settled every minute. */
export const settleJob = 'settle-series';

/** `tell`: how people learn that they are not alone. */
export function createSettleJobs(deps: {
  readonly database: Database;
  readonly tell: TellGrouped;
  readonly clock: () => Date;
}): JobHandlers {
  return { [settleJob]: () => settleWaiting(deps, deps.clock()) };
}

/** What waits: the small series first, then the large ones, then those who are to be told. */
export async function settleWaiting(
  deps: { readonly database: Database; readonly tell?: TellGrouped },
  now: Date,
): Promise<void> {
  const { database, tell } = deps;
  await settle(deps, now);
  const { large } = await hasWaiting(database);
  if (large) await settle(deps, now, { large: true });
  if (tell !== undefined) await tellWaiting(database, tell, now);
}

import { createHmac } from 'node:crypto';
import type { Db, Trx } from '../platform/database/index.ts';
import { networkOf } from '../platform/http/index.ts';

/**
 * Keeps, for 30 days, a digest of the network a story was filed from, under a key of that day's: two filings of a day
 * can be told to come from one network, and nothing else.
 */
export async function noteOrigin(
  trx: Trx,
  noted: {
    readonly statementId: string;
    readonly clientAddress: string;
    readonly at: Date;
    readonly secretKey: string;
  },
): Promise<void> {
  const day = noted.at.toISOString().slice(0, 10);
  const digest = createHmac('sha256', Buffer.from(noted.secretKey, 'hex'))
    .update(`fanal origin ${day} ${networkOf(noted.clientAddress)}`)
    .digest();
  const text =
    'insert into warning_origin (statement_id, origin, at) values ($1, $2, $3) on conflict do nothing';
  await trx.named('warning-note-origin', text, [noted.statementId, digest.subarray(0, 16), noted.at]);
}

export async function forgetOrigins(db: Db, before: Date): Promise<void> {
  await db.named('warning-forget-origins', 'delete from warning_origin where at < $1', [before]);
}

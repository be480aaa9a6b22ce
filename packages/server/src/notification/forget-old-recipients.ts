import type { Db } from '../platform/database/index.ts';
import { forgetRecipients } from './store.ts';

/** How long a letter that left remembers to whom, in milliseconds. */
const recipientMemory = 30 * 24 * 60 * 60_000;

/** Nightly: takes people out of letters of more than 30 days ago; those still waiting keep their address. */
export async function forgetOldRecipients(db: Db, now: Date): Promise<void> {
  await forgetRecipients(db, new Date(now.getTime() - recipientMemory));
}

import type { Database } from '../platform/database/index.ts';
import { requestMemory } from './email-sign-in-rules.ts';
import { deleteExpiredSessions } from './session-store.ts';
import { deleteExpiredProviderSignIns, deleteOldEmailSignIns } from './sign-in-store.ts';

/** Nightly: sessions that ended, and ways in that nobody took. */
export async function deleteExpiredSignIns(database: Database, now: Date): Promise<void> {
  await deleteExpiredSessions(database, now);
  await deleteExpiredProviderSignIns(database, now);
  await deleteOldEmailSignIns(database, new Date(now.getTime() - requestMemory));
}

import type { Trx } from '../platform/database/index.ts';
import { insertEvents, setFirstRead } from './store.ts';

/** The first time an agent opens a complaint, its owner is told that it is being read. */
export async function markRead(trx: Trx, complaintId: string, now: Date): Promise<void> {
  if (await setFirstRead(trx, complaintId, now)) {
    await insertEvents(trx, [{ complaintId, event: { kind: 'read-by-agent', at: now } }]);
  }
}

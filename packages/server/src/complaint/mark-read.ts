import type { Trx } from '../platform/database/index.ts';
import { setFirstRead } from './course-store.ts';
import { markThreadRead, readThread, type StoredMessage } from './message-store.ts';
import { insertEvents } from './store.ts';

/** The first time an agent opens a complaint, its examination begins, and its timeline says so. */
export async function markRead(trx: Trx, complaintId: string, now: Date): Promise<void> {
  if (await setFirstRead(trx, complaintId, now)) {
    await insertEvents(trx, [{ complaintId, event: { kind: 'read-by-agent', at: now } }]);
  }
}

/** The thread as an agent opens it: what the person wrote is read from now on. */
export async function openThread(trx: Trx, complaintId: string, now: Date): Promise<StoredMessage[]> {
  await markThreadRead(trx, complaintId, { reader: 'agent', at: now });
  return readThread(trx, complaintId);
}

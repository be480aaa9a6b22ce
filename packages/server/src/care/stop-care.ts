import { careDays } from '@fanal/core/care';
import { type Result, refuse } from '@fanal/core/result';
import { findOwnComplaint } from '../complaint/index.ts';
import { recordAudit } from '../identity/index.ts';
import { withdrawLetters } from '../notification/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import { type Asking, type CareInFull, careInFull, careLine } from './read-care.ts';
import { followUpKey } from './send-due-follow-ups.ts';
import type { StopLinks } from './stop-link.ts';
import { findCareByLink, lockCare, setStopped } from './store.ts';

type Stopping = Omit<Asking, 'reference'>;

/** From the person's space. */
export async function stopCare(
  database: Database,
  asking: Asking,
  offersSms: boolean,
): Promise<Result<CareInFull, 'not-found'>> {
  const complaint = await findOwnComplaint(database, asking.actor, asking.reference);
  if (complaint === undefined) return refuse('not-found');
  return database.transaction(async (trx) => {
    await stop(trx, complaint.id, asking);
    return { ok: true, value: await careInFull(trx, complaint, offersSms) };
  });
}

/** From the end of a message, by whoever holds it. */
export async function stopCareByLink(
  database: Database,
  stopLinks: StopLinks,
  stopping: Stopping & { readonly token: string },
): Promise<Result<void, 'code-not-found'>> {
  const linkId = stopLinks.read(stopping.token);
  const care = linkId === undefined ? undefined : await findCareByLink(database, linkId);
  if (care === undefined) return refuse('code-not-found');
  await database.transaction((trx) => stop(trx, care.complaintId, stopping));
  return { ok: true, value: undefined };
}

/** What is in the outbox does not leave either. Stopping what is stopped changes nothing. */
async function stop(trx: Trx, complaintId: string, stopping: Stopping): Promise<void> {
  const care = await lockCare(trx, complaintId);
  if (care === undefined || care.stoppedAt !== undefined) return;
  await setStopped(trx, complaintId, stopping.now);
  const keys = careDays.map((day) => followUpKey(complaintId, day));
  await withdrawLetters(trx, keys, stopping.now);
  await recordAudit(trx, careLine('stop-care', complaintId, stopping));
}

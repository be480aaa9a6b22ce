import { randomUUID } from 'node:crypto';
import { type CareChannel, followUpsFrom, hoursOfCare } from '@fanal/core/care';
import { type Result, refuse } from '@fanal/core/result';
import { findOwnComplaint } from '../complaint/index.ts';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { type Asking, type CareInFull, careInFull, careLine, offeredTo, safeHoursOf } from './read-care.ts';
import { lockCare, planFollowUps, saveCare } from './store.ts';

/** Consent, by one way among those offered. What is to come is planned at once, at the hours that are safe. */
export async function chooseCare(
  database: Database,
  asking: Asking & { readonly channel: CareChannel },
  offersSms: boolean,
): Promise<Result<CareInFull, Refusal & { readonly code: 'not-found' | 'invalid-answers' }>> {
  const complaint = await findOwnComplaint(database, asking.actor, asking.reference);
  if (complaint === undefined) return refuse({ code: 'not-found' });
  const safeHours = await safeHoursOf(database, complaint.statementId);
  if (!offeredTo(complaint, safeHours, offersSms).includes(asking.channel)) {
    return refuse({ code: 'invalid-answers', fields: { channel: 'not-an-option' } });
  }
  const hours = hoursOfCare(safeHours);
  return database.transaction(async (trx) => {
    const before = await lockCare(trx, complaint.id);
    await saveCare(trx, {
      complaintId: complaint.id,
      linkId: before?.linkId ?? randomUUID(),
      statementId: complaint.statementId,
      channel: asking.channel,
      hours,
      chosenAt: asking.now,
    });
    await planFollowUps(trx, complaint.id, followUpsFrom(complaint.filedAt, hours, asking.now));
    await recordAudit(trx, careLine('choose-care', complaint.id, asking));
    return { ok: true, value: await careInFull(trx, complaint, offersSms) };
  });
}

import type { SupportContact } from '@fanal/core/care';
import { type Operating, recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { replaceContacts } from './contact-store.ts';

/** Puts the operator's directory of places that help in the place of the one before, in one piece. */
export function loadContacts(
  database: Database,
  contacts: readonly SupportContact[],
  { actor, requestId, now }: Operating,
): Promise<void> {
  return database.transaction(async (trx) => {
    await replaceContacts(trx, contacts, now);
    await recordAudit(trx, {
      at: now,
      actor,
      action: 'loaded-support-contacts',
      subjectKind: 'directory',
      requestId,
    });
  });
}

import type { Result } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { type Asking, findOwnMoney, type OwnMoney } from './own-money.ts';
import { stopReminders } from './reminder-store.ts';

/** No more e-mails about last days of this complaint. */
export function stopReminding(database: Database, asking: Asking): Promise<Result<OwnMoney, 'not-found'>> {
  return database.transaction(async (trx) => {
    const found = await findOwnMoney(trx, asking);
    if (!found.ok) return found;
    const { id } = found.value.complaint;
    await stopReminders(trx, id, asking.now);
    await recordAudit(trx, {
      at: asking.now,
      actor: asking.actor,
      action: 'stop-money-reminders',
      subjectKind: 'complaint',
      subjectId: id,
      requestId: asking.requestId,
    });
    return findOwnMoney(trx, asking);
  });
}

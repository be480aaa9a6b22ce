import type { Ordering } from '@fanal/core/recall';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { type Asking, findOwnMoney, type OwnMoney } from './own-money.ts';
import { planNext } from './remind.ts';
import { saveOrdering } from './store.ts';

/** Keeps who ordered a payment, in the person's own words; the last answer counts. */
export function sayWhoOrdered(
  database: Database,
  asking: Asking & { readonly payment: number; readonly ordered: Ordering },
): Promise<Result<OwnMoney, 'not-found'>> {
  return database.transaction(async (trx) => {
    const found = await findOwnMoney(trx, asking);
    if (!found.ok) return found;
    const { complaint, money } = found.value;
    if (money.payments[asking.payment] === undefined) return refuse('not-found');
    await saveOrdering(trx, { ...asking, complaintId: complaint.id, at: asking.now });
    await recordAudit(trx, {
      at: asking.now,
      actor: asking.actor,
      action: 'say-who-ordered',
      subjectKind: 'complaint',
      subjectId: complaint.id,
      requestId: asking.requestId,
    });
    const changed = await findOwnMoney(trx, asking);
    if (changed.ok) await planNext(trx, complaint.id, changed.value.money, asking.now);
    return changed;
  });
}

import { dayInFrance } from '@fanal/core/calendar';
import type { FieldErrors } from '@fanal/core/journey';
import { type RecallStep, readMark, type TypedMark } from '@fanal/core/recall';
import { type Result, refuse } from '@fanal/core/result';
import { type ComplaintEvent, insertEvents } from '../complaint/index.ts';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { setLosses } from '../statement/index.ts';
import { type Asking, findOwnMoney, type OwnMoney } from './own-money.ts';
import { planNext } from './remind.ts';
import { insertStep, lockMarks } from './store.ts';

export type MarkRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'invalid-answers'; readonly fields: FieldErrors };

/**
 * Keeps what the person marked of one letter; what came back lessens the loss, and the timeline tells it.
 * Marking the same again changes nothing.
 */
export function markRecall(
  database: Database,
  asking: Asking & TypedMark,
): Promise<Result<OwnMoney, MarkRefusal>> {
  const read = readMark(asking, dayInFrance(asking.now));
  return database.transaction(async (trx) => {
    const own = await findOwnMoney(trx, asking);
    if (!own.ok) return refuse({ code: own.refusal });
    const { complaint } = own.value;
    await lockMarks(trx, complaint.id);
    const found = await findOwnMoney(trx, asking);
    if (!found.ok) return refuse({ code: found.refusal });
    const payment = found.value.money.payments[asking.payment];
    if (payment?.recalls.some(({ recall }) => recall.way === asking.way) !== true)
      return refuse({ code: 'not-found' });
    if (!read.ok) return refuse({ code: 'invalid-answers', fields: read.refusal });
    const step = read.value;
    if (isLastMark(found.value.record.steps, step)) return found;
    await insertStep(trx, complaint.id, step, asking.now);
    const changed = await findOwnMoney(trx, asking);
    if (!changed.ok) return refuse({ code: changed.refusal });
    const { money, statement } = changed.value;
    await setLosses(trx, statement.id, money.losses);
    await insertEvents(trx, [
      { complaintId: complaint.id, event: eventOf(step, payment.paid.currency, asking.now) },
    ]);
    await recordAudit(trx, {
      at: asking.now,
      actor: asking.actor,
      action: 'mark-recall',
      subjectKind: 'complaint',
      subjectId: complaint.id,
      requestId: asking.requestId,
    });
    await planNext(trx, complaint.id, money, asking.now);
    return changed;
  });
}

function isLastMark(
  steps: readonly RecallStep[],
  { payment, way, mark, on, amount, reason }: RecallStep,
): boolean {
  const last = steps.findLast((step) => step.payment === payment && step.way === way);
  return last?.mark === mark && last.on === on && last.amount === amount && last.reason === reason;
}

function eventOf({ way, mark, amount }: RecallStep, currency: string, at: Date): ComplaintEvent {
  if (mark === 'sent') return { kind: 'money-asked-back', at, way };
  return {
    kind: 'money-answered',
    at,
    way,
    answer: mark,
    ...(amount === undefined ? {} : { amount, currency }),
  };
}

import type * as wire from '@fanal/contract/recall';
import { type SourceId, sources } from '@fanal/core/recall';
import type { PaymentToRecover, RecallUnderWay } from './money-back.ts';
import type { OwnMoney } from './own-money.ts';

/** Methods whose ways differ with who ordered the payment. */
const asksWhoOrdered: ReadonlySet<string> = new Set(['transfer', 'card', 'direct-debit', 'online-wallet']);

export function presentMoney({ complaint, money, record }: OwnMoney): wire.MoneyBack {
  return {
    reference: complaint.reference,
    payments: money.payments.map(presentPayment),
    recoveredBefore: [...money.recoveredBefore],
    losses: [...money.losses],
    reminders: record.remindersStopped ? 'stopped' : 'on',
  };
}

function presentPayment({
  payment,
  paid,
  ordered,
  recalls,
  without,
  recovered,
}: PaymentToRecover): wire.RecallPayment {
  return {
    payment,
    method: paid.method,
    amount: paid.amount,
    currency: paid.currency,
    ...(paid.on === undefined ? {} : { on: paid.on }),
    ...(paid.beneficiary === undefined ? {} : { beneficiary: paid.beneficiary }),
    ...(ordered === undefined ? {} : { ordered }),
    asksWhoOrdered: asksWhoOrdered.has(paid.method),
    recalls: recalls.map(presentRecall),
    ...(without === undefined ? {} : { without }),
    recovered,
  };
}

function presentRecall({ recall, course }: RecallUnderWay): wire.Recall {
  const { sources: ids, deadlines, answerWithin, firstCalls, attach, whenRefused, ...rest } = recall;
  const { answer, ...dates } = course;
  return {
    ...rest,
    firstCalls: [...firstCalls],
    attach: [...attach],
    whenRefused: [...whenRefused],
    sources: ids.map(sourceOf),
    deadlines: deadlines.map(({ source, ...deadline }) => ({ ...deadline, source: sourceOf(source) })),
    ...(answerWithin === undefined
      ? {}
      : { answerWithin: { ...answerWithin, source: sourceOf(answerWithin.source) } }),
    course: {
      ...dates,
      ...(answer === undefined
        ? {}
        : {
            answer: {
              mark: answer.mark,
              on: answer.on,
              ...(answer.amount === undefined ? {} : { amount: answer.amount }),
              ...(answer.reason === undefined ? {} : { reason: answer.reason }),
            },
          }),
    },
  };
}

function sourceOf(id: SourceId) {
  return { ...sources[id] };
}

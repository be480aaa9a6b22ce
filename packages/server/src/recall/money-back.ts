import type { Answers } from '@fanal/core/journey';
import {
  courseOf,
  lossesLeft,
  type NoWay,
  type Ordering,
  type PaidMoney,
  paidMoneyOf,
  type Recall,
  type RecallCourse,
  recallsFor,
  recoveredOf,
  toldRecovered,
} from '@fanal/core/recall';
import type { Money } from '@fanal/core/statement';
import type { RecallRecord } from './store.ts';

export type RecallUnderWay = { readonly recall: Recall; readonly course: RecallCourse };

export type PaymentToRecover = {
  readonly payment: number;
  readonly paid: PaidMoney;
  readonly ordered: Ordering | undefined;
  readonly recalls: readonly RecallUnderWay[];
  readonly without: NoWay | undefined;
  readonly recovered: Money;
};

export type MoneyBack = {
  readonly payments: readonly PaymentToRecover[];
  readonly recoveredBefore: readonly Money[];
  readonly losses: readonly Money[];
};

/** Every payment of a story with the ways to ask for it and where each stands. `today` is `YYYY-MM-DD`. */
export function moneyBackOf(
  answers: Answers,
  record: Pick<RecallRecord, 'ordered' | 'steps'>,
  today: string,
): MoneyBack {
  const paid = paidMoneyOf(answers);
  const recoveredBefore = toldRecovered(answers);
  return {
    payments: paid.map((each, payment) => paymentToRecover(each, payment, record, today)),
    recoveredBefore,
    losses: lossesLeft(paid, recoveredBefore, record.steps),
  };
}

function paymentToRecover(
  paid: PaidMoney,
  payment: number,
  record: Pick<RecallRecord, 'ordered' | 'steps'>,
  today: string,
): PaymentToRecover {
  const ordered = record.ordered.get(payment);
  const steps = record.steps.filter((step) => step.payment === payment);
  const { ways, without } = recallsFor(paid, { today, ordered });
  return {
    payment,
    paid,
    ordered,
    recalls: ways.map((recall) => ({ recall, course: courseOf(recall, steps) })),
    without,
    recovered: recoveredOf(paid, steps),
  };
}

/** The first day among its letters on which to write to the person, when there is one. */
export function nextReminderOn(
  money: MoneyBack,
  today: string,
  reminderDay: (recall: Recall, course: RecallCourse, today: string) => string | undefined,
): string | undefined {
  return money.payments
    .filter(({ paid, recovered }) => recovered.amount !== paid.amount)
    .flatMap(({ recalls }) =>
      recalls.flatMap(({ recall, course }) => reminderDay(recall, course, today) ?? []),
    )
    .toSorted()[0];
}

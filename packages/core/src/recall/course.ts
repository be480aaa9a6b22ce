import { addBusinessDays, addDays, addMonths, daysBetween } from '../calendar/days.ts';
import { amountOf, hundredthsOf, lossesOf } from '../statement/money-sum.ts';
import type { Money } from '../statement/statement.ts';
import type { Deadline, PaidMoney, Recall, RecallWay } from './recall.ts';

/** What the person marks. A later mark of the same letter takes the place of an earlier one. */
export const recallMarks = ['sent', 'accepted', 'partial', 'refused', 'no-answer'] as const;
export type RecallMark = (typeof recallMarks)[number];

export type RecallStep = {
  /** Place of the payment in the story's list. */
  readonly payment: number;
  readonly way: RecallWay;
  readonly mark: RecallMark;
  /** `YYYY-MM-DD`: the day it was sent, or the answer came. */
  readonly on: string;
  /** With `partial`: what came back, in the payment's currency. */
  readonly amount?: string;
  /** With `refused`: the reason given, as the person wrote it. */
  readonly reason?: string;
};

export type RecallCourse = {
  readonly sentOn?: string;
  readonly answer?: RecallStep;
  /** When the addressee should have answered, once it was sent. */
  readonly answerDueOn?: string;
  /** A mediator may be asked for a year after the written request (code de la consommation, L. 612-2). */
  readonly mediatorUntil?: string;
};

/** Days without a rule that says when to answer, after which one may ask again. */
const patience = 30;

/** Where one letter stands, from its marks in the order they were made. */
export function courseOf(recall: Recall, steps: readonly RecallStep[]): RecallCourse {
  const own = steps.filter((step) => step.way === recall.way);
  const last = own.at(-1);
  if (last === undefined) return {};
  const sentOn = own.findLast((step) => step.mark === 'sent')?.on;
  const answer = last.mark === 'sent' ? undefined : last;
  const within = recall.answerWithin?.businessDays;
  return {
    ...(sentOn === undefined
      ? {}
      : {
          sentOn,
          answerDueOn: within === undefined ? addDays(sentOn, patience) : addBusinessDays(sentOn, within),
          mediatorUntil: addMonths(sentOn, 12),
        }),
    ...(answer === undefined ? {} : { answer }),
  };
}

/** What came back of one payment, never more than was paid. */
export function recoveredOf(payment: PaidMoney, steps: readonly RecallStep[]): Money {
  const lastByWay = new Map(steps.map((step) => [step.way, step]));
  const hundredths = [...lastByWay.values()].reduce((sum, { mark, amount }) => {
    if (mark === 'accepted') return sum + hundredthsOf(payment.amount);
    return mark === 'partial' ? sum + hundredthsOf(amount ?? '0.00') : sum;
  }, 0n);
  const paid = hundredthsOf(payment.amount);
  return { amount: amountOf(hundredths < paid ? hundredths : paid), currency: payment.currency };
}

/** What is lost once everything that came back is counted: what was told in the story, and what was marked since. */
export function lossesLeft(
  payments: readonly PaidMoney[],
  toldRecovered: readonly Money[],
  steps: readonly RecallStep[],
): readonly Money[] {
  const marked = payments.map((payment, place) =>
    recoveredOf(
      payment,
      steps.filter((step) => step.payment === place),
    ),
  );
  return lossesOf(payments, [...toldRecovered, ...marked]);
}

/** Days before a last day on which a word of it is worth a message. */
const notice = 14;

/** The day on which to remind of one letter, or none: before its last day when not sent, after its answer was due. */
export function reminderDay(recall: Recall, course: RecallCourse, today: string): string | undefined {
  if (course.answer !== undefined) return undefined;
  if (course.answerDueOn !== undefined) return laterOf(addDays(course.answerDueOn, 7), today);
  const last = firstOpen(recall.deadlines);
  if (last?.on === undefined || last.passed || daysBetween(today, last.on) < 1) return undefined;
  return laterOf(addDays(last.on, -notice), today);
}

function firstOpen(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter((deadline) => deadline.on !== undefined && !deadline.passed)
    .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))[0];
}

function laterOf(day: string, today: string): string {
  return day < today ? today : day;
}

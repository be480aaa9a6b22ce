import type { FieldErrors } from '../journey/index.ts';
import { cleanText } from '../journey/reading/clean-text.ts';
import { readAmount } from '../journey/reading/read-amount.ts';
import { dateBoxes, readDate } from '../journey/reading/read-date.ts';
import { ok, type Result, refuse } from '../result/index.ts';
import type { RecallMark, RecallStep } from './course.ts';
import type { RecallWay } from './recall.ts';

/** As typed: nothing about it is known yet but which letter it is about. */
export type TypedMark = {
  readonly payment: number;
  readonly way: RecallWay;
  readonly mark: RecallMark;
  /** `YYYY-MM-DD`, as typed in boxes; today when empty. */
  readonly on?: string | undefined;
  readonly amount?: string | undefined;
  readonly reason?: string | undefined;
};

export const longestReason = 2_000;

/** A mark as it is kept, or what is wrong with it by field. A day is needed in full, and is not after `today`. */
export function readMark(typed: TypedMark, today: string): Result<RecallStep, FieldErrors> {
  const { payment, way, mark } = typed;
  const on = dayOf(typed.on, today);
  const amount = mark === 'partial' ? readAmount(typed.amount ?? '') : undefined;
  const reason = mark === 'refused' ? cleanText(typed.reason ?? '', longestReason) : '';
  if (!on.ok || amount?.ok === false || reason === undefined) {
    return refuse({
      ...(on.ok ? {} : { on: on.refusal }),
      ...(amount?.ok === false ? { amount: amount.refusal } : {}),
      ...(reason === undefined ? { reason: 'too-long' as const } : {}),
    });
  }
  return ok({
    payment,
    way,
    mark,
    on: on.value,
    ...(amount === undefined ? {} : { amount: amount.value }),
    ...(reason === '' ? {} : { reason }),
  });
}

function dayOf(typed: string | undefined, today: string) {
  if (typed === undefined || /^[-\s]*$/.test(typed)) return ok(today);
  const date = readDate(dateBoxes(typed.trim()), today);
  return date.ok && date.value.length !== 10 ? refuse('not-a-date' as const) : date;
}

import { type Answers, itemsOf, type RawValues, type StepValues, tickedIn } from '../../journey/index.ts';
import type { FoundPayment, PaymentFinding } from '../finding.ts';
import { isCoin } from '../money/amounts.ts';
import { answered, type TakingContext } from './answered.ts';

/** Fields of `payments` without which a found payment cannot be kept: the person gives them in `completed`. */
export function missingIn({ amount, currency }: FoundPayment): readonly ('amount' | 'currency')[] {
  return amount === undefined || currency === undefined || isCoin(currency) ? ['amount', 'currency'] : [];
}

const paymentTexts = {
  beneficiary: 'beneficiary',
  iban: 'iban',
  wallet: 'wallet',
  transaction: 'transaction',
  voucherKind: 'voucher-kind',
  voucherCode: 'voucher-code',
  reference: 'reference',
  on: 'on',
} as const satisfies Partial<Record<keyof FoundPayment, string>>;

export function paymentValues(finding: PaymentFinding, { completed }: TakingContext): RawValues {
  const { payment, id } = finding;
  const values: Record<string, string | readonly string[]> = { method: payment.method };
  if (missingIn(payment).length === 0) {
    values['amount'] = payment.amount ?? '';
    values['currency'] = payment.currency ?? '';
  }
  if (payment.method === 'voucher') values['voucher-kind'] = 'other';
  for (const [from, to] of Object.entries(paymentTexts)) {
    const value = payment[from as keyof typeof paymentTexts];
    if (value !== undefined) values[to] = value;
  }
  const more = completed !== undefined && Object.hasOwn(completed, id) ? completed[id] : undefined;
  return { ...values, ...more };
}

/** The same codes, or the same amount on the same day. */
function isSamePayment(saved: StepValues, other: StepValues): boolean {
  for (const name of ['voucher-code', 'transaction'] as const) {
    if (other[name] !== undefined || saved[name] !== undefined) return other[name] === saved[name];
  }
  return (
    saved['amount'] === other['amount'] &&
    saved['currency'] === other['currency'] &&
    saved['on'] === other['on']
  );
}

/** One that was typed without its day may be any of that amount. */
function mayBeSamePayment(saved: StepValues, other: StepValues): boolean {
  return (
    saved['amount'] === other['amount'] &&
    saved['currency'] === other['currency'] &&
    (saved['on'] === undefined || other['on'] === undefined) &&
    saved['voucher-code'] === undefined &&
    saved['transaction'] === undefined
  );
}

export function takePayments(
  answers: Answers,
  kept: readonly PaymentFinding[],
  context: TakingContext,
): Answers {
  if (kept.length === 0) return answers;
  const { today } = context;
  const paid = sayPaid(answers, today);
  const wanted = kept.flatMap((finding): StepValues[] => {
    // As the page would save it: the same fields, in the same form.
    const alone = answered({ ...paid, payments: [] }, 'payments', paymentValues(finding, context), today, 0);
    return itemsOf(alone, 'payments').slice(0, 1);
  });
  const spent = new Set<number>();
  const isThere = (values: StepValues, same: typeof isSamePayment) => {
    const place = itemsOf(answers, 'payments').findIndex(
      (saved, at) => !spent.has(at) && same(saved, values),
    );
    if (place >= 0) spent.add(place);
    return place >= 0;
  };
  const missing = wanted
    .filter((values) => !isThere(values, isSamePayment))
    .filter((values) => !isThere(values, mayBeSamePayment));
  if (wanted.length === 0) return answers;
  return missing.reduce<Answers>(
    (before, values) => answered(before, 'payments', values, today, itemsOf(before, 'payments').length),
    paid,
  );
}

/** Whoever keeps a payment paid; whoever had said « nothing » had not thought of it. */
function sayPaid(answers: Answers, today: string): Answers {
  const what = tickedIn(answers, 'harm', 'what');
  if (what.length === 0 || what.includes('paid')) return answers;
  return answered(answers, 'harm', { what: ['paid', ...what.filter((each) => each !== 'nothing')] }, today);
}

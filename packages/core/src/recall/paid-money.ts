import { type Answers, itemsOf, type StepValues, saidIn, stepOf, textIn } from '../journey/index.ts';
import type { Money } from '../statement/statement.ts';
import type { PaidMoney } from './recall.ts';

/** The payments of the story, in its order: a payment's place in this list is how it is named from here on. */
export function paidMoneyOf(answers: Answers): readonly PaidMoney[] {
  if (stepOf(answers, 'payments') === undefined) return [];
  return itemsOf(answers, 'payments').flatMap((values) => {
    const amount = textIn(values, 'amount');
    const currency = textIn(values, 'currency');
    const method = textIn(values, 'method');
    if (amount === undefined || currency === undefined || method === undefined) return [];
    return [{ amount, currency, method, ...detailsOf(values) }];
  });
}

/** What had come back before the complaint was filed, as told. */
export function toldRecovered(answers: Answers): readonly Money[] {
  if (stepOf(answers, 'recovered') === undefined) return [];
  const amount = saidIn(answers, 'recovered', 'amount');
  const currency = saidIn(answers, 'recovered', 'currency');
  return amount === undefined || currency === undefined ? [] : [{ amount, currency }];
}

const details = {
  on: 'on',
  beneficiary: 'beneficiary',
  iban: 'iban',
  bic: 'bic',
  account: 'account',
  wallet: 'wallet',
  transaction: 'transaction',
  voucherKind: 'voucher-kind',
  voucherCode: 'voucher-code',
  payerBank: 'payer-bank',
  service: 'service',
  reference: 'reference',
} as const satisfies Partial<Record<keyof PaidMoney, string>>;

function detailsOf(values: StepValues): Partial<Omit<PaidMoney, 'amount' | 'currency' | 'method'>> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, field]) => {
      const value = textIn(values, field);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

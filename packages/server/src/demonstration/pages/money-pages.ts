import type { RawValues } from '@fanal/core/journey';
import { daysBefore, type Facts, type FictionalPayment } from '../facts.ts';
import { fictionalBics, fictionalIban, mistyped } from '../fiction/accounts.ts';
import type { Pages } from '../fill-journey.ts';
import { typeAmount } from '../money.ts';
import type { Random } from '../random.ts';
import type { SchemeName } from '../scheme.ts';
import { spell } from '../spelling.ts';
import { banks } from '../vocabulary.ts';

/** Accounts of offenders count from 1: this one is nobody's, and its mistake is one that several people make. */
export const mistypedIban = mistyped(fictionalIban('FR', 0));

export function moneyPages(random: Random, facts: Facts): Pages {
  const { filing, language, currency, payments, firstAmount } = facts;
  const isAlerted = random.chance(0.75);
  const [alertedOn] = [payments.at(-1)?.on ?? facts.today];
  const isRecovered = random.chance(0.08);
  return {
    payments: payments.map((payment) => paymentPage(random, facts, payment)),
    asked: { amount: typeAmount(random, firstAmount, language), currency },
    bank: isAlerted
      ? {
          alerted: 'yes',
          'alerted-on': alertedOn,
          reference: random.chance(0.4) ? `DOS-${random.whole(1_000, 99_999)}` : '',
        }
      : { alerted: filing.scheme.name === 'job' ? 'not-concerned' : 'no' },
    recovered: isRecovered
      ? { any: 'yes', amount: typeAmount(random, Math.ceil(firstAmount / 2), language), currency }
      : { any: 'no' },
  };
}

function paymentPage(random: Random, facts: Facts, { amount, trace, on }: FictionalPayment): RawValues {
  const paid = {
    amount: typeAmount(random, amount, facts.language),
    currency: facts.currency,
    on: random.chance(0.85) ? on : '',
  };
  const payerBank = random.chance(0.6) ? random.pick(banks) : '';
  if (trace?.kind === 'iban') {
    return {
      ...paid,
      method: 'transfer',
      beneficiary: random.chance(0.8) ? trace.beneficiary : '',
      iban: spell(trace, 'box', random),
      bic: random.chance(0.35) ? fictionalBics[trace.country] : '',
      'payer-bank': payerBank,
    };
  }
  if (trace?.kind === 'wallet') return { ...paid, method: 'crypto', wallet: spell(trace, 'box', random) };
  const method = random.pick(methods[facts.filing.scheme.name]);
  return {
    ...paid,
    method,
    'payer-bank': payerBank,
    'voucher-kind': random.pick(['pcs', 'transcash', 'neosurf', 'apple', 'google-play']),
    iban: method === 'transfer' && facts.namesMistypedIban ? mistypedIban : '',
  };
}

/** How people pay when they did not keep the account it went to. */
const methods: Readonly<Record<SchemeName, readonly string[]>> = {
  romance: ['voucher', 'voucher', 'cash-transfer', 'transfer', 'online-wallet'],
  buy: ['transfer', 'online-wallet', 'online-wallet', 'card'],
  rent: ['transfer', 'transfer', 'cash-transfer'],
  sell: ['card', 'card', 'card', 'transfer'],
  invest: ['transfer', 'transfer', 'card'],
  bank: ['transfer', 'card'],
  fine: ['card'],
  job: ['transfer', 'online-wallet'],
};

/** The day of the last payment, or the day before the filing. */
export function lastDay({ payments, filing }: Facts): string {
  return payments.at(-1)?.on ?? daysBefore(filing.filedAt, 1);
}

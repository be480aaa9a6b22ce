import type { StepValues } from '@fanal/core/journey';
import type { Ordering } from '@fanal/core/recall';
import { moneyBackOf } from '../money-back.ts';
import type { OwnMoney } from '../own-money.ts';
import { answersWith } from './filed.ts';

const now = new Date('2026-11-24T10:00:00Z');

export const paid = (method: string, more: StepValues = {}): StepValues => ({
  method,
  amount: '1250.50',
  currency: 'EUR',
  on: '2026-11-20',
  ...more,
});

/** A story with these payments, as its owner's letters see it on 24 November 2026. */
export function ownMoney(payments: readonly StepValues[], ordered?: Ordering): OwnMoney {
  const answers = answersWith(payments);
  const said = new Map(ordered === undefined ? [] : payments.map((_, place) => [place, ordered]));
  const record = { ordered: said, steps: [], remindersStopped: false };
  const complainant = {
    level: 'email',
    email: 'camille@courriel.example',
    givenName: 'Camille',
    familyName: 'Exemple',
  } as const;
  return {
    complaint: {
      id: 'c',
      reference: 'F-2026-TEST',
      statementId: 's',
      status: 'filed',
      filedAt: now,
      from: { origin: 'online', draftId: 'd', personId: 'p', complainant },
      complainant,
    },
    statement: {
      id: 's',
      toldAt: now,
      scamType: 'other',
      signs: [],
      locale: 'fr',
      narrative: '',
      payments: [],
      losses: [],
      answers,
    },
    record,
    money: moneyBackOf(answers, record, '2026-11-24'),
  };
}

/** One payment by each means that has a letter. */
export const everyPayment = [
  paid('transfer', { 'payer-bank': 'Banque Exemple', iban: 'FR76 3000 6000 0112 3456 7890 189' }),
  paid('transfer', { currency: 'USD' }),
  paid('card'),
  paid('direct-debit'),
  paid('cheque'),
  paid('online-wallet', { service: 'PayPal' }),
  paid('crypto', { wallet: '0x52908400098527886E0F7030069857D2E4169EE7', transaction: '0xabc' }),
  paid('voucher', { 'voucher-kind': 'pcs', 'voucher-code': 'A1B2' }),
  paid('cash-transfer', { service: 'Western Union' }),
  paid('phone-bill'),
];

import type { Field, StepValues } from './journey.ts';

/**
 * One payment. The number of a payment card is never asked, only its four last digits: the rest helps no
 * investigation and harms whoever loses it. The code of a spent voucher is: its issuer can tell where it was cashed.
 */
export const paymentFields: readonly Field[] = [
  {
    name: 'method',
    kind: 'choice',
    required: true,
    options: [
      'transfer',
      'card',
      'direct-debit',
      'online-wallet',
      'crypto',
      'voucher',
      'cash-transfer',
      'cheque',
      'cash',
      'phone-bill',
      'other',
    ],
  },
  { name: 'amount', kind: 'amount', required: true },
  { name: 'currency', kind: 'currency', required: true, of: ['amount'] },
  { name: 'on', kind: 'date', required: false },
  {
    name: 'beneficiary',
    kind: 'short-text',
    required: false,
    max: 200,
    when: paidBy('transfer', 'card', 'direct-debit', 'online-wallet', 'cash-transfer', 'cheque', 'cash'),
  },
  { name: 'card-ending', kind: 'short-text', required: false, max: 4, when: paidBy('card') },
  { name: 'iban', kind: 'indicator', type: 'iban', required: false, when: paidBy('transfer') },
  { name: 'bic', kind: 'indicator', type: 'bic', required: false, when: paidBy('transfer') },
  { name: 'account', kind: 'indicator', type: 'email', required: false, when: paidBy('online-wallet') },
  { name: 'wallet', kind: 'indicator', type: 'wallet', required: false, when: paidBy('crypto') },
  { name: 'transaction', kind: 'short-text', required: false, max: 200, when: paidBy('crypto') },
  {
    name: 'voucher-kind',
    kind: 'choice',
    required: true,
    options: [
      'pcs',
      'transcash',
      'toneo',
      'neosurf',
      'paysafecard',
      'apple',
      'google-play',
      'steam',
      'amazon',
      'other',
    ],
    when: paidBy('voucher'),
  },
  { name: 'voucher-code', kind: 'short-text', required: false, max: 100, when: paidBy('voucher') },
  {
    name: 'payer-bank',
    kind: 'short-text',
    required: false,
    max: 100,
    when: paidBy('transfer', 'card', 'direct-debit', 'cheque'),
  },
  {
    name: 'service',
    kind: 'short-text',
    required: false,
    max: 100,
    when: paidBy('online-wallet', 'crypto', 'cash-transfer', 'phone-bill'),
  },
  {
    name: 'reference',
    kind: 'short-text',
    required: false,
    max: 100,
    when: paidBy('transfer', 'direct-debit', 'online-wallet', 'cash-transfer', 'other'),
  },
];

function paidBy(...methods: readonly string[]): (values: StepValues) => boolean {
  return (values) => typeof values['method'] === 'string' && methods.includes(values['method']);
}

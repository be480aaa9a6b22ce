import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paymentFields } from '../journey/payment-fields.ts';
import { type Ordering, orderings, type PaidMoney } from './recall.ts';
import { recallsFor } from './recalls-for.ts';
import { sources } from './sources.ts';

const today = '2026-11-24';
const paid = (method: string, more: Partial<PaidMoney> = {}): PaidMoney => ({
  method,
  amount: '1250.00',
  currency: 'EUR',
  ...more,
});
const ways = (payment: PaidMoney, ordered?: Ordering) =>
  recallsFor(payment, { today, ordered }).ways.map(({ way }) => way);
const french = 'FR76 3000 6000 0112 3456 7890 189';

test.each<[string, PaidMoney, Ordering | undefined, readonly string[]]>([
  ['a transfer in euros to France', paid('transfer', { iban: french }), 'me', ['transfer-recall']],
  ['a transfer whose account is not known', paid('transfer'), 'me', ['transfer-recall']],
  ['a transfer whose account is unreadable', paid('transfer', { iban: '??' }), 'me', ['transfer-recall']],
  ['a transfer to Turkey', paid('transfer', { iban: 'TR33 0006 1005' }), 'me', ['international-recall']],
  ['a transfer in dollars', paid('transfer', { currency: 'USD' }), 'me', ['international-recall']],
  ['a transfer made without them', paid('transfer'), 'not-me', ['unauthorised', 'transfer-recall']],
  ['a transfer they were made to approve', paid('transfer'), 'tricked', ['unauthorised', 'transfer-recall']],
  [
    'a transfer of which they have not said',
    paid('transfer'),
    undefined,
    ['transfer-recall', 'unauthorised'],
  ],
  ['a card payment', paid('card'), 'me', ['card-dispute']],
  ['a card used without them', paid('card'), 'not-me', ['unauthorised', 'card-dispute']],
  ['a direct debit', paid('direct-debit'), 'me', ['direct-debit-refund']],
  ['a direct debit never agreed to', paid('direct-debit'), 'not-me', ['unauthorised', 'direct-debit-refund']],
  ['PayPal', paid('online-wallet', { service: 'PayPal' }), 'me', ['service-dispute']],
  ['crypto-assets', paid('crypto'), undefined, ['wallet-freeze']],
  ['vouchers', paid('voucher', { voucherKind: 'pcs' }), undefined, ['voucher-block']],
  ['Western Union', paid('cash-transfer'), undefined, ['money-transfer-stop']],
  ['a cheque', paid('cheque'), undefined, ['cheque-stop']],
  ['a phone bill', paid('phone-bill'), undefined, ['phone-bill-claim']],
  ['cash', paid('cash'), undefined, []],
])('the ways for %s', (_, payment, ordered, expected) => {
  expect(ways(payment, ordered)).toEqual(expected);
});

describe('last days', () => {
  const deadline = (payment: PaidMoney, ordered: Ordering) =>
    recallsFor(payment, { today, ordered }).ways[0]?.deadlines[0];

  test.each<[string, PaidMoney, Ordering, string, boolean]>([
    ['recall: 13 months', paid('transfer', { on: '2026-04-02' }), 'me', '2027-05-02', false],
    ['not authorised: 13 months', paid('card', { on: '2025-10-24' }), 'not-me', '2026-11-24', false],
    ['not authorised, a day late', paid('card', { on: '2025-10-23' }), 'not-me', '2026-11-23', true],
    ['card network: 120 days', paid('card', { on: '2026-11-01' }), 'me', '2027-03-01', false],
    ['direct debit: 8 weeks', paid('direct-debit', { on: '2026-10-01' }), 'me', '2026-11-26', false],
    [
      'PayPal: 180 days',
      paid('online-wallet', { on: '2026-11-01', service: 'paypal' }),
      'me',
      '2027-04-30',
      false,
    ],
  ])('%s', (_, payment, ordered, on, passed) => {
    expect(deadline(payment, ordered)).toMatchObject({ on, passed, cautious: false });
  });

  test('are counted from the earliest day when only the month is known, and not called passed too soon', () => {
    expect(deadline(paid('card', { on: '2026-07' }), 'me')).toMatchObject({
      on: '2026-10-29',
      cautious: true,
      passed: false,
    });
    expect(deadline(paid('card', { on: '2026-06' }), 'me')).toMatchObject({ passed: true });
  });

  test('have no day when the payment has none', () => {
    expect(deadline(paid('card'), 'me')).toEqual({
      rule: 'network',
      source: 'card-networks',
      cautious: false,
      passed: false,
    });
  });
});

test('whoever executed the payment is written to, by the name the person gave', () => {
  const bank = recallsFor(paid('transfer', { payerBank: 'Banque Exemple' }), { today }).ways;
  expect(bank.map(({ addressee, name }) => [addressee, name])).toEqual([
    ['bank', 'Banque Exemple'],
    ['bank', 'Banque Exemple'],
  ]);
  const service = recallsFor(paid('online-wallet', { service: 'PayPal' }), { today, ordered: 'not-me' }).ways;
  expect(service.map(({ addressee }) => addressee)).toEqual(['payment-service', 'payment-service']);
});

const method = paymentFields.find(({ name }) => name === 'method');
const methods = method?.kind === 'choice' ? method.options : [];

test('every payment has a way with an open or undated last day’s source, or a plain reason why there is none', () => {
  const payments = fc.record({
    method: fc.constantFrom(...methods, 'carrier-pigeon'),
    amount: fc.constantFrom('0.01', '1250.00', '99999999999999.99'),
    currency: fc.constantFrom('EUR', 'USD', 'XOF'),
    iban: fc.constantFrom(french, 'TR33', '', '🐦', 'gb33'),
    on: fc.constantFrom('2026-11-24', '2024-02-29', '2026-02', '2025', ''),
    service: fc.string({ maxLength: 30 }),
  });
  fc.assert(
    fc.property(
      payments,
      fc.option(fc.constantFrom(...orderings), { nil: undefined }),
      (payment, ordered) => {
        const found = recallsFor(payment, { today, ordered });
        expect(found.ways.length > 0).toBe(found.without === undefined);
        for (const recall of found.ways) {
          expect(recall.firstCalls.length).toBeGreaterThan(0);
          expect(recall.attach).toContain('complaint-document');
          expect(recall.whenRefused.length).toBeGreaterThan(0);
          for (const each of recall.deadlines) expect(sources[each.source].url).toMatch(/^https:/);
          for (const each of recall.sources) expect(sources[each].asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      },
    ),
  );
});

test('a payment ordered by the person is never written up as not authorised', () => {
  for (const each of methods) expect(ways(paid(each), 'me')).not.toContain('unauthorised');
});

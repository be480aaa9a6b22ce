import type { Addressee, Attachment, Deadline, FirstCall, NextStep, RecallWay, SourceId } from './recall.ts';

type Span = { readonly days: number } | { readonly months: number } | { readonly weeks: number };

/** A way as data: whom to ask, by when, on what ground, with what, and what to do when they refuse. */
export type WayRule = {
  readonly addressee: Addressee;
  /** Counted from the day the money left. */
  readonly deadlines: readonly {
    readonly rule: Deadline['rule'];
    readonly within: Span;
    readonly source: SourceId;
  }[];
  readonly sources: readonly SourceId[];
  readonly firstCalls: readonly FirstCall[];
  readonly attach: readonly Attachment[];
  readonly whenRefused: readonly NextStep[];
  readonly answerWithin?: { readonly businessDays: number; readonly source: SourceId };
};

const bankRefuses = ['complaints-service', 'bank-mediator', 'supervisor'] as const;
/** A payment service answers a written complaint in fifteen business days. */
const complaintAnswer = { businessDays: 15, source: 'cmf-l133-45' } as const;
const usual = ['complaint-document', 'proof-of-payment', 'exchanges'] as const;

export const wayRules: Readonly<Record<RecallWay, WayRule>> = {
  // The payer's bank may send a recall for fraud, or the payer's own request, for 13 months; the payee's bank has
  // 15 banking business days to answer.
  'transfer-recall': {
    addressee: 'bank',
    deadlines: [{ rule: 'scheme-recall', within: { months: 13 }, source: 'sct-rulebook' }],
    sources: ['sct-rulebook', 'cmf-l133-21'],
    firstCalls: ['bank-fraud-line'],
    attach: usual,
    whenRefused: ['information-for-court', ...bankRefuses],
    answerWithin: { businessDays: 15, source: 'sct-rulebook' },
  },
  'international-recall': {
    addressee: 'bank',
    deadlines: [],
    sources: ['cmf-l133-21'],
    firstCalls: ['bank-fraud-line'],
    attach: usual,
    whenRefused: ['information-for-court', ...bankRefuses],
    answerWithin: complaintAnswer,
  },
  unauthorised: {
    addressee: 'bank',
    deadlines: [{ rule: 'notify', within: { months: 13 }, source: 'cmf-l133-24' }],
    sources: ['cmf-l133-18', 'cmf-l133-19', 'cmf-l133-24'],
    firstCalls: ['bank-fraud-line'],
    attach: usual,
    whenRefused: bankRefuses,
    answerWithin: { businessDays: 1, source: 'cmf-l133-18' },
  },
  'card-dispute': {
    addressee: 'bank',
    deadlines: [{ rule: 'network', within: { days: 120 }, source: 'card-networks' }],
    sources: ['card-networks'],
    firstCalls: ['bank-fraud-line', 'card-stop'],
    attach: [...usual, 'advert-or-order'],
    whenRefused: bankRefuses,
    answerWithin: complaintAnswer,
  },
  'direct-debit-refund': {
    addressee: 'bank',
    deadlines: [{ rule: 'direct-debit', within: { weeks: 8 }, source: 'cmf-l133-25' }],
    sources: ['cmf-l133-25'],
    firstCalls: ['bank-fraud-line'],
    attach: usual,
    whenRefused: bankRefuses,
    answerWithin: { businessDays: 10, source: 'cmf-l133-25' },
  },
  'cheque-stop': {
    addressee: 'bank',
    deadlines: [],
    sources: ['cmf-l131-35'],
    firstCalls: ['bank-fraud-line'],
    attach: usual,
    whenRefused: ['complaints-service', 'bank-mediator'],
  },
  'service-dispute': {
    addressee: 'payment-service',
    deadlines: [],
    sources: ['cmf-l133-45'],
    firstCalls: ['service-line'],
    attach: [...usual, 'advert-or-order'],
    whenRefused: ['complaints-service', 'bank-mediator', 'supervisor'],
    answerWithin: complaintAnswer,
  },
  'wallet-freeze': {
    addressee: 'exchange',
    deadlines: [],
    sources: ['mica-71'],
    firstCalls: ['service-line'],
    attach: ['complaint-document', 'transaction-page', 'exchanges'],
    whenRefused: ['consumer-mediator'],
  },
  'voucher-block': {
    addressee: 'voucher-issuer',
    deadlines: [],
    sources: [],
    firstCalls: ['service-line'],
    attach: ['complaint-document', 'voucher-and-receipt', 'exchanges'],
    whenRefused: ['consumer-mediator'],
  },
  'money-transfer-stop': {
    addressee: 'money-transfer',
    deadlines: [],
    sources: ['cmf-l133-45'],
    firstCalls: ['service-line'],
    attach: usual,
    whenRefused: ['complaints-service', 'bank-mediator', 'supervisor'],
    answerWithin: complaintAnswer,
  },
  'phone-bill-claim': {
    addressee: 'operator',
    deadlines: [],
    sources: [],
    firstCalls: ['operator-line'],
    attach: usual,
    whenRefused: ['telecom-mediator'],
  },
};

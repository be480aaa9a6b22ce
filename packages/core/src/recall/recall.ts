import type { Money } from '../statement/statement.ts';

/** The ways there are to ask for money back; one letter each. */
export const recallWays = [
  /** SEPA credit transfer, instant or not: the payer's bank asks the payee's bank. */
  'transfer-recall',
  /** Transfer out of SEPA or in another currency: the same request, without a scheme that sets its time. */
  'international-recall',
  /** The payer did not consent: the bank or service repays at once. */
  'unauthorised',
  /** The card network's dispute, also called chargeback. */
  'card-dispute',
  'direct-debit-refund',
  'cheque-stop',
  /** PayPal and services like it. */
  'service-dispute',
  'wallet-freeze',
  'voucher-block',
  'money-transfer-stop',
  'phone-bill-claim',
] as const;
export type RecallWay = (typeof recallWays)[number];

export type Addressee =
  | 'bank'
  | 'payment-service'
  | 'exchange'
  | 'voucher-issuer'
  | 'money-transfer'
  | 'operator';

/**
 * Who ordered the payment, in the person's own words: the law treats these apart. `tricked`: they were made to
 * give or approve a code by somebody they took for their bank or another service.
 */
export const orderings = ['me', 'tricked', 'not-me'] as const;
export type Ordering = (typeof orderings)[number];

/** Where a rule is written; `sources.ts` has the place and the day it was checked. */
export type SourceId =
  | 'cmf-l133-18'
  | 'cmf-l133-19'
  | 'cmf-l133-21'
  | 'cmf-l133-24'
  | 'cmf-l133-25'
  | 'cmf-l133-45'
  | 'cmf-l131-35'
  | 'cass-com-23-16-267'
  | 'conso-l612-2'
  | 'sct-rulebook'
  | 'card-networks'
  | 'paypal'
  | 'western-union'
  | 'mica-71';

/** A last day to ask, by the rule named. */
export type Deadline = {
  readonly rule: 'notify' | 'scheme-recall' | 'network' | 'direct-debit' | 'service';
  readonly source: SourceId;
  /** `YYYY-MM-DD`; absent when the day of the payment is not known at all. */
  readonly on?: string;
  /** The payment's day is known only roughly: counted from the earliest day it may have been. */
  readonly cautious: boolean;
  readonly passed: boolean;
};

/** Said before any letter: a call is faster. */
export type FirstCall = 'bank-fraud-line' | 'card-stop' | 'service-line' | 'operator-line';

export type Attachment =
  | 'complaint-document'
  | 'proof-of-payment'
  | 'exchanges'
  | 'voucher-and-receipt'
  | 'transaction-page'
  | 'advert-or-order'
  | 'mandate-unknown';

export type NextStep =
  | 'complaints-service'
  | 'bank-mediator'
  | 'consumer-mediator'
  | 'telecom-mediator'
  | 'information-for-court'
  | 'supervisor';

/** One way to ask for one payment. */
export type Recall = {
  readonly way: RecallWay;
  readonly addressee: Addressee;
  /** The addressee as the person named it. */
  readonly name?: string;
  readonly deadlines: readonly Deadline[];
  readonly sources: readonly SourceId[];
  readonly firstCalls: readonly FirstCall[];
  readonly attach: readonly Attachment[];
  readonly whenRefused: readonly NextStep[];
  /** Business days the addressee has to answer, when a rule says so. */
  readonly answerWithin?: { readonly businessDays: number; readonly source: SourceId };
};

/** Why there is no letter to write: cash leaves no one to ask, and "otherwise" does not say whom. */
export type NoWay = 'cash' | 'unknown-method';

/** A payment of the story as it bears on asking for it back. */
export type PaidMoney = Money & {
  readonly method: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly on?: string;
  readonly beneficiary?: string;
  /** As written. */
  readonly iban?: string;
  readonly bic?: string;
  readonly account?: string;
  readonly wallet?: string;
  readonly transaction?: string;
  readonly voucherKind?: string;
  readonly voucherCode?: string;
  readonly payerBank?: string;
  /** The exchange, payment service or money transfer company that was used. */
  readonly service?: string;
  readonly reference?: string;
};

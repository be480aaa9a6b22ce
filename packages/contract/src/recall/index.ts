import { orderings, recallMarks, recallWays } from '@fanal/core/recall';
import { z } from 'zod';
import { defineDownload, defineEndpoint } from '../wire/index.ts';

const Money = z.object({ amount: z.string(), currency: z.string() });
const Day = z.iso.date();

export const RecallWayCode = z.enum(recallWays);
export const OrderingCode = z.enum(orderings);
export const RecallMarkCode = z.enum(recallMarks);

/** Titles are those of the law, the rulebook or the company: they are shown as they are in every language. */
const Source = z.object({ title: z.string(), url: z.string(), asOf: Day });

export const Recall = z.object({
  way: RecallWayCode,
  addressee: z.enum(['bank', 'payment-service', 'exchange', 'voucher-issuer', 'money-transfer', 'operator']),
  /** As the person named it. */
  name: z.string().optional(),
  deadlines: z.array(
    z.object({
      rule: z.enum(['notify', 'scheme-recall', 'network', 'direct-debit', 'service']),
      on: Day.optional(),
      /** Counted from the earliest day the payment may have been made. */
      cautious: z.boolean(),
      passed: z.boolean(),
      source: Source,
    }),
  ),
  sources: z.array(Source),
  firstCalls: z.array(z.enum(['bank-fraud-line', 'card-stop', 'service-line', 'operator-line'])),
  attach: z.array(
    z.enum([
      'complaint-document',
      'proof-of-payment',
      'exchanges',
      'voucher-and-receipt',
      'transaction-page',
      'advert-or-order',
      'mandate-unknown',
    ]),
  ),
  whenRefused: z.array(
    z.enum([
      'complaints-service',
      'bank-mediator',
      'consumer-mediator',
      'telecom-mediator',
      'information-for-court',
      'supervisor',
    ]),
  ),
  answerWithin: z.object({ businessDays: z.int(), source: Source }).optional(),
  /** Where it stands, as the person marked it. */
  course: z.object({
    sentOn: Day.optional(),
    answerDueOn: Day.optional(),
    mediatorUntil: Day.optional(),
    answer: z
      .object({ mark: RecallMarkCode, on: Day, amount: z.string().optional(), reason: z.string().optional() })
      .optional(),
  }),
});
export type Recall = z.infer<typeof Recall>;

export const RecallPayment = z.object({
  /** Its place in the story's list; names it in addresses. */
  payment: z.int(),
  method: z.string(),
  amount: z.string(),
  currency: z.string(),
  on: z.string().optional(),
  beneficiary: z.string().optional(),
  /** Who ordered it, once the person has said so; asked where it changes what may be asked for. */
  ordered: OrderingCode.optional(),
  asksWhoOrdered: z.boolean(),
  recalls: z.array(Recall),
  /** Why there is nobody to write to. */
  without: z.enum(['cash', 'unknown-method']).optional(),
  recovered: Money,
});
export type RecallPayment = z.infer<typeof RecallPayment>;

export const MoneyBack = z.object({
  reference: z.string(),
  payments: z.array(RecallPayment),
  /** What had come back before the complaint, as told in the story. */
  recoveredBefore: z.array(Money),
  losses: z.array(Money),
  reminders: z.enum(['on', 'stopped']),
});
export type MoneyBack = z.infer<typeof MoneyBack>;

const params = z.object({
  reference: z.string().max(40),
  payment: z.coerce.number().int().min(0).max(999),
  way: RecallWayCode,
});

export const readMoneyBack = defineEndpoint({
  id: 'read-money-back',
  method: 'get',
  path: '/v1/complaints/{reference}/money',
  summary: 'For each payment of a complaint, how to ask for the money back and by when',
  params: params.pick({ reference: true }),
  answer: MoneyBack,
  refusals: ['not-found'],
});

export const sayWhoOrdered = defineEndpoint({
  id: 'say-who-ordered',
  method: 'put',
  path: '/v1/complaints/{reference}/money/{payment}/ordered',
  summary: 'Say who ordered a payment: the law treats these apart',
  params: params.pick({ reference: true, payment: true }),
  body: z.object({ ordered: OrderingCode }),
  answer: MoneyBack,
  refusals: ['not-found'],
});

export const markRecall = defineEndpoint({
  id: 'mark-recall',
  method: 'post',
  path: '/v1/complaints/{reference}/money/{payment}/{way}/marks',
  summary: 'Mark that a letter was sent, or what was answered; money that came back lessens the loss',
  params,
  body: z.object({
    mark: RecallMarkCode,
    /** Today when not said. Never after today. */
    on: z.string().max(10).optional(),
    /** As typed, with `partial`. */
    amount: z.string().max(40).optional(),
    /** With `refused`. */
    reason: z.string().max(2_000).optional(),
  }),
  answer: MoneyBack,
  refusals: ['not-found', 'invalid-answers'],
});

export const stopMoneyReminders = defineEndpoint({
  id: 'stop-money-reminders',
  method: 'post',
  path: '/v1/complaints/{reference}/money/reminders/stop',
  summary: 'No more e-mails about last days',
  params: params.pick({ reference: true }),
  body: z.object({}),
  answer: MoneyBack,
  refusals: ['not-found'],
});

/** `language`: of the letter; French unless its addressee works in English and it exists. */
const letterLanguage = z.object({ language: z.enum(['fr', 'en']).optional() });

export const readRecallLetter = defineEndpoint({
  id: 'read-recall-letter',
  method: 'get',
  path: '/v1/complaints/{reference}/money/{payment}/{way}/letter',
  summary: 'The letter as plain text, to paste into a secure messaging service',
  params,
  query: letterLanguage,
  answer: z.object({
    subject: z.string(),
    text: z.string(),
    language: z.string(),
    languages: z.array(z.string()),
  }),
  refusals: ['not-found'],
});

export const downloadRecallLetter = defineDownload({
  id: 'download-recall-letter',
  path: '/v1/complaints/{reference}/money/{payment}/{way}/letter.pdf',
  summary: 'The letter as an accessible PDF',
  params,
  query: letterLanguage,
  types: ['application/pdf'],
  refusals: ['not-found'],
});

export const downloadRecallLetters = defineDownload({
  id: 'download-recall-letters',
  path: '/v1/complaints/{reference}/money/letters.pdf',
  summary: 'Every letter of a complaint in one accessible PDF, those to one addressee together',
  params: params.pick({ reference: true }),
  types: ['application/pdf'],
  refusals: ['not-found'],
});

export const recallEndpoints = [
  readMoneyBack,
  sayWhoOrdered,
  markRecall,
  stopMoneyReminders,
  readRecallLetter,
] as const;

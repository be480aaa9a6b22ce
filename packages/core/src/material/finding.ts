import type { ReadIndicator } from '../indicator/index.ts';

/**
 * Where something stands. `start` and `end` are UTF-16 offsets into `textOf(material)`, whose slice is
 * `match`. `before` and `after` are at most `contextLength` long; card numbers in them are masked but for
 * their last four figures.
 */
export type Place = {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** `Participant.id` of who wrote it, when known. */
  readonly author?: string;
  /** As the conversation shows it: `YYYY-MM-DDTHH:MM`, local to whoever exported it, or `YYYY-MM-DD`. */
  readonly at?: string;
};

export const contextLength = 80;

/** One finding, however often it stands in the material. `last` is absent when `first` is its only place. */
type Standing = {
  /** Stable: the same thing in the same or in other material has the same id. At most 200 characters. */
  readonly id: string;
  readonly first: Place;
  readonly last?: Place;
  readonly count: number;
};

export type IndicatorFinding = Standing & {
  readonly kind: 'indicator';
  readonly indicator: ReadIndicator;
  /** Figures or letters were put right (`O` for `0`) until the checksum held: to be compared with the picture. */
  readonly repaired?: true;
  /** The victim wrote it; nobody else did. It may be their own. */
  readonly onlyByMe?: true;
};

/** The names and options of `payments` in the journey. */
export type PaymentMethod =
  | 'transfer'
  | 'card'
  | 'online-wallet'
  | 'crypto'
  | 'voucher'
  | 'cash-transfer'
  | 'cheque'
  | 'cash'
  | 'phone-bill'
  | 'other';

/**
 * A payment that may have been made, in the values that `payments` takes. `amount` is `1250.00`; absent when
 * nothing near told it, and the person must give it before it can be kept. `currency` is ISO 4217, or `BTC`…
 * for an amount in a cryptocurrency, which the journey does not take: the person gives its worth.
 */
export type FoundPayment = {
  readonly method: PaymentMethod;
  readonly amount?: string;
  readonly currency?: string;
  /** `YYYY-MM-DD`. */
  readonly on?: string;
  readonly beneficiary?: string;
  readonly iban?: string;
  readonly wallet?: string;
  readonly transaction?: string;
  readonly voucherKind?: string;
  readonly voucherCode?: string;
  readonly reference?: string;
  /** How sure one may be that the person paid it: said to be done or printed by the bank, or only a code or an order to pay. */
  readonly sign: 'said-paid' | 'bank-line' | 'code' | 'transaction';
};

export type PaymentFinding = Standing & { readonly kind: 'payment'; readonly payment: FoundPayment };

export const dateRoles = ['first-contact', 'last-contact'] as const;
export type DateRole = (typeof dateRoles)[number];

/** `on`: `YYYY-MM-DD`. */
export type DateFinding = Standing & {
  readonly kind: 'date';
  readonly role: DateRole;
  readonly on: string;
};

export type Finding = IndicatorFinding | PaymentFinding | DateFinding;

export type Participant = {
  /** The name as the conversation shows it; unique in it. */
  readonly id: string;
  readonly messages: number;
  /** Known by the export (« Vous », its owner) or said by the person. */
  readonly isMe: boolean;
};

export const momentKinds = ['first-contact', 'off-platform', 'money-asked', 'payment', 'threat'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** A message that matters. */
export type TimelineMoment = { readonly kind: MomentKind; readonly place: Place };

export type Conversation = {
  readonly platform?: 'whatsapp' | 'telegram';
  readonly participants: readonly Participant[];
  readonly messages: number;
  /** Moments of the first and the last dated message. */
  readonly firstAt?: string;
  readonly lastAt?: string;
  /** Messages a day, in the order of days; the last `mostDays` days. */
  readonly days: readonly { readonly day: string; readonly messages: number }[];
  /** In the order of the conversation, at most `mostMoments` of a kind. */
  readonly moments: readonly TimelineMoment[];
};

export const mostDays = 400;
export const mostMoments = 5;

/** What an agent needs of a mail's headers; not indicators. `originatingIp` is the first public address of the oldest relay. */
export type MailTrace = {
  readonly from?: string;
  readonly replyTo?: string;
  readonly returnPath?: string;
  readonly subject?: string;
  /** `YYYY-MM-DDTHH:MM`, as the sender's clock showed it. */
  readonly date?: string;
  readonly messageId?: string;
  readonly authentication: readonly string[];
  readonly received: readonly string[];
  readonly originatingIp?: string;
};

/**
 * `no-text`: nothing to read. `unknown-export`: no conversation was recognised; a text was read all the same.
 * `several-conversations`: the export of a whole account, not read: one conversation is to be exported.
 * `too-long`: read as far as `longestMaterial`.
 */
export type ReadingProblem = 'no-text' | 'unknown-export' | 'several-conversations' | 'too-long';

/** At most `mostFindings` of each kind, in the order of the text; `left` says how many more there were. */
export type Findings = {
  readonly findings: readonly Finding[];
  readonly left: number;
  readonly conversation?: Conversation;
  readonly mail?: MailTrace;
  /** An account of the facts to start from: what was given, in its own words, at most `accountLength`. */
  readonly account?: string;
  readonly problem?: ReadingProblem;
};

export const mostFindings = 200;

import type { Ordering, RecallWay } from '@fanal/core/recall';

/** What a letter tells of its payment, already written in the letter's language. */
export type LetterFacts = {
  /** `1 250,00 €` */
  readonly amount: string;
  /** The day it was sent, in words; absent when the person does not know. */
  readonly on?: string;
  /** The complaint's reference. */
  readonly reference: string;
  readonly filedOn: string;
  readonly operator: string;
  /** `authority`: a complaint was filed. `assistance`: the facts are on file, to be brought to a station. */
  readonly mode: 'authority' | 'assistance';
  readonly ordered: Ordering | undefined;
  /** Written for somebody else, who signs. */
  readonly forSomebody: boolean;
  /** That the bank was told already, when and under which reference. */
  readonly alerted?: { readonly on?: string; readonly reference?: string };
  /** The last day to ask is not over, or not known. */
  readonly inTime: boolean;
};

/** What is its own to one way: the sentences that tell, ask and found. */
export type WayText = {
  readonly subject: (facts: LetterFacts) => string;
  readonly told: (facts: LetterFacts) => readonly string[];
  readonly asks: (facts: LetterFacts) => readonly string[];
  /** Law, rulebook, terms. Empty where nothing obliges, which the letter then does not pretend. */
  readonly grounds: (facts: LetterFacts) => readonly string[];
};

export type LetterTexts = {
  readonly ways: Readonly<Partial<Record<RecallWay, WayText>>>;
  readonly addressee: Readonly<Record<string, readonly [unnamed: string, service: string]>>;
  readonly date: (day: string) => string;
  readonly subject: string;
  readonly complaintReference: string;
  readonly greeting: string;
  readonly onFile: (facts: LetterFacts) => string;
  readonly alerted: (alerted: NonNullable<LetterFacts['alerted']>) => string;
  readonly forSomebody: string;
  readonly tableTitle: string;
  readonly tableColumns: readonly [string, string];
  readonly rows: Readonly<
    Record<
      | 'method'
      | 'amount'
      | 'on'
      | 'beneficiary'
      | 'iban'
      | 'bic'
      | 'account'
      | 'wallet'
      | 'transaction'
      | 'voucherKind'
      | 'voucherCode'
      | 'payerBank'
      | 'service'
      | 'reference',
      string
    >
  >;
  readonly methods: Readonly<Record<string, string>>;
  readonly vouchers: Readonly<Record<string, string>>;
  readonly dayUnknown: string;
  readonly asksTitle: string;
  readonly keepData: string;
  readonly groundsTitle: string;
  readonly attachmentsTitle: string;
  readonly attachments: Readonly<Record<string, string>>;
  readonly answer: string;
  readonly closing: string;
  readonly packTitle: (reference: string) => string;
  readonly colon: string;
  readonly pageOf: readonly [string, string];
};

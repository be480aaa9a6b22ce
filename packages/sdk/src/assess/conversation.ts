import type { Verdict } from '../check/verdict.ts';
import type { Band, Language } from '../pack/rule-pack.ts';

/** One message. The same object is read once, however often the conversation is assessed. */
export type Message = {
  /** `them`: whoever the warning would be about. */
  readonly from: 'them' | 'me';
  readonly text: string;
};

/** What a look-up said about a number, account, link… that the other person gave. */
export type Checked = { readonly verdict: Verdict; readonly band?: Band };

export type Conversation = {
  /** Anything that stays the same during a conversation and tells nobody apart elsewhere; only used to vary wordings. */
  readonly id?: string;
  /** Oldest first; the last 200 are read. */
  readonly messages: readonly Message[];
  /** On a dating site a request for money alone is grave; between old friends it is not. */
  readonly setting?: 'dating' | 'social' | 'marketplace';
  /** `paying`: the person is at a payment page, or about to hand over codes. */
  readonly moment?: 'reading' | 'paying';
  readonly checked?: readonly Checked[];
  /** How often each template was shown in this conversation. */
  readonly shown?: Readonly<Record<string, number>>;
  /** In which language to speak to the person; French unless said. */
  readonly locale?: Language;
};

export const decisions = ['none', 'tip', 'interrupt', 'hold'] as const;
export type Decision = (typeof decisions)[number];

export const mostMessages = 200;

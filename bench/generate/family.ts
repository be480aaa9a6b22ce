import type { ValueType } from './values.ts';

/** How one kind of scam leaves traces. `told`: the part of victims who tell it; `uses`: victims before it is changed. */
export type Trace = { readonly type: ValueType; readonly told: number; readonly uses: number };

export type Kind = {
  readonly name: 'shop' | 'bank' | 'romance' | 'investment' | 'parcel';
  readonly part: number;
  readonly traces: readonly Trace[];
};

/** What the complaints of a file are like. Parts are of 1. */
export type Family = {
  readonly name: string;
  /** Campaigns met again: how many there are for one complaint, and how fast their sizes fall off. */
  readonly campaigns: { readonly perComplaint: number; readonly exponent: number; readonly head: number };
  /** Complaints whose offender is never met again. */
  readonly alone: number;
  /** Campaigns that leave one phone or one mailbox and nothing else. */
  readonly oneTrace: number;
  readonly kinds: readonly Kind[];
  /** Complaints that tell nothing of their campaign's. */
  readonly silent: number;
  /** Complaints with a value that nobody else has: a name of their own, a page made for them. */
  readonly unique: number;
  readonly typo: number;
  /** Complaints of the kind that name its marketplace, bank or carrier, and how many of these there are. */
  readonly hubs: {
    readonly marketplace: number;
    readonly bank: number;
    readonly carrier: number;
    readonly each: number;
  };
  /** Complaints that name a bystander: an agency, a shop, a town hall. One for so many complaints. */
  readonly bystander: { readonly part: number; readonly complaintsEach: number };
  /** Accounts lent to another campaign for a while (of all accounts), and complaints that met such an account once. */
  readonly mule: { readonly lent: number; readonly once: number };
  /** Numbers that a campaign is given and another one had, if that one ended two years before. */
  readonly recycled: number;
  /** Campaigns whose photo, or whose wording, is taken from elsewhere. */
  readonly stockPhoto: number;
  readonly stolenWording: number;
  /** Complaints invented to tie two campaigns together. */
  readonly poison: number;
};

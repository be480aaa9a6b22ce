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

const tuning: Family = {
  name: 'tuning',
  campaigns: { perComplaint: 0.1, exponent: 1.1, head: 20 },
  alone: 0.25,
  oneTrace: 0.12,
  kinds: [
    {
      name: 'shop',
      part: 0.3,
      traces: [
        { type: 'url', told: 0.7, uses: 120 },
        { type: 'email', told: 0.55, uses: 40 },
        { type: 'iban', told: 0.45, uses: 25 },
      ],
    },
    {
      name: 'bank',
      part: 0.2,
      traces: [
        { type: 'phone', told: 0.85, uses: 20 },
        { type: 'iban', told: 0.7, uses: 15 },
        { type: 'url', told: 0.25, uses: 60 },
      ],
    },
    {
      name: 'romance',
      part: 0.15,
      traces: [
        { type: 'username', told: 0.8, uses: 15 },
        { type: 'phone', told: 0.6, uses: 25 },
        { type: 'iban', told: 0.4, uses: 20 },
        { type: 'crypto', told: 0.2, uses: 50 },
      ],
    },
    {
      name: 'investment',
      part: 0.15,
      traces: [
        { type: 'domain', told: 0.8, uses: 80 },
        { type: 'phone', told: 0.55, uses: 15 },
        { type: 'crypto', told: 0.4, uses: 60 },
        { type: 'email', told: 0.4, uses: 30 },
      ],
    },
    {
      name: 'parcel',
      part: 0.2,
      traces: [
        { type: 'url', told: 0.85, uses: 15 },
        { type: 'phone', told: 0.7, uses: 10 },
        { type: 'email', told: 0.2, uses: 50 },
      ],
    },
  ],
  silent: 0.01,
  unique: 0.15,
  typo: 0.02,
  hubs: { marketplace: 0.3, bank: 0.35, carrier: 0.3, each: 12 },
  bystander: { part: 0.03, complaintsEach: 2500 },
  mule: { lent: 0.01, once: 0.003 },
  recycled: 0.05,
  stockPhoto: 0.4,
  stolenWording: 0.1,
  poison: 0.001,
};

/** Other proportions, kept for measuring: nothing is tuned on it. */
const heldOut: Family = {
  name: 'held-out',
  campaigns: { perComplaint: 0.07, exponent: 0.95, head: 10 },
  alone: 0.35,
  oneTrace: 0.2,
  kinds: [
    {
      name: 'shop',
      part: 0.22,
      traces: [
        { type: 'domain', told: 0.8, uses: 200 },
        { type: 'email', told: 0.4, uses: 60 },
        { type: 'iban', told: 0.5, uses: 15 },
        { type: 'phone', told: 0.2, uses: 40 },
      ],
    },
    {
      name: 'bank',
      part: 0.28,
      traces: [
        { type: 'phone', told: 0.9, uses: 12 },
        { type: 'iban', told: 0.6, uses: 20 },
        { type: 'url', told: 0.35, uses: 30 },
      ],
    },
    {
      name: 'romance',
      part: 0.1,
      traces: [
        { type: 'username', told: 0.7, uses: 10 },
        { type: 'email', told: 0.5, uses: 20 },
        { type: 'iban', told: 0.5, uses: 30 },
      ],
    },
    {
      name: 'investment',
      part: 0.2,
      traces: [
        { type: 'url', told: 0.75, uses: 50 },
        { type: 'phone', told: 0.6, uses: 25 },
        { type: 'crypto', told: 0.5, uses: 40 },
      ],
    },
    {
      name: 'parcel',
      part: 0.2,
      traces: [
        { type: 'url', told: 0.8, uses: 25 },
        { type: 'phone', told: 0.65, uses: 20 },
      ],
    },
  ],
  silent: 0.008,
  unique: 0.1,
  typo: 0.03,
  hubs: { marketplace: 0.4, bank: 0.25, carrier: 0.45, each: 8 },
  bystander: { part: 0.05, complaintsEach: 1200 },
  mule: { lent: 0.015, once: 0.002 },
  recycled: 0.08,
  stockPhoto: 0.3,
  stolenWording: 0.15,
  poison: 0.0015,
};

export const families = { tuning, 'held-out': heldOut } as const;

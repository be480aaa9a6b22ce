import type { IndicatorType } from '../indicator/index.ts';

/**
 * What a value is labelled with before it is compared with a list. `token`: the output of a verifiable oblivious
 * pseudorandom function (RFC 9497), for values that can be enumerated. `hash`: SHA-256, for web addresses, as Safe
 * Browsing does.
 */
export type LabelKind = 'token' | 'hash';

type ClassRule = {
  readonly label: LabelKind;
  /** Values that somebody who knows nothing but the class may think of: the crowd that a bucket is cut from. */
  readonly plausible: number;
  /** Where `plausible` is from. */
  readonly source: string;
  /** How much of the public hash of a value its bucket tells. */
  readonly bucketBits: number;
  /** Days after the last complaint during which a warning stays. Numbers and names are given to others. */
  readonly keptDays: number;
};

/** How many plausible values share a bucket, at the least: what a look-up tells is one of these. */
export const smallestCrowd = 10_000;

/** The classes of a look-up, and what each rests on. `bucketBits` is part of the protocol: never changed, only added to. */
export const classRules = {
  phone: {
    label: 'token',
    // Somebody who looks a number up in France most likely looks a French mobile up.
    plausible: 200_000_000,
    source: 'Arcep, national numbering plan: mobile numbers begin with 06 or 07',
    bucketBits: 14,
    keptDays: 180,
  },
  iban: {
    label: 'token',
    plausible: 90_000_000,
    source: 'Banque de France: payment accounts held in France, rounded down',
    bucketBits: 13,
    keptDays: 730,
  },
  email: {
    label: 'token',
    plausible: 100_000_000,
    source: 'Mailboxes in use in France: more than one for each adult',
    bucketBits: 13,
    keptDays: 365,
  },
  handle: {
    label: 'token',
    plausible: 100_000_000,
    source: 'Accounts of the platforms read here, in France alone, rounded down',
    bucketBits: 13,
    keptDays: 365,
  },
  wallet: {
    label: 'token',
    plausible: 50_000_000,
    source: 'Bitcoin addresses that hold funds, rounded down; other chains come on top',
    bucketBits: 12,
    keptDays: 1_095,
  },
  url: {
    label: 'hash',
    plausible: 300_000_000,
    source: 'Registered domain names, all suffixes together, rounded down',
    bucketBits: 14,
    keptDays: 90,
  },
} as const satisfies Record<string, ClassRule>;

export type LookupClass = keyof typeof classRules;

export const lookupClasses = Object.keys(classRules) as [LookupClass, ...LookupClass[]];

/** `hash` lists know no epoch of keys: theirs is always this one. */
export const hashEpoch = 0;

export function bucketCountOf(lookupClass: LookupClass): number {
  return 2 ** classRules[lookupClass].bucketBits;
}

export function labelKindOf(lookupClass: LookupClass): LabelKind {
  return classRules[lookupClass].label;
}

const classOfType: Readonly<Partial<Record<IndicatorType, LookupClass>>> = {
  phone: 'phone',
  iban: 'iban',
  email: 'email',
  handle: 'handle',
  wallet: 'wallet',
  url: 'url',
  domain: 'url',
};

/** `undefined`: never looked up. Photos have no exact form, and a BIC names a bank. */
export function lookupClassOf(type: IndicatorType): LookupClass | undefined {
  return classOfType[type];
}

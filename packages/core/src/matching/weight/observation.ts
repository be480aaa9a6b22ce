import { traitKinds } from '../near/trait.ts';

/** What can speak for two statements being of one series; each speaks once, at a level. */
export const features = [...traitKinds, 'several', 'passages', 'words', 'time'] as const;
export type Feature = (typeof features)[number];

const speaking: ReadonlySet<Feature> = new Set([
  'passages',
  'words',
  'time',
  'person',
  'brand',
  'bic',
  'network-address',
  'photo-set',
] as const);

/** Whether it is no identifying value, and comes with none as a mailbox's name does. */
export function speaksForItself(feature: Feature): boolean {
  return speaking.has(feature);
}

/** `level` counts from 1; a higher one never says less, but for `time`, whose first level speaks against. */
export type Observation = {
  readonly feature: Feature;
  readonly level: number;
  /** The number of the value that both name, where it is one, in the pool they were compared in. */
  readonly shared?: number;
  /** Statements that hold it. */
  readonly holders?: number;
};

const holderClasses = [32, 16, 8, 4, 2];

/** 1 for a value that more than 32 statements hold, up to 6 for one that only these two do. */
export function levelOfHolders(holders: number): number {
  return 1 + holderClasses.filter((most) => holders <= most).length;
}

/** By how much is shared, each part weighed by its rarity in bits. */
const amounts = {
  passages: [0, 4, 8, 16, 32, 64],
  words: [0, 3, 6, 12, 24, 48],
} as const;

/** 0 for nothing to speak of. */
export function levelOfAmount(feature: keyof typeof amounts, amount: number): number {
  return amount <= 0 ? 0 : amounts[feature].filter((least) => amount >= least).length;
}

const gaps = [730, 365, 120, 60, 30, 14, 7, 2];

/** 1 for facts more than two years apart, up to 9 for two days at most. */
export function levelOfGap(days: number): number {
  return 1 + gaps.filter((most) => days <= most).length;
}

/** A table with an entry for each feature. */
export function byFeature<Value>(of: (feature: Feature) => Value): Readonly<Record<Feature, Value>> {
  return Object.fromEntries(features.map((feature) => [feature, of(feature)])) as Record<Feature, Value>;
}

const otherLevels: Readonly<Partial<Record<Feature, number>>> = {
  several: 2,
  passages: amounts.passages.length,
  words: amounts.words.length,
  time: gaps.length + 1,
};

/** How many levels each feature has. */
export const levelsOf = byFeature((feature) => otherLevels[feature] ?? holderClasses.length + 1);

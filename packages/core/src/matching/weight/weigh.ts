import { traitKinds } from '../near/trait.ts';
import { features, levelOfGap, type Observation } from './observation.ts';
import type { SupportWeights } from './support-weights.ts';

const time = features.indexOf('time');
const withinAYear = levelOfGap(365);

export type Part = Observation & { readonly bits: number };

/** `bits` is the sum of `base` and the parts: log2 of the odds that the two are of one series. */
export type Weighed = { readonly bits: number; readonly base: number; readonly parts: readonly Part[] };

/** The evidence as an agent reads it: what each thing in common adds, strongest first. */
export function weigh(observations: readonly Observation[], weights: SupportWeights): Weighed {
  const parts = observations
    .map((observation) => ({ ...observation, bits: bitsOf(observation, weights) }))
    .sort((one, other) => other.bits - one.bits);
  return { bits: bounded(observations, weights), base: weights.base, parts };
}

/** The sum alone, kept within bounds. */
export function bounded(observations: readonly Observation[], weights: SupportWeights): number {
  let sum = weights.base;
  for (const observation of observations) sum += bitsOf(observation, weights);
  const hasValue = observations.some(({ feature }) => isValue(features.indexOf(feature)));
  const gap = observations.find(({ feature }) => feature === 'time')?.level ?? 0;
  return within(sum, hasValue, gap, weights);
}

/** `bounded` for millions of pairs: from the level of each feature, in the order of `features`. */
export function weigherOf(weights: SupportWeights): (levels: Int8Array) => number {
  const tables = features.map((feature) => Float64Array.from([0, ...weights.bits[feature]]));
  return (levels) => {
    let sum = weights.base;
    let hasValue = false;
    for (let feature = 0; feature < levels.length; feature += 1) {
      const level = levels[feature] ?? 0;
      if (level === 0) continue;
      sum += tables[feature]?.[level] ?? 0;
      if (isValue(feature)) hasValue = true;
    }
    return within(sum, hasValue, levels[time] ?? 0, weights);
  };
}

/** Kinds of traits come first among the features. */
function isValue(feature: number): boolean {
  return feature < traitKinds.length;
}

function within(bits: number, hasValue: boolean, gap: number, weights: SupportWeights): number {
  // No level is for days that are not known.
  const isOld = gap > 0 && gap < withinAYear;
  const ofWording = isOld ? weights.strangers : weights.mostOfWording;
  return Math.min(hasValue ? weights.most : ofWording, Math.max(weights.least, bits));
}

function bitsOf({ feature, level }: Observation, { bits }: SupportWeights): number {
  return bits[feature][level - 1] ?? 0;
}

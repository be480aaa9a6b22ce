import { at } from '../region/lists.ts';
import type { Example } from '../weight/fit-weights.ts';
import { type Feature, features, type Observation, speaksForItself } from '../weight/observation.ts';
import { findPairs } from './find-pairs.ts';
import { comparisonIn } from './settle-support.ts';
import type { SupportPool } from './support-pool.ts';

/** What is known of two statements; `unknown` is left out. */
export type Truth = 'same' | 'other' | 'unknown';

/**
 * The pairs of a pool that have anything in common, counted by what it is: all that a fit needs to know of them.
 * `looksAt`: the features that are looked at; the weights of others stay where a fit starts from.
 */
export function collectExamples(
  pool: SupportPool,
  truthOf: (one: number, other: number) => Truth,
  looksAt: (feature: Feature) => boolean = () => true,
): readonly Example[] {
  const compared = comparisonIn(pool);
  const looked = features.map(looksAt);
  const counted = new Map<string, { observations: readonly Observation[]; pairs: number; same: number }>();
  findPairs(pool, (one, other) => {
    const truth = truthOf(one, other);
    if (truth === 'unknown') return;
    const levels = compared.levels(one, other).map((level, feature) => (looked[feature] ? level : 0));
    const name = levels.join();
    const example = counted.get(name) ?? { observations: observationsFrom(levels), pairs: 0, same: 0 };
    example.pairs += 1;
    if (truth === 'same') example.same += 1;
    counted.set(name, example);
  });
  return [...counted.values()];
}

/**
 * Examples where nobody has told the truth: groups that identifying values make stand for it. What an identifying
 * value brings with it (its mailbox's name, its site's) would prove itself, and is not looked at.
 * `groupOf`: the group of each statement by its identifying values; one that stands alone may be of any.
 */
export function examplesFromGroups(pool: SupportPool, groupOf: Int32Array): readonly Example[] {
  const sizes = new Map<number, number>();
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const truthOf = (one: number, other: number): Truth => {
    const [group, second] = [at(groupOf, one), at(groupOf, other)];
    if (group === second) return 'same';
    return sizes.get(group) === 1 || sizes.get(second) === 1 ? 'unknown' : 'other';
  };
  return collectExamples(pool, truthOf, speaksForItself);
}

function observationsFrom(levels: Int8Array): Observation[] {
  return features.flatMap((feature, place) => {
    const level = levels[place] ?? 0;
    return level === 0 ? [] : [{ feature, level }];
  });
}

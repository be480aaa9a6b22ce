import { at, lengthOf, turnedOver } from '../region/lists.ts';
import { finds } from './features-of.ts';
import type { SupportPool } from './support-pool.ts';

/** A value or wording that more statements hold brings nobody together: what the town says is no script. */
const mostHolders = 64;

/** How many statements of the pool hold each feature. */
export function holdersIn(pool: SupportPool): Int32Array {
  const holders = new Int32Array(pool.featureCount());
  for (const feature of pool.features().items) holders[feature] = at(holders, feature) + 1;
  return holders;
}

/**
 * Tells each pair of statements that shares a feature worth looking at, once, `one < other`. Work grows with the
 * statements: each meets at most 63 others by each of its few hundred features.
 */
export function findPairs(pool: SupportPool, tell: (one: number, other: number) => void): void {
  const lists = pool.features();
  const families = pool.familyOf();
  const holders = turnedOver(lists, pool.featureCount());
  const met = new Int32Array(pool.count()).fill(-1);
  for (let one = 0; one < pool.count(); one += 1) {
    for (let place = at(lists.starts, one); place < at(lists.starts, one + 1); place += 1) {
      const feature = at(lists.items, place);
      if (lengthOf(holders, feature) > mostHolders || !finds(at(families, feature))) continue;
      const end = at(holders.starts, feature + 1);
      for (let held = at(holders.starts, feature); held < end; held += 1) {
        const other = at(holders.items, held);
        if (other <= one || at(met, other) === one) continue;
        met[other] = one;
        tell(one, other);
      }
    }
  }
}

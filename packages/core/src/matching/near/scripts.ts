import { createPartition } from '../partition.ts';
import { at } from '../region/lists.ts';
import { featureFamily } from './features-of.ts';
import { resemblanceFromBands } from './min-hash.ts';
import type { SupportPool } from './support-pool.ts';

/** Two stories that have half of what either says in common are told after one script. */
const sameScript = 0.5;
const none = -1;

/**
 * The way of working, not the offenders: statements told after one script, each by the first statement of its
 * group. Series are never merged by it. Each statement is compared with the first one of each of its bands, and no
 * other: linear, however many tell the same. `ranks` as at `SupportQuestion`.
 */
export function scriptsIn(pool: SupportPool, ranks?: Int32Array): Int32Array {
  const lists = pool.features();
  const families = pool.familyOf();
  const rankOf = (statement: number) => (ranks === undefined ? statement : at(ranks, statement));
  const firsts = firstHolders(pool, rankOf);
  const partition = createPartition();
  partition.grow(pool.count());
  const shared = new Map<number, number>();
  for (let statement = 0; statement < pool.count(); statement += 1) {
    shared.clear();
    for (let place = at(lists.starts, statement); place < at(lists.starts, statement + 1); place += 1) {
      const feature = at(lists.items, place);
      if (at(families, feature) !== featureFamily.band) continue;
      const first = at(firsts, feature);
      if (first !== statement) shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    for (const [first, bands] of shared) {
      if (resemblanceFromBands(bands) >= sameScript) partition.unite(first, statement);
    }
  }
  const firstOf = new Int32Array(pool.count()).fill(none);
  for (let statement = 0; statement < pool.count(); statement += 1) {
    const root = partition.rootOf(statement);
    const known = at(firstOf, root);
    if (known === none || rankOf(statement) < rankOf(known)) firstOf[root] = statement;
  }
  return firstOf.map((_, statement) => at(firstOf, partition.rootOf(statement)));
}

/** Of each feature the holder that comes first by rank. */
function firstHolders(pool: SupportPool, rankOf: (statement: number) => number): Int32Array {
  const { starts, items } = pool.features();
  const firsts = new Int32Array(pool.featureCount()).fill(none);
  for (let statement = 0; statement < pool.count(); statement += 1) {
    for (let place = at(starts, statement); place < at(starts, statement + 1); place += 1) {
      const feature = at(items, place);
      const known = at(firsts, feature);
      if (known === none || rankOf(statement) < rankOf(known)) firsts[feature] = statement;
    }
  }
  return firsts;
}

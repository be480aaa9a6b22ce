import type { PhotoHash } from '../../indicator/index.ts';
import { at, turnedOver } from '../region/lists.ts';
import { noDay, type SupportPool } from './support-pool.ts';

/**
 * A pool in which what was told about one statement at several times is one: the features of all times, the earliest
 * day. `statementOf`: the statement each one of `pool` is about; 0, 1, 2… up to `count`.
 */
export function mergedSupports(pool: SupportPool, statementOf: Int32Array, count: number): SupportPool {
  if (count === pool.count()) return pool;
  const told = turnedOver({ starts: upTo(pool.count() + 1), items: statementOf }, count);
  const { starts: from, items: all } = pool.features();
  const daysTold = pool.days();
  const starts = new Int32Array(count + 1);
  const items = new Int32Array(all.length);
  const days = new Int32Array(count).fill(noDay);
  const photos = new Map<number, readonly PhotoHash[]>();
  let filled = 0;
  for (let statement = 0; statement < count; statement += 1) {
    const features = new Set<number>();
    const hashes = new Set<PhotoHash>();
    for (let next = at(told.starts, statement); next < at(told.starts, statement + 1); next += 1) {
      const time = at(told.items, next);
      for (let place = at(from, time); place < at(from, time + 1); place += 1) features.add(at(all, place));
      for (const hash of pool.photosOf(time)) hashes.add(hash);
      const [day, known] = [at(daysTold, time), at(days, statement)];
      if (day !== noDay && (known === noDay || day < known)) days[statement] = day;
    }
    if (hashes.size > 0) photos.set(statement, [...hashes]);
    items.set(Int32Array.from(features).sort(), filled);
    filled += features.size;
    starts[statement + 1] = filled;
  }
  return {
    count: () => count,
    featureCount: pool.featureCount,
    features: () => ({ starts, items: items.subarray(0, filled) }),
    familyOf: pool.familyOf,
    days: () => days,
    photosOf: (statement) => photos.get(statement) ?? [],
  };
}

function upTo(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, number) => number);
}

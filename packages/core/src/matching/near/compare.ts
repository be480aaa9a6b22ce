import { at } from '../region/lists.ts';
import {
  features,
  levelOfAmount,
  levelOfGap,
  levelOfHolders,
  type Observation,
} from '../weight/observation.ts';
import { featureFamily } from './features-of.ts';
import { nearPhoto, photoDistance } from './photo-chunks.ts';
import { noDay, type SupportPool } from './support-pool.ts';
import { traitKinds } from './trait.ts';

/** A passage or word that more statements hold says nothing: it is of the language, or of a form. */
const common = 24;
const none = -1;
const photo = traitKinds.indexOf('photo');
/** Kinds of traits come first among the features, in their own order. */
const place = {
  several: features.indexOf('several'),
  passages: features.indexOf('passages'),
  words: features.indexOf('words'),
  time: features.indexOf('time'),
} as const;

/** The level of each feature, in the order of `features`; 0 where there is nothing in common. */
export type Levels = Int8Array;

export type Comparison = {
  /** The same list at each call: read it before the next. */
  levels(one: number, other: number): Levels;
  /** The same with the values, to be shown. */
  observe(one: number, other: number): Observation[];
};

/**
 * What two statements of a pool have in common. A value counts by its rarity among all statements; one contribution
 * a kind: the rarest. Values that differ say nothing: offenders change numbers.
 * `holdersOf(feature)`: how many statements hold it in the population; of the pool, unless the pool is a part.
 */
export function compareIn(pool: SupportPool, holdersOf: (feature: number) => number): Comparison {
  const { starts, items } = pool.features();
  const families = pool.familyOf();
  const days = pool.days();
  const levels = new Int8Array(features.length);
  const rarest = new Float64Array(traitKinds.length);
  const rarestFeature = new Int32Array(traitKinds.length);

  const compare = (one: number, other: number): Levels => {
    levels.fill(0);
    rarest.fill(Number.POSITIVE_INFINITY);
    rarestFeature.fill(none);
    let values = 0;
    let kinds = 0;
    let passages = 0;
    let words = 0;
    let chunkHolders = Number.POSITIVE_INFINITY;
    let left = at(starts, one);
    let right = at(starts, other);
    const leftEnd = at(starts, one + 1);
    const rightEnd = at(starts, other + 1);
    while (left < leftEnd && right < rightEnd) {
      const ours = at(items, left);
      const theirs = at(items, right);
      if (ours <= theirs) left += 1;
      if (theirs <= ours) right += 1;
      if (ours !== theirs) continue;
      const family = at(families, ours);
      if (family === featureFamily.band) continue;
      const holders = holdersOf(ours);
      if (family === featureFamily.passage) passages += rarity(holders);
      else if (family === featureFamily.word) words += rarity(holders);
      else if (family === featureFamily.photoChunk) chunkHolders = Math.min(chunkHolders, holders);
      else {
        values += 1;
        if (at(rarestFeature, family) === none) kinds += 1;
        if (holders < (rarest[family] ?? 0)) {
          rarest[family] = holders;
          rarestFeature[family] = ours;
        }
      }
    }
    if (chunkHolders < (rarest[photo] ?? 0) && areNear(pool, one, other)) rarest[photo] = chunkHolders;
    for (let kind = 0; kind < rarest.length; kind += 1) {
      const holders = rarest[kind] ?? Number.POSITIVE_INFINITY;
      if (holders !== Number.POSITIVE_INFINITY) levels[kind] = levelOfHolders(holders);
    }
    levels[place.several] = Math.min(2, values - kinds);
    levels[place.passages] = levelOfAmount('passages', passages);
    levels[place.words] = levelOfAmount('words', words);
    const day = at(days, one);
    const otherDay = at(days, other);
    if (day !== noDay && otherDay !== noDay) levels[place.time] = levelOfGap(Math.abs(day - otherDay));
    return levels;
  };

  return {
    levels: compare,
    observe(one, other) {
      const found = compare(one, other);
      return features.flatMap((feature, order) => {
        const level = found[order] ?? 0;
        const shared = rarestFeature[order] ?? none;
        const holders = rarest[order];
        return level === 0
          ? []
          : [
              {
                feature,
                level,
                ...(shared === none ? {} : { shared }),
                ...(holders === undefined ? {} : { holders }),
              },
            ];
      });
    },
  };
}

/** In bits, to whole 64ths, so that sums do not depend on their order: 1 for what is almost too common, more the fewer hold it. */
const rarities = Float64Array.from({ length: common + 1 }, (_, holders) =>
  holders === 0 ? 0 : Math.round(64 * Math.log2((2 * common) / holders)) / 64,
);

function rarity(holders: number): number {
  return rarities[holders] ?? 0;
}

function areNear(pool: SupportPool, one: number, other: number): boolean {
  const theirs = pool.photosOf(other);
  return pool.photosOf(one).some((ours) => theirs.some((hash) => photoDistance(ours, hash) <= nearPhoto));
}

import type { PhotoHash } from '../../indicator/index.ts';
import { createGrowing } from '../batch/growing.ts';
import { createNumbering } from '../batch/numbering.ts';
import type { Lists } from '../region/lists.ts';
import { photosOf, tellBands, tellFeatures, tellTrait } from './features-of.ts';
import type { PackedSupports } from './packed-supports.ts';
import type { Support } from './support.ts';
import type { Trait } from './trait.ts';

export const noDay = -2_147_483_648;

/** Statements as lists of numbered features: what a million of them takes little room as. */
export type SupportPool = {
  count(): number;
  featureCount(): number;
  /** The features of each statement, each once, ascending. */
  features(): Lists;
  familyOf(): Int32Array;
  /** `noDay` where it is not known. */
  days(): Int32Array;
  photosOf(statement: number): readonly PhotoHash[];
};

export type GrowingSupportPool = SupportPool & {
  /** Answers the statement's number: 0, 1, 2… in the order they come. */
  add(support: Support): number;
  /** Adds many, without what same scripts are found by. `days`: of each one. */
  addPacked(supports: PackedSupports, days: Int32Array): void;
  /** The number of a trait, which need not be in the pool. */
  numberOf(trait: Trait): number;
};

export function createSupportPool(): GrowingSupportPool {
  const numbering = createNumbering();
  const families = createGrowing();
  const starts = createGrowing();
  const items = createGrowing();
  const days = createGrowing();
  const photos = new Map<number, readonly PhotoHash[]>();
  starts.push(0);

  const featureOf = (family: number, high: number, low: number): number => {
    const feature = numbering.numberOf(high, low);
    if (feature === families.length()) families.push(family);
    return feature;
  };
  const end = (features: Int32Array, day: number, hashes: readonly PhotoHash[]): number => {
    for (const feature of features.sort()) items.push(feature);
    starts.push(items.length());
    days.push(day);
    const statement = days.length() - 1;
    if (hashes.length > 0) photos.set(statement, hashes);
    return statement;
  };

  return {
    add(support) {
      const features: number[] = [];
      const take = (family: number, high: number, low: number) =>
        void features.push(featureOf(family, high, low));
      tellFeatures(support, take);
      tellBands(support, take);
      return end(Int32Array.from(features), support.day ?? noDay, photosOf(support.traits));
    },
    addPacked({ featureEnds, families: kinds, high, low, photos: packedPhotos }, packedDays) {
      let start = 0;
      for (let place = 0; place < featureEnds.length; place += 1) {
        const stop = featureEnds[place] ?? start;
        const features = new Int32Array(stop - start);
        for (let next = start; next < stop; next += 1) {
          features[next - start] = featureOf(kinds[next] ?? 0, high[next] ?? 0, low[next] ?? 0);
        }
        end(features, packedDays[place] ?? noDay, packedPhotos.get(place) ?? []);
        start = stop;
      }
    },
    count: () => days.length(),
    featureCount: () => families.length(),
    features: () => ({ starts: starts.list(), items: items.list() }),
    familyOf: () => families.list(),
    days: () => days.list(),
    photosOf: (statement) => photos.get(statement) ?? [],
    numberOf(trait) {
      let number = 0;
      tellTrait(trait, (family, high, low) => {
        number = featureOf(family, high, low);
      });
      return number;
    },
  };
}

import type { PhotoHash } from '../../indicator/index.ts';
import { photosOf, tellFeatures } from './features-of.ts';
import type { Support } from './support.ts';

/**
 * Supports as typed arrays, to be made by one thread and taken by another without a copy; the few that name photos
 * have them in `photos`, by their place. The features of a statement end at `featureEnds`: its traits come first, in
 * their order. What same scripts are found by is left out.
 */
export type PackedSupports = {
  readonly featureEnds: Uint32Array<ArrayBuffer>;
  readonly families: Uint8Array<ArrayBuffer>;
  readonly high: Uint32Array<ArrayBuffer>;
  readonly low: Uint32Array<ArrayBuffer>;
  readonly photos: ReadonlyMap<number, readonly PhotoHash[]>;
};

export function packSupports(supports: readonly Support[]): PackedSupports {
  const featureEnds = new Uint32Array(supports.length);
  const photos = new Map<number, readonly PhotoHash[]>();
  const most = supports.reduce((sum, support) => sum + mostFeatures(support), 0);
  const families = new Uint8Array(most);
  const high = new Uint32Array(most);
  const low = new Uint32Array(most);
  let count = 0;
  const take = (family: number, one: number, other: number) => {
    families[count] = family;
    high[count] = one;
    low[count] = other;
    count += 1;
  };
  for (const [place, support] of supports.entries()) {
    tellFeatures(support, take);
    featureEnds[place] = count;
    const hashes = photosOf(support.traits);
    if (hashes.length > 0) photos.set(place, hashes);
  }
  return {
    featureEnds,
    families: families.slice(0, count),
    high: high.slice(0, count),
    low: low.slice(0, count),
    photos,
  };
}

/** A photo is a trait and four chunks. */
function mostFeatures({ traits, wording }: Support): number {
  return 5 * traits.length + wording.passages.length + wording.words.length;
}

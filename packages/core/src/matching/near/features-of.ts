import type { PhotoHash } from '../../indicator/index.ts';
import { type Fingerprint, fingerprint } from '../batch/fingerprint.ts';
import { photoChunks } from './photo-chunks.ts';
import type { Support } from './support.ts';
import { isFinding, type Trait, traitKinds } from './trait.ts';

/** What a feature of a pool is: the place of its kind in `traitKinds`, or one of these. */
export const featureFamily = { passage: 64, word: 65, band: 66, photoChunk: 67 } as const;

const findingFamilies: ReadonlySet<number> = new Set([
  ...traitKinds.flatMap((kind, place) => (isFinding(kind) ? [place] : [])),
  featureFamily.passage,
  featureFamily.photoChunk,
]);

/** Whether statements that share a feature of this family are brought before the judge. */
export function finds(family: number): boolean {
  return findingFamilies.has(family);
}

export type TakeFeature = (family: number, high: number, low: number) => void;

const scratch: Fingerprint = { high: 0, low: 0 };

/** Tells a trait as a feature: 64 bits that equal ones share. */
export function tellTrait({ kind, value }: Trait, take: TakeFeature): void {
  fingerprint(`${kind} ${value}`, scratch);
  take(traitKinds.indexOf(kind), scratch.high, scratch.low);
}

/** Tells all features by which series are settled: traits in their order, then photos' chunks, passages and words. */
export function tellFeatures({ traits, wording }: Support, take: TakeFeature): void {
  for (const trait of traits) tellTrait(trait, take);
  for (const chunk of new Set(photosOf(traits).flatMap(photoChunks))) {
    fingerprint(`chunk ${chunk}`, scratch);
    take(featureFamily.photoChunk, scratch.high, scratch.low);
  }
  for (const hash of wording.passages) take(featureFamily.passage, 1, hash);
  for (const hash of wording.words) take(featureFamily.word, 2, hash);
}

/** Tells those that same scripts are found by. */
export function tellBands({ wording }: Support, take: TakeFeature): void {
  for (const [band, hash] of wording.bands.entries()) take(featureFamily.band, 3 + band, hash);
}

export function photosOf(traits: readonly Trait[]): PhotoHash[] {
  return traits.flatMap(({ kind, value }) => (kind === 'photo' ? [value as PhotoHash] : []));
}

import type { PhotoHash } from '../../indicator/index.ts';
import { type Fingerprint, fingerprint } from '../batch/fingerprint.ts';
import { createGrowing } from '../batch/growing.ts';
import { createNumbering } from '../batch/numbering.ts';
import type { Lists } from '../region/lists.ts';
import { photoChunks } from './photo-chunks.ts';
import type { Support } from './support.ts';
import { isFinding, type Trait, traitKinds } from './trait.ts';

/** What a feature of the pool is: the place of its kind in `traitKinds`, or one of these. */
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

export const noDay = -2_147_483_648;

/** Statements as lists of numbered features: what a million of them takes little room as. */
export type SupportPool = {
  /** Answers the statement's number: 0, 1, 2… in the order they come. */
  add(support: Support): number;
  count(): number;
  featureCount(): number;
  /** The features of each statement, each once, ascending. */
  features(): Lists;
  familyOf(): Int32Array;
  /** `noDay` where it is not known. */
  days(): Int32Array;
  photosOf(statement: number): readonly PhotoHash[];
  /** The number of a trait, which need not be in the pool. */
  numberOf(trait: Trait): number;
};

export function createSupportPool(): SupportPool {
  const numbering = createNumbering();
  const families = createGrowing();
  const starts = createGrowing();
  const items = createGrowing();
  const days = createGrowing();
  const photos = new Map<number, readonly PhotoHash[]>();
  const scratch: Fingerprint = { high: 0, low: 0 };
  starts.push(0);

  const featureOf = (family: number, high: number, low: number): number => {
    const feature = numbering.numberOf(high, low);
    if (feature === families.length()) families.push(family);
    return feature;
  };
  const numberOf = (trait: Trait): number => {
    fingerprint(`${trait.kind} ${trait.value}`, scratch);
    return featureOf(traitKinds.indexOf(trait.kind), scratch.high, scratch.low);
  };
  const chunkNumber = (chunk: string): number => {
    fingerprint(`chunk ${chunk}`, scratch);
    return featureOf(featureFamily.photoChunk, scratch.high, scratch.low);
  };

  return {
    add({ day, traits, wording }) {
      const features: number[] = traits.map(numberOf);
      const hashes = traits.flatMap(({ kind, value }) => (kind === 'photo' ? [value as PhotoHash] : []));
      if (hashes.length > 0) photos.set(days.length(), hashes);
      for (const chunk of new Set(hashes.flatMap(photoChunks))) features.push(chunkNumber(chunk));
      for (const hash of wording.passages) features.push(featureOf(featureFamily.passage, 1, hash));
      for (const hash of wording.words) features.push(featureOf(featureFamily.word, 2, hash));
      for (const [band, hash] of wording.bands.entries()) {
        features.push(featureOf(featureFamily.band, 3 + band, hash));
      }
      for (const feature of Int32Array.from(features).sort()) items.push(feature);
      starts.push(items.length());
      days.push(day ?? noDay);
      return days.length() - 1;
    },
    count: () => days.length(),
    featureCount: () => families.length(),
    features: () => ({ starts: starts.list(), items: items.list() }),
    familyOf: () => families.list(),
    days: () => days.list(),
    photosOf: (statement) => photos.get(statement) ?? [],
    numberOf,
  };
}

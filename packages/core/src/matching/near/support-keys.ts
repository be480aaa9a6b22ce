import type { PhotoHash } from '../../indicator/index.ts';
import { photoChunks } from './photo-chunks.ts';
import type { Support } from './support.ts';
import { isFinding } from './trait.ts';

/** One text a key, to be stored and looked up: `passage 1f3a9c02`, `skeleton juliemartin`, `photo-chunk 2:d1c4`. */
export type SupportKey = string;

/**
 * The keys by which a statement is found again among those that share none of its identifying values: what a store
 * keeps an index of. Bounded: at most 100 of traits, 200 of passages and 4 a photo.
 */
export function supportKeysOf({ traits, wording }: Support): SupportKey[] {
  const keys = traits.flatMap(({ kind, value }) => (isFinding(kind) ? [`${kind} ${value}`] : []));
  const photos = traits.flatMap(({ kind, value }) => (kind === 'photo' ? [value as PhotoHash] : []));
  for (const chunk of photos.flatMap(photoChunks)) keys.push(`photo-chunk ${chunk}`);
  for (const hash of wording.passages) keys.push(`passage ${hash.toString(16)}`);
  return [...new Set(keys)];
}

/** The keys by which statements told after one script are found: `band 3 9c02a11f`, one for each of twenty bands. */
export function scriptKeysOf({ wording }: Support): SupportKey[] {
  return Array.from(wording.bands, (hash, band) => `band ${band} ${hash.toString(16)}`);
}

import { wordingOf } from '@fanal/core/matching/near';

/** Changes whenever the same words could give other keys. */
export const scriptVersion = 1;

/**
 * What a story of nearly the same words is found by: of each of twenty bands of its wording (core/matching/near) its
 * number and its hash, in 64 bits as text. None for an empty story.
 */
export function scriptKeysOf(narrative: string): readonly string[] {
  const { bands } = wordingOf(narrative);
  return Array.from(bands, (hash, band) => ((BigInt(band) << 32n) | BigInt(hash)).toString());
}

/** The passages of a story, as ascending hashes: what two stories are compared by. */
export function passagesOf(narrative: string): Uint32Array {
  return wordingOf(narrative).passages;
}

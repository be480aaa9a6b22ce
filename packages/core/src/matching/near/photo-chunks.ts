import type { PhotoHash } from '../../indicator/index.ts';

/**
 * The most bits in which two hashes of one picture differ: saved again at another quality or size it differs by
 * three at most (measured with sharp-phash). Other pictures come as near too, so a near photo supports and never
 * links by itself.
 */
export const nearPhoto = 3;

const chunkFigures = 4;

/** Four keys of 16 bits. Two hashes that differ by three bits or fewer have a chunk in common, in its place. */
export function photoChunks(hash: PhotoHash): string[] {
  return [0, 1, 2, 3].map(
    (place) => `${place}:${hash.slice(place * chunkFigures, (place + 1) * chunkFigures)}`,
  );
}

/** How many of 64 bits differ. */
export function photoDistance(one: PhotoHash, other: PhotoHash): number {
  return bitsIn(half(one, 0) ^ half(other, 0)) + bitsIn(half(one, 8) ^ half(other, 8));
}

function half(hash: PhotoHash, from: number): number {
  return Number.parseInt(hash.slice(from, from + 8), 16);
}

function bitsIn(lane: number): number {
  let bits = lane - ((lane >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

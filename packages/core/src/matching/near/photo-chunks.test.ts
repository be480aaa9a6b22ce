import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PhotoHash } from '../../indicator/index.ts';
import { nearPhoto, photoChunks, photoDistance } from './photo-chunks.ts';

const bits = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const hashOf = (number: bigint) => number.toString(16).padStart(16, '0') as PhotoHash;

function differing(one: bigint, other: bigint): number {
  return [...(one ^ other).toString(2)].filter((bit) => bit === '1').length;
}

test('the distance of two hashes is the number of bits in which they differ', () => {
  fc.assert(
    fc.property(bits, bits, (one, other) => {
      expect(photoDistance(hashOf(one), hashOf(other))).toBe(differing(one, other));
    }),
  );
});

test('two hashes of one picture share a chunk in its place', () => {
  const flips = fc.array(fc.bigInt({ min: 0n, max: 63n }), { maxLength: nearPhoto });
  fc.assert(
    fc.property(bits, flips, (one, places) => {
      const other = places.reduce((hash, place) => hash ^ (1n << place), one);
      const theirs = photoChunks(hashOf(other));
      expect(photoChunks(hashOf(one)).some((chunk) => theirs.includes(chunk))).toBe(true);
    }),
  );
});

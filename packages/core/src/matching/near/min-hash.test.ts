import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandCount, bandsOf, resemblanceFromBands } from './min-hash.ts';

const shingles = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 80 });

function sharedBands(one: readonly number[], other: readonly number[]): number {
  const [ours, theirs] = [bandsOf(Uint32Array.from(one)), bandsOf(Uint32Array.from(other))];
  return ours.filter((hash, band) => hash === theirs[band]).length;
}

test('the same words in another order give the same bands', () => {
  fc.assert(
    fc.property(shingles, (set) => {
      expect(sharedBands(set, set.toReversed())).toBe(bandCount);
      expect(sharedBands(set, [...set, ...set])).toBe(bandCount);
    }),
  );
  expect(bandsOf(new Uint32Array(0))).toHaveLength(0);
});

test('texts that resemble each other by four fifths share bands, strangers share none', () => {
  let alike = 0;
  let strange = 0;
  for (let turn = 0; turn < 100; turn += 1) {
    const set = Array.from({ length: 90 }, (_, place) => turn * 1_000_003 + place * 7919);
    alike += sharedBands(set.slice(0, 80), set.slice(10));
    strange += sharedBands(set.slice(0, 45), set.slice(45));
  }
  // 70 of 90 in common: 0.78 cubed of twenty bands.
  expect(alike / 100).toBeGreaterThan(7);
  expect(alike / 100).toBeLessThan(12);
  expect(strange).toBeLessThan(5);
});

test('resemblance follows from the bands shared', () => {
  expect(resemblanceFromBands(0)).toBe(0);
  expect(resemblanceFromBands(bandCount)).toBe(1);
  expect(resemblanceFromBands(10)).toBeCloseTo(0.794, 3);
});

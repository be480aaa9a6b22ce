import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import { shinglesOf } from './shingles.ts';

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

test('two texts that have eight words in a row in common, wherever they stand, have a passage in common', () => {
  fc.assert(
    fc.property(words(8, 12), words(0, 40), words(0, 40), words(0, 40), (passage, a, b, c) => {
      const one = new Set(passagesOf(shinglesOf([...a, ...passage, ...b])));
      const other = passagesOf(shinglesOf([...c, ...passage]));
      expect(other.some((hash) => one.has(hash))).toBe(true);
    }),
  );
});

test('of a long text about two shingles of seven are kept', () => {
  const text = Array.from({ length: 500 }, (_, place) => `mot${place}`);
  const kept = passagesOf(shinglesOf(text)).length;
  expect(kept).toBeGreaterThan(100);
  expect(kept).toBeLessThan(190);
});

test('passages are ascending, each once, at most 200', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('le', 'colis', 'attend', 'demain'), { maxLength: 400 }), (text) => {
      const passages = [...passagesOf(shinglesOf(text))];
      expect(passages).toEqual([...new Set(passages)].sort((one, other) => one - other));
      expect(passages.length).toBeLessThanOrEqual(200);
    }),
  );
  expect(passagesOf(shinglesOf([]))).toHaveLength(0);
});

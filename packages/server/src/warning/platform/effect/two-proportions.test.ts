import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareShares } from './two-proportions.ts';

/** Worked out apart, from the formulas and the error function; the first interval is Newcombe's own example. */
test.each([
  [[56, 70], [48, 80], 0.2, 0.0524, 0.3339, 0.008045],
  [[120, 200], [80, 200], 0.2, 0.1022, 0.2925, 0.0000633],
  [[30, 100], [31, 100], -0.01, -0.1358, 0.1163, 0.877939],
] as const)('%j beside %j', ([count, of], [other, ofOther], difference, low, high, p) => {
  const found = compareShares({ count, of }, { count: other, of: ofOther });
  expect(found.difference).toBeCloseTo(difference, 10);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
  expect(found.p).toBeCloseTo(p, 5);
});

const share = fc
  .tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }))
  .map(([some, others]) => ({ count: some, of: some + others }));

test('the other way round is the same with its sign changed', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [there, back] = [compareShares(one, other), compareShares(other, one)];
      expect(back.difference).toBeCloseTo(-there.difference, 9);
      expect(back.low).toBeCloseTo(-there.high, 9);
      expect(back.p).toBeCloseTo(there.p, 9);
    }),
  );
});

test('an interval holds its difference, and stays between -1 and 1', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const { difference, low, high, p } = compareShares(one, other);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(high).toBeLessThanOrEqual(1);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});

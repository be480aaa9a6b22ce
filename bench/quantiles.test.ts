import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile } from './quantiles.ts';

const samples = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
  minLength: 1,
  maxLength: 50,
});

test('a quantile is one of the samples, and the share it stands for does not exceed it', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
      const found = quantile(all, share);
      expect(all).toContain(found);
      expect(all.filter((sample) => sample <= found).length).toBeGreaterThanOrEqual(share * all.length);
      expect(all.filter((sample) => sample < found).length).toBeLessThan(share * all.length);
    }),
  );
});

test('the median of an even number of samples is between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5, 1, 3])).toBe(3);
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow('nothing');
});

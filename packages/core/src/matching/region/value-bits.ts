import { indicatorTypes } from '../../indicator/indicator.ts';
import type { Weights } from '../weight/weights.ts';
import { at } from './lists.ts';
import type { Stories } from './stories.ts';

/** How many statements name each value. */
export function degreesIn({ named, values }: Stories): Int32Array {
  const degrees = new Int32Array(values);
  for (const value of named.items) degrees[value] = at(degrees, value) + 1;
  return degrees;
}

/**
 * What it says, in bits, that two statements share a value of this type (its place in `indicatorTypes`) which so
 * many name: the full weight for two, one bit less for each doubling.
 */
export function bitsOf(type: number, degree: number, weights: Weights): number {
  const name = indicatorTypes[type];
  const full = name === undefined ? 1 : weights.bits[name];
  return Math.max(1, full - Math.log2(Math.max(1, degree / 2)));
}

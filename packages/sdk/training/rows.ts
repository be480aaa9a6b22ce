import { type Family, families, familyBits } from '../src/learnt/family.ts';
import type { Places } from '../src/learnt/places.ts';
import type { Row } from './fit.ts';

/** A share of 0 leaves a family out; `bits` as in a packed model, -1 for a family left out. */
export type Shape = {
  readonly bits: Readonly<Record<Family, number>>;
  /** How much a family weighs in the norm of a row. */
  readonly share: Readonly<Record<Family, number>>;
};

export function offsetsOf({ bits }: Shape): {
  readonly at: Readonly<Record<Family, number>>;
  readonly size: number;
} {
  const at = { words: 0, letters: 0, signs: 0 };
  let size = 0;
  for (const family of families) {
    at[family] = size;
    size += sizeOf(bits[family]);
  }
  return { at, size };
}

export function sizeOf(bits: number): number {
  return bits < 0 ? 0 : 2 ** bits;
}

/** A message as a row: each family has norm `share`, and places that fall together add up. */
export function rowOf(places: Places, shape: Shape): Row {
  const { at } = offsetsOf(shape);
  const sums = new Map<number, number>();
  for (const family of families) {
    const known = places[family];
    if (shape.bits[family] < 0) continue;
    const value = shape.share[family] / Math.sqrt(known.length || 1);
    for (const place of known) {
      const column = at[family] + (place >>> (familyBits[family] - shape.bits[family]));
      sums.set(column, (sums.get(column) ?? 0) + value);
    }
  }
  return { at: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) };
}

import { type Family, families, familyBits } from './family.ts';
import type { Places } from './places.ts';

/**
 * A linear model as a rule pack carries it: a weight a place, at one of nine levels, two weights a character.
 * Level q of a family stands for sign(q) · (q / 4)² · scale, so that small weights keep more of their detail.
 */
export type PackedModel = {
  readonly bits: Readonly<Record<Family, number>>;
  readonly scale: Readonly<Record<Family, number>>;
  readonly bias: number;
  readonly weights: string;
};

export type Model = {
  readonly shift: Readonly<Record<Family, number>>;
  readonly weights: Readonly<Record<Family, Float32Array>>;
  readonly bias: number;
};

export const levels = 4;
const base = 2 * levels + 1;
/** Printable ASCII without what JSON must escape. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(at + 33))
  .filter((character) => character !== '"' && character !== '\\')
  .slice(0, base * base);
const codes = new Map(alphabet.map((character, code) => [character.charCodeAt(0), code]));

export function unpackModel(packed: PackedModel): Model {
  let next = 0;
  const weightsOf = (family: Family) => {
    const values = new Float32Array(packed.bits[family] < 0 ? 0 : 1 << packed.bits[family]);
    for (let at = 0; at < values.length; at += 2, next += 1) {
      const code = codes.get(packed.weights.charCodeAt(next));
      if (code === undefined) throw new RangeError('the weights of the rule pack are damaged');
      values[at] = weightAt(Math.floor(code / base) - levels, packed.scale[family]);
      values[at + 1] = weightAt((code % base) - levels, packed.scale[family]);
    }
    return values;
  };
  const weights = { words: weightsOf('words'), letters: weightsOf('letters'), signs: weightsOf('signs') };
  const shiftOf = (family: Family) => familyBits[family] - packed.bits[family];
  return {
    weights,
    shift: { words: shiftOf('words'), letters: shiftOf('letters'), signs: shiftOf('signs') },
    bias: packed.bias,
  };
}

export function weightAt(level: number, scale: number): number {
  return (Math.sign(level) * level * level * scale) / (levels * levels);
}

/** Levels, in the order of the families, as the characters of a pack. */
export function packLevels(all: readonly number[]): string {
  let text = '';
  for (let at = 0; at < all.length; at += 2)
    text += alphabet[((all[at] ?? 0) + levels) * base + (all[at + 1] ?? 0) + levels];
  return text;
}

/** How far a message stands on one side (above 0) or the other; families count by the mean of their places. */
export function marginOf({ weights, shift, bias }: Model, places: Places): number {
  let margin = bias;
  for (const family of families) {
    const known = places[family];
    const table = weights[family];
    if (known.length === 0 || table.length === 0) continue;
    let sum = 0;
    for (const place of known) sum += table[place >>> shift[family]] ?? 0;
    margin += sum / Math.sqrt(known.length);
  }
  return margin;
}

import { families } from '../src/learnt/family.ts';
import { levels, type PackedModel, packLevels } from '../src/learnt/model.ts';
import type { Places } from '../src/learnt/places.ts';
import { fitLinear, type Row } from './fit.ts';
import { offsetsOf, rowOf, type Shape, sizeOf } from './rows.ts';

export type Example = { readonly places: Places; readonly positive: boolean };

/** Weights beyond this many times their root mean square share the last level. */
const widest = 2.5;

/**
 * Fits one model and brings its weights to the nine levels of a pack. Rare features count more while fitting
 * (inverse document frequency), which is then part of the weights.
 */
export function trainModel(examples: readonly Example[], shape: Shape, cost: number): PackedModel {
  const rows = examples.map(({ places }) => rowOf(places, shape));
  const { at, size } = offsetsOf(shape);
  const rarity = rarityOf(rows, size);
  const weighted = rows.map((row) => ({
    at: row.at,
    value: row.value.map((value, i) => value * (rarity[row.at[i] ?? 0] ?? 0)),
  }));
  const { weights, bias } = fitLinear(
    weighted,
    examples.map(({ positive }) => positive),
    { dimensions: size, cost },
  );
  const all: number[] = [];
  const scale = { words: 0, letters: 0, signs: 0 };
  for (const family of families) {
    const part = Array.from({ length: sizeOf(shape.bits[family]) }, (_, i) => {
      const column = at[family] + i;
      return (weights[column] ?? 0) * (rarity[column] ?? 0) * shape.share[family];
    });
    const used = part.filter((weight) => weight !== 0);
    const top =
      widest * Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / (used.length || 1));
    scale[family] = round(top);
    for (const weight of part) {
      const share = top === 0 ? 0 : Math.min(1, Math.abs(weight) / top);
      all.push(Math.sign(weight) * Math.round(Math.sqrt(share) * levels) || 0);
    }
  }
  return { bits: shape.bits, scale, bias: round(bias), weights: packLevels(all) };
}

function rarityOf(rows: readonly Row[], size: number): Float64Array {
  const holders = new Float64Array(size);
  for (const { at } of rows) for (const place of at) holders[place] = (holders[place] ?? 0) + 1;
  return holders.map((count) => Math.log((rows.length + 1) / (count + 1)));
}

export function round(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}

/** Rows of a sparse matrix: the places that are not zero and their values. */
export type Row = { readonly at: Int32Array; readonly value: Float32Array };

/**
 * L2-regularised squared-hinge classifier by dual coordinate descent (Hsieh et al., ICML 2008).
 * `positive[i]` says the class of row i; `weightOf` its cost. Deterministic: rows are visited in a fixed shuffled order.
 */
export function fitLinear(
  rows: readonly Row[],
  positive: readonly boolean[],
  {
    dimensions,
    cost,
    costOf,
    epochs = 12,
  }: { dimensions: number; cost: number; costOf?: (row: number) => number; epochs?: number },
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(dimensions);
  let bias = 0;
  const alpha = new Float64Array(rows.length);
  const order = rows.map((_, at) => at);
  const random = shuffled(order.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random(order);
    for (const row of order) {
      const { at, value } = rows[row] as Row;
      const sign = positive[row] ? 1 : -1;
      const softness = 1 / (2 * cost * (costOf?.(row) ?? 1));
      let margin = bias;
      let norm = 1;
      for (let i = 0; i < at.length; i += 1) {
        const x = value[i] as number;
        margin += (weights[at[i] as number] as number) * x;
        norm += x * x;
      }
      const a = alpha[row] as number;
      const gradient = sign * margin - 1 + softness * a;
      const next = Math.max(0, a - gradient / (norm + softness));
      const step = (next - a) * sign;
      if (step === 0) continue;
      alpha[row] = next;
      for (let i = 0; i < at.length; i += 1) {
        const place = at[i] as number;
        weights[place] = (weights[place] as number) + step * (value[i] as number);
      }
      bias += step;
    }
  }
  return { weights, bias };
}

export function marginOf({ at, value }: Row, weights: Float64Array, bias: number): number {
  let sum = bias;
  for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] as number] as number) * (value[i] as number);
  return sum;
}

/** A shuffler whose order depends on the number of calls alone (xorshift32). */
function shuffled(seed: number): (order: number[]) => void {
  let state = seed * 2654435761 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return (order) => {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = next() % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
  };
}

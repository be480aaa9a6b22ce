/** The smallest sample that at least the part `share` of all samples does not exceed (nearest rank). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('There is no quantile of nothing');
  return found;
}

/** The middle sample, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  return (
    (quantile(samples, 0.5) +
      -quantile(
        samples.map((sample) => -sample),
        0.5,
      )) /
    2
  );
}

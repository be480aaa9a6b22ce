import jstat from 'jstat';

/** Of so many people, how many did something. */
export type Share = { readonly count: number; readonly of: number };

export type Difference = {
  /** Of the shares, the first less the other. */
  readonly difference: number;
  /** Its 95 % confidence interval. */
  readonly low: number;
  readonly high: number;
  /** How often chance alone would make a difference as large: two-sided z-test of two proportions, pooled variance. */
  readonly p: number;
};

const confidence = 0.95;

/**
 * The difference of two shares, neither of them nobody or everybody. Interval: Newcombe's hybrid score (Statistics in
 * Medicine 17, 1998, method 10), which keeps within -1 and 1 and holds for small groups, where ± 1.96 deviations do not.
 */
export function compareShares(one: Share, other: Share): Difference {
  const [p, q] = [one.count / one.of, other.count / other.of];
  const [here, there] = [wilsonInterval(one), wilsonInterval(other)];
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - here.low, there.high - q),
    high: difference + Math.hypot(here.high - p, q - there.low),
    p: jstat([]).twoSidedDifferenceOfProportions(p, one.of, q, other.of),
  };
}

/** Wilson's score interval (1927) of one share. */
function wilsonInterval({ count, of }: Share): { readonly low: number; readonly high: number } {
  const z = jstat.normal.inv(1 - (1 - confidence) / 2, 0, 1);
  const share = count / of;
  const [middle, scale] = [share + (z * z) / (2 * of), 1 + (z * z) / of];
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: (middle - reach) / scale, high: (middle + reach) / scale };
}

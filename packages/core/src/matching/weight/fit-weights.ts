import { byFeature, type Feature, features, levelsOf, type Observation } from './observation.ts';
import type { SupportWeights } from './support-weights.ts';

/** Pairs of statements in which the same things were observed: how many, and how many of them are of one series. */
export type Example = {
  readonly observations: readonly Observation[];
  readonly pairs: number;
  readonly same: number;
};

export type FitOptions = {
  /** Where there is little to learn from, the fit stays near these. */
  readonly prior: SupportWeights;
  /** How firmly: as many pairs of evidence for each step of each table. */
  readonly firmness?: number;
  readonly rounds?: number;
};

/** Of one level of one feature: how often it is seen in pairs of one series (m) and of others (u), and what it is worth. */
export type FittedLevel = {
  readonly feature: Feature;
  readonly level: number;
  readonly samePairs: number;
  readonly otherPairs: number;
  readonly m: number;
  readonly u: number;
  /** log2(m / u), as if nothing else were seen (Fellegi and Sunter, 1969). */
  readonly alone: number;
  /** What it adds to the rest, fitted together. */
  readonly bits: number;
};

export type Fitted = { readonly weights: SupportWeights; readonly levels: readonly FittedLevel[] };

/**
 * Fellegi and Sunter's weights without their assumption that things in common are independent: the steps from
 * level to level are fitted together by logistic regression. A step is never negative, so that more in common never
 * says less, but for the first of `time`. Deterministic: no chance in it.
 */
export function fitWeights(examples: readonly Example[], options: FitOptions): Fitted {
  const { prior, firmness = 0.3, rounds = 300 } = options;
  const layout = layoutOf();
  const start = stepsOf(prior, layout);
  const rows = examples.map(({ observations, pairs, same }) => ({
    steps: Int32Array.from(observations.flatMap(({ feature, level }) => upTo(layout, feature, level))),
    pairs,
    same,
  }));
  const steps = climb(rows, start, layout, firmness, rounds);
  const weights = weightsFrom(steps, layout, prior);
  return { weights, levels: levelsFrom(examples, weights) };
}

type Row = { readonly steps: Int32Array; readonly pairs: number; readonly same: number };

/** The steps of all features end to end, and at the end the base. */
type Layout = {
  readonly starts: ReadonlyMap<Feature, number>;
  readonly count: number;
  readonly free: ReadonlySet<number>;
};

function layoutOf(): Layout {
  const starts = new Map<Feature, number>();
  let count = 0;
  for (const feature of features) {
    starts.set(feature, count);
    count += levelsOf[feature];
  }
  return { starts, count, free: new Set([starts.get('time') ?? 0, count]) };
}

function upTo({ starts }: Layout, feature: Feature, level: number): number[] {
  const start = starts.get(feature) ?? 0;
  return Array.from({ length: level }, (_, step) => start + step);
}

/** In nats. */
function stepsOf(weights: SupportWeights, { starts, count }: Layout): Float64Array {
  const steps = new Float64Array(count + 1);
  for (const [feature, start] of starts) {
    for (let level = 0; level < levelsOf[feature]; level += 1) {
      const below = level === 0 ? 0 : (weights.bits[feature][level - 1] ?? 0);
      steps[start + level] = ((weights.bits[feature][level] ?? 0) - below) * Math.LN2;
    }
  }
  steps[count] = weights.base * Math.LN2;
  return steps;
}

/** Gradient ascent with a rate for each step (Duchi, Hazan and Singer, 2011), kept where steps may be. */
function climb(
  rows: readonly Row[],
  start: Float64Array,
  { count, free }: Layout,
  firmness: number,
  rounds: number,
): Float64Array {
  const steps = start.slice();
  const travelled = new Float64Array(steps.length).fill(1e-8);
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeAt(steps, rows);
    for (let step = 0; step <= count; step += 1) {
      const pull = step === count ? 0 : firmness * (read(steps, step) - read(start, step));
      const direction = read(slope, step) - pull;
      travelled[step] = read(travelled, step) + direction * direction;
      const next = read(steps, step) + direction / Math.sqrt(read(travelled, step));
      steps[step] = free.has(step) ? next : Math.max(0, next);
    }
  }
  return steps;
}

function slopeAt(steps: Float64Array, rows: readonly Row[]): Float64Array {
  const slope = new Float64Array(steps.length);
  const base = steps.length - 1;
  for (const row of rows) {
    let sum = read(steps, base);
    for (const step of row.steps) sum += read(steps, step);
    const surprise = row.same - row.pairs / (1 + Math.exp(-sum));
    slope[base] = read(slope, base) + surprise;
    for (const step of row.steps) slope[step] = read(slope, step) + surprise;
  }
  return slope;
}

function weightsFrom(steps: Float64Array, { starts, count }: Layout, prior: SupportWeights): SupportWeights {
  const bits = byFeature((feature) => {
    const start = starts.get(feature) ?? 0;
    let sum = 0;
    return Array.from({ length: levelsOf[feature] }, (_, level) => {
      sum += read(steps, start + level);
      return rounded(sum / Math.LN2);
    });
  });
  return { ...prior, base: rounded(read(steps, count) / Math.LN2), bits };
}

function levelsFrom(examples: readonly Example[], weights: SupportWeights): FittedLevel[] {
  const seen = new Map<string, { same: number; other: number }>();
  const all = { same: 0, other: 0 };
  for (const { observations, pairs, same } of examples) {
    all.same += same;
    all.other += pairs - same;
    for (const { feature, level } of observations) {
      const known = seen.get(`${feature} ${level}`) ?? { same: 0, other: 0 };
      seen.set(`${feature} ${level}`, { same: known.same + same, other: known.other + pairs - same });
    }
  }
  return features.flatMap((feature) =>
    (weights.bits[feature] ?? []).map((bits, place) => {
      const { same, other } = seen.get(`${feature} ${place + 1}`) ?? { same: 0, other: 0 };
      // Half a pair more on each side: what was never seen is not impossible.
      const m = (same + 0.5) / (all.same + 1);
      const u = (other + 0.5) / (all.other + 1);
      const alone = rounded(Math.log2(m / u));
      return { feature, level: place + 1, samePairs: same, otherPairs: other, m, u, alone, bits };
    }),
  );
}

/** To a tenth of a bit: more figures would say more than the data do. */
function rounded(bits: number): number {
  return Math.round(bits * 10) / 10 + 0;
}

function read(list: Float64Array, place: number): number {
  return list[place] ?? 0;
}

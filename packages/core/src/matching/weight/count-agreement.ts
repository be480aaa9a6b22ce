/**
 * How often two statements agree on a type of value, of one series (m) and of two (u): Fellegi and Sunter's
 * probabilities, over pairs in which both name one. Counted from sizes of groups, never from pairs.
 */
export type AgreementCount = {
  readonly type: string;
  readonly samePairs: number;
  readonly sameAgreeing: number;
  readonly otherPairs: number;
  readonly otherAgreeing: number;
  readonly m: number;
  readonly u: number;
  /** log2(m / u). */
  readonly bits: number;
};

export type AgreementCounting = {
  /** `values` by type; a statement of an unknown series is not added. */
  add(series: string, values: readonly { readonly type: string; readonly value: string }[]): void;
  counts(): AgreementCount[];
};

/** Values that more statements hold are hubs, judged by themselves, and would drown all others. */
const mostHolders = 64;

type Counter = Map<string, number>;

export function startAgreementCounting(): AgreementCounting {
  const holders = new Map<string, Counter>();
  const named = new Map<string, Counter>();
  const agreeing = new Map<string, Map<string, Counter>>();
  return {
    add(series, values) {
      for (const type of new Set(values.map((one) => one.type))) increment(counterOf(named, type), series);
      const written = new Map(values.map((one) => [`${one.type} ${one.value}`, one]));
      for (const { type, value } of written.values()) {
        increment(counterOf(holders, type), value);
        const ofType = agreeing.get(type) ?? new Map<string, Counter>();
        agreeing.set(type, ofType);
        increment(counterOf(ofType, value), series);
      }
    },
    counts: () =>
      [...named].map(([type, series]) => countOf(type, series, holders.get(type), agreeing.get(type))),
  };
}

function countOf(
  type: string,
  series: Counter,
  holders: Counter = new Map(),
  agreeing: ReadonlyMap<string, Counter> = new Map(),
): AgreementCount {
  const all = pairsAmong([...series.values()].reduce((sum, count) => sum + count, 0));
  const samePairs = sumOfPairs(series.values());
  let agreed = 0;
  let sameAgreeing = 0;
  for (const [value, count] of holders) {
    if (count > mostHolders) continue;
    agreed += pairsAmong(count);
    sameAgreeing += sumOfPairs(agreeing.get(value)?.values() ?? []);
  }
  const otherPairs = all - samePairs;
  const otherAgreeing = agreed - sameAgreeing;
  // Half a pair more on each side: what was never seen is not impossible.
  const m = (sameAgreeing + 0.5) / (samePairs + 1);
  const u = (otherAgreeing + 0.5) / (otherPairs + 1);
  return { type, samePairs, sameAgreeing, otherPairs, otherAgreeing, m, u, bits: Math.log2(m / u) };
}

function counterOf(counters: Map<string, Counter>, name: string): Counter {
  const counter = counters.get(name) ?? new Map<string, number>();
  counters.set(name, counter);
  return counter;
}

function increment(counter: Counter, name: string): void {
  counter.set(name, (counter.get(name) ?? 0) + 1);
}

function sumOfPairs(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += pairsAmong(count);
  return sum;
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

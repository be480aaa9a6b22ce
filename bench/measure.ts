/** Milliseconds. */
export type Latency = { readonly p50: number; readonly p99: number };

type Bound = { readonly of: 'value' | 'ratio' } & (
  | { readonly atLeast: number }
  | { readonly atMost: number }
);

/** One number, and what it is worth beside its baseline of the same run. */
export type Finding = {
  readonly what: string;
  readonly value: number;
  /** `pages/s`, `kB`, `filings/s`… */
  readonly unit: string;
  readonly latency?: Latency;
  readonly baseline?: { readonly what: string; readonly value: number; readonly latency?: Latency };
  readonly aim?: Bound;
};

export type Conditions = {
  /** Short rounds, to see that everything can be measured: its numbers are worth nothing. */
  readonly quick: boolean;
  /** An empty folder that everybody may enter, removed afterwards. */
  readonly folder: string;
  /** Progress, a line each. */
  readonly say: (line: string) => void;
  /** Work to do once the measure is over, however it ends; the last asked for is done first. */
  readonly later: (work: () => Promise<void>) => void;
};

export type Measure = {
  readonly name: string;
  readonly title: string;
  /** How it is measured, as a paragraph of `docs/performance.md`. */
  readonly method: string;
  readonly run: (conditions: Conditions) => Promise<readonly Finding[]>;
};

/** Ours over the baseline. */
export function ratioOf({ value, baseline }: Finding): number | undefined {
  return baseline === undefined ? undefined : value / baseline.value;
}

export function isMet(finding: Finding): boolean | undefined {
  const { aim } = finding;
  if (aim === undefined) return undefined;
  const judged = aim.of === 'value' ? finding.value : ratioOf(finding);
  if (judged === undefined) throw new Error(`${finding.what}: a ratio is aimed at and nothing is compared`);
  return 'atLeast' in aim ? judged >= aim.atLeast : judged <= aim.atMost;
}

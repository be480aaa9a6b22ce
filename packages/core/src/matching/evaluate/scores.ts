/** Parts of 1. `f1` is the harmonic mean of the two others, 0 when both are. */
export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Over pairs of records, and over records (B³: Bagga and Baldwin, 1998), where a large series weighs less. */
export type Agreement = { readonly pairwise: Figures; readonly bCubed: Figures };

export type SourceScores = Agreement & {
  readonly source: string;
  readonly records: number;
  /** Pairs of records that truly belong together. */
  readonly pairs: number;
};

/** Records whose true series has from `from` to `to` members. */
export type SizeScores = {
  readonly from: number;
  /** Absent from the last band. */
  readonly to?: number;
  readonly records: number;
  readonly series: number;
  /** Pairs found, of those that truly belong together. */
  readonly recall: number;
  readonly bCubed: Figures;
};

export type Scores = {
  readonly records: number;
  /** Records that nothing was predicted for: each counts as a group of its own. */
  readonly unplaced: number;
  /** True series of two or more, and the size of the largest. */
  readonly series: Counts;
  /** Predicted groups of two or more. */
  readonly groups: Counts;
  /** Over all pairs, those across sources included, and over all records. */
  readonly micro: Agreement;
  /** Means over the sources. */
  readonly macro: Agreement;
  /** By name. */
  readonly sources: readonly SourceScores[];
  readonly sizes: readonly SizeScores[];
  /** Pairs put together that the truth leaves open: neither right nor wrong. */
  readonly ambiguousPairs: number;
  /** Pairs put together wrongly from two sources. */
  readonly crossSourcePairs: number;
};

export type Counts = { readonly count: number; readonly largest: number };

export function figuresOf(precision: number, recall: number): Figures {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Of nothing, all is right. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function pairsAmong(records: number): number {
  return (records * (records - 1)) / 2;
}

/** F1 is the mean of each one's F1 and not that of the means, so that a source that fails shows. */
export function meanOf(all: readonly Agreement[]): Agreement {
  const mean = (figure: (one: Agreement) => number) =>
    share(
      all.reduce((sum, one) => sum + figure(one), 0),
      all.length,
    );
  return {
    pairwise: {
      precision: mean(({ pairwise }) => pairwise.precision),
      recall: mean(({ pairwise }) => pairwise.recall),
      f1: mean(({ pairwise }) => pairwise.f1),
    },
    bCubed: {
      precision: mean(({ bCubed }) => bCubed.precision),
      recall: mean(({ bCubed }) => bCubed.recall),
      f1: mean(({ bCubed }) => bCubed.f1),
    },
  };
}

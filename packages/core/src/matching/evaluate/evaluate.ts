import { mostAmbiguousGroups } from './meetings.ts';
import { createNames } from './names.ts';
import { score } from './score.ts';
import type { Scores } from './scores.ts';

/** A record with the series it truly belongs to. */
export type TruthRecord = {
  readonly id: string;
  readonly source: string;
  readonly cluster: string;
  /**
   * Two records of different series that share one of these may belong together or not, as far as anybody knows:
   * putting them together is neither right nor wrong.
   */
  readonly ambiguousGroups: readonly string[];
};

export type Evaluation = {
  /** Adds a record of the truth. A pair counts for the source of the one added first. */
  expect(record: TruthRecord): 'taken' | 'id-seen' | 'too-ambiguous';
  /** Says where the record was put; the last word counts. `false` when the truth does not know it. */
  predict(id: string, cluster: string): boolean;
  scores(): Scores;
};

const nowhere = -1;

/** Compares a grouping with the truth in linear time: it counts what sets have in common, never goes through pairs. */
export function startEvaluation(): Evaluation {
  const ids = createNames();
  const sources = createNames();
  const clusters = createNames();
  const predictions = createNames();
  const ambiguousGroups = createNames();
  const source: number[] = [];
  const cluster: number[] = [];
  const predicted: number[] = [];
  const ambiguous = new Map<number, readonly number[]>();

  return {
    expect(record) {
      if (ids.known(record.id) !== undefined) return 'id-seen';
      const groups = [...new Set(record.ambiguousGroups)];
      if (groups.length > mostAmbiguousGroups) return 'too-ambiguous';
      const place = ids.of(record.id);
      source.push(sources.of(record.source));
      cluster.push(clusters.of(record.cluster));
      predicted.push(nowhere);
      if (groups.length > 0) ambiguous.set(place, groups.map(ambiguousGroups.of));
      return 'taken';
    },
    predict(id, name) {
      const place = ids.known(id);
      if (place === undefined) return false;
      predicted[place] = predictions.of(name);
      return true;
    },
    scores() {
      // Whoever was put nowhere is alone, in a group after those that were named.
      let groups = predictions.count();
      const group = Int32Array.from(predicted, (named) => (named === nowhere ? groups++ : named));
      return score({
        source: { labels: Int32Array.from(source), count: sources.count() },
        cluster: { labels: Int32Array.from(cluster), count: clusters.count() },
        group: { labels: group, count: groups },
        sourceNames: sources.all(),
        unplaced: groups - predictions.count(),
        ambiguous,
      });
    },
  };
}

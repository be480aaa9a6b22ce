import { at, type Column, crossed, followersOf, sizesOf } from './column.ts';
import { countMeetings } from './meetings.ts';
import { type Agreement, type Counts, figuresOf, meanOf, pairsAmong, type Scores, share } from './scores.ts';
import { createSizeBands } from './size-bands.ts';

/** Records, numbered from 0, as columns. */
export type Judged = {
  readonly source: Column;
  readonly cluster: Column;
  readonly group: Column;
  readonly sourceNames: readonly string[];
  readonly unplaced: number;
  /** Ambiguous groups of those records that have any. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>;
};

/** Pairs that belong together, pairs put together rightly and wrongly, and sums of B³ over records. */
type Tally = {
  records: number;
  pairs: number;
  right: number;
  wrong: number;
  precision: number;
  recall: number;
};

export function score(judged: Judged): Scores {
  const { source, cluster, group, sourceNames } = judged;
  const cell = crossed(group, cluster);
  const trueSizes = sizesOf(cluster);
  const groupSizes = sizesOf(group);
  const bands = createSizeBands();
  const tallies = sourceNames.map(emptyTally);
  countPairs(judged, cell, tallies);

  const shared = sizesOf(cell);
  const open = meetingsOutside(judged, group, cell);
  for (const [record, ofSource] of source.labels.entries()) {
    const together = at(shared, at(cell.labels, record));
    const size = at(trueSizes, at(cluster.labels, record));
    const precision = together / (at(groupSizes, at(group.labels, record)) - (open.get(record) ?? 0));
    const tally = tallies[ofSource] ?? emptyTally();
    tally.records += 1;
    tally.precision += precision;
    tally.recall += together / size;
    bands.add(size, together, precision, together / size);
  }

  let ambiguousPairs = 0;
  for (const [record, met] of meetingsOutside(judged, crossed(group, source), crossed(cell, source))) {
    const tally = tallies[at(source.labels, record)] ?? emptyTally();
    tally.wrong -= met / 2;
    ambiguousPairs += met / 2;
  }

  const total = tallies.reduce(sumOf, emptyTally());
  const pairsTogether = groupSizes.reduce((pairs, size) => pairs + pairsAmong(size), 0);
  const crossSourcePairs = pairsTogether - total.right - total.wrong - ambiguousPairs;
  const sources = tallies.map((tally, place) => ({
    source: sourceNames[place] ?? '',
    records: tally.records,
    pairs: tally.pairs,
    ...agreementOf(tally),
  }));
  return {
    records: cluster.labels.length,
    unplaced: judged.unplaced,
    series: countsOf(trueSizes),
    groups: countsOf(groupSizes),
    micro: agreementOf({ ...total, wrong: total.wrong + crossSourcePairs }),
    macro: meanOf(sources),
    sources: sources.sort((one, other) => (one.source < other.source ? -1 : 1)),
    sizes: bands.scores(),
    ambiguousPairs,
    crossSourcePairs,
  };
}

/** A pair counts for the source of its first record; wrong ones of two sources for none. */
function countPairs({ source, cluster, group }: Judged, cell: Column, tallies: readonly Tally[]): void {
  const belonging = followersOf(cluster);
  const right = followersOf(cell);
  const together = followersOf(crossed(group, source));
  const togetherRightly = followersOf(crossed(cell, source));
  for (const [record, ofSource] of source.labels.entries()) {
    const tally = tallies[ofSource] ?? emptyTally();
    tally.pairs += at(belonging, record);
    tally.right += at(right, record);
    tally.wrong += at(together, record) - at(togetherRightly, record);
  }
}

/** For each ambiguous record, how many it may belong with among those of its `place` that are not of its `cell`. */
function meetingsOutside({ ambiguous }: Judged, place: Column, cell: Column): ReadonlyMap<number, number> {
  const records = [...ambiguous];
  const within = (column: Column) =>
    countMeetings(records.map(([record, groups]) => ({ groups, label: at(column.labels, record) })));
  const inPlace = within(place);
  const inCell = within(cell);
  return new Map(records.map(([record], index) => [record, at(inPlace, index) - at(inCell, index)]));
}

function agreementOf({ records, pairs, right, wrong, precision, recall }: Tally): Agreement {
  return {
    pairwise: figuresOf(share(right, right + wrong), share(right, pairs)),
    bCubed: figuresOf(share(precision, records), share(recall, records)),
  };
}

function countsOf(sizes: Int32Array): Counts {
  return {
    count: sizes.reduce((count, size) => count + (size > 1 ? 1 : 0), 0),
    largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
  };
}

function emptyTally(): Tally {
  return { records: 0, pairs: 0, right: 0, wrong: 0, precision: 0, recall: 0 };
}

function sumOf(one: Tally, other: Tally): Tally {
  return {
    records: one.records + other.records,
    pairs: one.pairs + other.pairs,
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    precision: one.precision + other.precision,
    recall: one.recall + other.recall,
  };
}

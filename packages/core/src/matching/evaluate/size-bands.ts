import { at } from './column.ts';
import { figuresOf, pairsAmong, type SizeScores, share } from './scores.ts';

/** The largest true series of each band. */
const ends = [1, 2, 5, 10, 30, 100, 300, 1_000, Number.POSITIVE_INFINITY] as const;

export type SizeBands = {
  /** A record of a true series of `size`, put together with `together` of it, itself included. */
  add(size: number, together: number, precision: number, recall: number): void;
  /** The bands that have a record. */
  scores(): SizeScores[];
};

/** Sums over records, by the size of their true series. */
export function createSizeBands(): SizeBands {
  const bands = ends.map(() => ({ records: 0, series: 0, found: 0, pairs: 0, precision: 0, recall: 0 }));
  return {
    add(size, together, precision, recall) {
      const band = bands[ends.findIndex((end) => size <= end)];
      if (band === undefined) return;
      band.records += 1;
      // Each record brings its part: a series of three is counted thirdly three times, a pair by halves.
      band.series += 1 / size;
      band.pairs += pairsAmong(size) / size;
      band.found += (together - 1) / 2;
      band.precision += precision;
      band.recall += recall;
    },
    scores: () =>
      bands.flatMap((band, place) => {
        const end = at(ends, place);
        if (band.records === 0) return [];
        return {
          from: at(ends, place - 1) + 1,
          ...(Number.isFinite(end) ? { to: end } : {}),
          records: band.records,
          series: Math.round(band.series),
          recall: share(band.found, band.pairs),
          bCubed: figuresOf(band.precision / band.records, band.recall / band.records),
        };
      }),
  };
}

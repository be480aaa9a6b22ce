import type { Agreement, Scores } from '@fanal/core/matching/evaluate';

const sourceHeading = ['source', 'records', 'pairs', 'P', 'R', 'F1', 'B³ P', 'B³ R', 'B³ F1'] as const;
const sizeHeading = ['size', 'series', 'records', 'R', 'B³ P', 'B³ R', 'B³ F1'] as const;

/** Scores as tables for a terminal: by source, by size of the true series, and the whole in a few lines. */
export function linesOfScores(scores: Scores): string[] {
  const { sources, sizes, macro, micro, series, groups } = scores;
  const bySource = [
    ...sources.map((one) => [one.source, `${one.records}`, `${one.pairs}`, ...figures(one)]),
    ['MACRO', '', '', ...figures(macro)],
    ['MICRO', `${scores.records}`, '', ...figures(micro)],
  ];
  const bySize = sizes.map(({ from, to, bCubed, ...one }) => [
    from === to ? `${from}` : to === undefined ? `${from} and more` : `${from} to ${to}`,
    `${one.series}`,
    `${one.records}`,
    ...[one.recall, bCubed.precision, bCubed.recall, bCubed.f1].map(rounded),
  ]);
  return [
    ...table(sourceHeading, bySource),
    '',
    ...table(sizeHeading, bySize),
    '',
    `${series.count} true series, the largest of ${series.largest}; ${groups.count} groups found, the largest of ${groups.largest}`,
    `${scores.unplaced} records without a prediction; ${scores.ambiguousPairs} ambiguous pairs left out; ${scores.crossSourcePairs} pairs across sources`,
  ];
}

function figures({ pairwise, bCubed }: Agreement): string[] {
  return [pairwise, bCubed].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(rounded));
}

function rounded(figure: number): string {
  return figure.toFixed(3);
}

/** The first column to the left, numbers to the right. */
function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heading.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heading, ...rows].map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

import type { WarningFigures } from '@fanal/contract/warning';

/**
 * The figures for a spreadsheet (RFC 4180): one a line, named by its codes; `class` and `verdict` where it has some.
 * Codes and numbers only, so that nothing needs quotes.
 */
export function figuresAsCsv(figures: WarningFigures): string {
  const { contests, delay } = figures;
  const rows: readonly (readonly [string, string, string, string | number])[] = [
    ['as-of', '', '', figures.asOf],
    ...figures.told.map((each) => ['told', each.class, each.verdict, each.count] as const),
    ['ever-told', '', '', figures.everTold],
    ['errors', '', '', figures.errors],
    ['error-rate', '', '', figures.errorRate ?? ''],
    ['contests-received', '', '', contests.received],
    ['contests-open', '', '', contests.open],
    ['contests-overdue', '', '', contests.overdue],
    ['contests-upheld', '', '', contests.upheld],
    ['contests-dismissed', '', '', contests.dismissed],
    ['contests-answered-in-time', '', '', contests.answeredInTime],
    ['publication-delay-median-seconds', '', '', delay?.median ?? ''],
    ['publication-delay-p95-seconds', '', '', delay?.p95 ?? ''],
  ];
  return [['figure', 'class', 'verdict', 'value'], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

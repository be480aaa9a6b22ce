import { type Finding, isMet, type Latency, ratioOf } from './measure.ts';

const heading = ['what', 'Fanal', 'p50 / p99', 'baseline', '', 'p50 / p99', 'ratio', 'aim', 'met'] as const;
const isNumber = [false, true, true, false, true, true, true, true, false] as const;

/** The findings as rows of text, under `heading`. */
function rowsOf(findings: readonly Finding[]): string[][] {
  return findings.map((finding) => {
    const { what, value, unit, latency, baseline } = finding;
    const ratio = ratioOf(finding);
    const met = isMet(finding);
    return [
      what,
      `${amount(value)} ${unit}`,
      shown(latency),
      baseline?.what ?? '',
      baseline === undefined ? '' : amount(baseline.value),
      shown(baseline?.latency),
      ratio === undefined ? '' : ratio.toFixed(2),
      aimOf(finding),
      met === undefined ? '' : met ? 'yes' : 'no',
    ];
  });
}

function shown(latency: Latency | undefined): string {
  return latency === undefined ? '' : `${milliseconds(latency.p50)} / ${milliseconds(latency.p99)} ms`;
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function amount(value: number): string {
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en').replaceAll(',', ' ');
}

function aimOf({ aim, unit }: Finding): string {
  if (aim === undefined) return '';
  const bound = 'atLeast' in aim ? `≥ ${amount(aim.atLeast)}` : `≤ ${amount(aim.atMost)}`;
  return aim.of === 'ratio' ? `ratio ${bound}` : `${bound} ${unit}`;
}

/** The rows under their heading, every column as wide as its widest cell. */
function aligned(findings: readonly Finding[], isRight: (column: number) => boolean): string[][] {
  const rows = [[...heading], ...rowsOf(findings)];
  const widths = heading.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) =>
      isRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    ),
  );
}

/** For a terminal: numbers to the right. */
export function textTable(findings: readonly Finding[]): string {
  const rows = aligned(findings, (column) => isNumber[column] ?? false);
  return rows.map((row) => row.join('  ').trimEnd()).join('\n');
}

/** For a document in Markdown, as the formatter of the house leaves it. */
export function markdownTable(findings: readonly Finding[]): string {
  const [first = [], ...rows] = aligned(findings, () => false);
  const ruler = first.map((cell) => '-'.repeat(cell.length));
  return [first, ruler, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

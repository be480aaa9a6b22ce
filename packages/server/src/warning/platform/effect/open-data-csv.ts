import type { OutcomeCount, OutcomeEffect } from '@fanal/contract/warning';

/**
 * Open data for a spreadsheet (RFC 4180). Codes and numbers only, whose shapes the contract checks: nothing needs quotes,
 * and no cell begins like a formula but for a minus sign before figures.
 */
export function outcomesAsCsv(counts: readonly OutcomeCount[]): string {
  const names = [
    'month',
    'template',
    'locale',
    'decision',
    'arm',
    'dwell',
    'choice',
    'next',
    'count',
  ] as const;
  return asCsv([names, ...counts.map((count) => names.map((name) => count[name]))]);
}

export function effectsAsCsv(month: string, effects: readonly OutcomeEffect[]): string {
  return asCsv([
    [
      'month',
      'template',
      'locale',
      'decision',
      'shown-known',
      'shown-stopped',
      'held-out-known',
      'held-out-stopped',
      'difference',
      'low-95',
      'high-95',
      'p',
    ],
    ...effects.map(({ template, locale, decision, shown, heldOut, difference, low, high, p }) => [
      ...[month, template, locale, decision, shown.known, shown.stopped, heldOut.known, heldOut.stopped],
      ...[difference, low, high, p],
    ]),
  ]);
}

function asCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(',')}\r\n`).join('');
}

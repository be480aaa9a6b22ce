import type { AgreementCount, Fitted } from '@fanal/core/matching/weight';

/** The fit as tables: for each level what it was seen in and what it is worth, then identifying values by type. */
export function linesOfFit({ weights, levels }: Fitted, agreement: readonly AgreementCount[]): string[] {
  const byLevel = levels.map(({ feature, level, samePairs, otherPairs, m, u, alone, bits }) => [
    feature,
    `${level}`,
    whole(samePairs),
    whole(otherPairs),
    part(m),
    part(u),
    alone.toFixed(1),
    bits.toFixed(1),
  ]);
  const byType = agreement.map(({ type, sameAgreeing, samePairs, otherAgreeing, otherPairs, ...rest }) => [
    type,
    whole(sameAgreeing),
    whole(samePairs),
    whole(otherAgreeing),
    whole(otherPairs),
    part(rest.m),
    part(rest.u),
    rest.bits.toFixed(1),
  ]);
  return [
    `Two statements that have something in common: ${weights.base.toFixed(1)} bits before what it is is looked at`,
    '',
    ...table(['feature', 'level', 'same', 'other', 'm', 'u', 'alone', 'bits'], byLevel),
    ...(byType.length === 0
      ? []
      : ['', ...table(['identifying', 'agree', 'of same', 'agree', 'of other', 'm', 'u', 'bits'], byType)]),
  ];
}

function whole(count: number): string {
  return Math.round(count).toString();
}

function part(probability: number): string {
  return probability.toPrecision(2);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heading.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heading, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

import { type IndicatorType, indicatorTypes } from '@fanal/core/indicator';
import { stringify } from 'csv-stringify/sync';
import type { ExportedComplaint } from './exported-complaint.ts';

const columns = [
  'reference',
  'origin',
  'source',
  'id',
  'filed_at',
  'scam_type',
  'lang',
  'date',
  'losses',
  ...indicatorTypes,
  'series',
  'series_size',
  'text',
];
const complainantColumns = ['complainant_given_name', 'complainant_family_name', 'complainant_email'];

export function csvHeader(withComplainant: boolean): string {
  return row(withComplainant ? [...columns, ...complainantColumns] : columns);
}

/** A complaint as a row; several values in a cell are separated by `|`, as `fanal import` reads them. */
export function csvRow(exported: ExportedComplaint, withComplainant: boolean): string {
  const { complaint, statement, indicators, series } = exported;
  const { from } = complaint;
  const valuesOf = (type: IndicatorType) =>
    [...new Set(indicators.filter((one) => one.type === type).map((one) => one.value))].join('|');
  const cells = [
    complaint.reference,
    from.origin,
    from.origin === 'imported' ? from.source : '',
    from.origin === 'imported' ? from.externalId : '',
    complaint.filedAt.toISOString(),
    statement.scamType,
    statement.locale,
    statement.occurredOn ?? '',
    statement.losses.map(({ amount, currency }) => `${amount} ${currency}`).join('|'),
    ...indicatorTypes.map(valuesOf),
    series?.code ?? '',
    series === undefined ? '' : String(series.size),
    statement.narrative,
  ];
  const complainant = from.origin === 'online' ? from.complainant : undefined;
  const person = [complainant?.givenName ?? '', complainant?.familyName ?? '', complainant?.email ?? ''];
  return row(withComplainant ? [...cells, ...person] : cells);
}

function row(cells: readonly string[]): string {
  return stringify([[...cells]], { escape_formulas: true, record_delimiter: 'windows' });
}

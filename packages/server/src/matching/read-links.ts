import type { Indicator, IndicatorType } from '@fanal/core/indicator';
import type { IncidenceState } from '@fanal/core/matching';
import type { Db } from '../platform/database/index.ts';
import { readNamed, readSeriesOf, readShared } from './links-store.ts';
import { oncePerSpelling, type SharedValue } from './place-statement.ts';

export type SeriesOfStatement = { readonly seriesId: string; readonly code: string; readonly size: number };

/** The series each statement stands in, alone (`size` 1) or with others. */
export async function seriesOf(
  db: Db,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, SeriesOfStatement>> {
  const rows = await readSeriesOf(db, statementIds);
  return new Map(rows.map(({ statementId, ...series }) => [statementId, series]));
}

/** What each statement shares with others, in its own spelling; a statement that shares nothing is left out. */
export async function sharedIndicatorsOf(
  db: Db,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SharedValue[]>> {
  const byStatement = collect(await readShared(db, statementIds));
  return new Map([...byStatement].map(([statementId, values]) => [statementId, oncePerSpelling(values)]));
}

/** What a statement names, as written; `state` says whether it links. */
export type NamedIndicator = Indicator & { readonly raw: string; readonly state: IncidenceState };

export async function namedBy(
  db: Db,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedIndicator[]>> {
  return collect(await readNamed(db, statementIds)) as ReadonlyMap<string, readonly NamedIndicator[]>;
}

function collect<Row extends { readonly statementId: string; readonly type: string }>(
  rows: readonly Row[],
): Map<string, (Omit<Row, 'statementId' | 'type'> & { readonly type: IndicatorType })[]> {
  const byStatement = new Map<
    string,
    (Omit<Row, 'statementId' | 'type'> & { readonly type: IndicatorType })[]
  >();
  for (const { statementId, type, ...rest } of rows) {
    const values = byStatement.get(statementId) ?? [];
    values.push({ ...rest, type: type as IndicatorType });
    byStatement.set(statementId, values);
  }
  return byStatement;
}

import type { Database } from '../../platform/database/index.ts';

/** Nothing was ever told. */
export async function emptyMatching(database: Database): Promise<void> {
  const tables = 'statement, indicator, series, unsettled, hub_finding, matching_decision';
  await database.named('empty', `truncate ${tables} restart identity cascade`, []);
  await database.named('nobody', 'update matching_population set naming = 0, members = 0', []);
}

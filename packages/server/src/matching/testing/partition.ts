import { incidencesOf, linkingKeysOf } from '@fanal/core/matching';
import { startBatch } from '@fanal/core/matching/batch';
import type { Decision } from '@fanal/core/matching/decision';
import type { Database } from '../../platform/database/index.ts';
import type { Unplaced } from '../place-statement.ts';
import { dayOf } from '../settle/day-of.ts';
import { testTime } from './tell.ts';

/** A partition as sets of statement ids, in one order. */
function partitionOf(pairs: Iterable<readonly [string, string]>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [statementId, group] of pairs) groups.set(group, [...(groups.get(group) ?? []), statementId]);
  return [...groups.values()]
    .map((group) => group.sort())
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));
}

export async function storedPartition(database: Database): Promise<string[][]> {
  const text = 'select statement_id as s, series_id as g from membership';
  const rows = await database.named<{ s: string; g: string }>('stored', text, []);
  return partitionOf(rows.map(({ s, g }) => [s, g]));
}

/** The groups that the core computes at once from all there is. */
export function groupedAtOnce(stories: readonly Unplaced[], decisions: readonly Decision[] = []): string[][] {
  const batch = startBatch();
  for (const { statementId, sightings, own, voice } of stories) {
    const keys = linkingKeysOf(incidencesOf(sightings, own));
    batch.add({ statementId, keys, day: dayOf(null, testTime), ...(voice === undefined ? {} : { voice }) });
  }
  const settled = batch.settle({ decisions });
  return partitionOf(
    Array.from({ length: settled.statements }, (_, statement) => [
      settled.idOf(statement),
      settled.idOf(settled.clusterOf(statement)),
    ]),
  );
}

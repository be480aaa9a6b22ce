import { type Evidence, type Key, ruleVersion } from '@fanal/core/matching';
import { type Settled, settleRegion } from '@fanal/core/matching/batch';
import { asCore } from '../decide/decision-store.ts';
import type { Group, GroupMember } from '../difference.ts';
import type { Region } from './region-store.ts';

export type GroupedRegion = {
  readonly groups: readonly Group[];
  /** The keys by their numbers in `settled`. */
  readonly keys: readonly Key[];
  readonly settled: Settled;
};

/** The groups that the statements of a region belong in (core/matching/batch). */
export function groupRegion({ members, decisions }: Region): GroupedRegion {
  const statements = members.map(({ statementId, keys, day, voice }) => ({
    statementId,
    keys: keys.map(({ key }) => key),
    day,
    ...(voice === undefined ? {} : { voice }),
  }));
  const settled = settleRegion({ statements, hubKeys: new Set(), decisions: decisions.map(asCore) });
  const keys = [...new Set(statements.flatMap((statement) => statement.keys))];
  const seriesOf = new Map(members.map(({ statementId, seriesId }) => [statementId, seriesId]));
  const groups = new Map<number, GroupMember[]>();
  for (let statement = 0; statement < settled.statements; statement += 1) {
    const statementId = settled.idOf(statement);
    const cluster = settled.clusterOf(statement);
    const member = {
      statementId,
      seriesId: seriesOf.get(statementId) ?? '',
      evidence: evidenceOf(settled, statement, keys),
    };
    const known = groups.get(cluster);
    if (known === undefined) groups.set(cluster, [member]);
    else known.push(member);
  }
  return {
    groups: [...groups].map(([cluster, all]) => ({ cluster: settled.idOf(cluster), members: all })),
    keys,
    settled,
  };
}

function evidenceOf(settled: Settled, statement: number, keys: readonly Key[]): Evidence[] {
  return settled.tiesOf(statement).flatMap(({ key, use, with: other }): Evidence[] => {
    const named = keys[key];
    if (use !== 'ties' || named === undefined) return [];
    return [{ rule: 'same-value', ruleVersion, key: named, with: settled.idOf(other) }];
  });
}

import type { Trx } from '../../platform/database/index.ts';
import type { Group } from '../difference.ts';
import type { Region } from './region-store.ts';

/**
 * A newcomer is placed beside the holder of its value. Where those who name a value stand in several groups, that is
 * one of the group that most of them are in. A value that a filing has in hand is left: what it places is settled next.
 */
export async function repairHolders(trx: Trx, groups: readonly Group[], { members }: Region): Promise<void> {
  const holders = spreadValues(groups, members);
  if (holders.size === 0) return;
  const text = `
    update indicator i set holder = x.holder
    from (
      select k.id, x.holder from unnest($1::bigint[], $2::uuid[]) as x (id, holder)
      join indicator k on k.id = x.id
      where not exists (select from membership one join membership other on other.series_id = one.series_id
        where one.statement_id = k.holder and other.statement_id = x.holder)
      for no key update of k skip locked
    ) x where i.id = x.id`;
  await trx.named('matching-repair-holders', text, [[...holders.keys()], [...holders.values()]]);
}

/** Of each value named in several groups, one statement of the group where it is named most. */
function spreadValues(groups: readonly Group[], members: Region['members']): ReadonlyMap<number, string> {
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map(({ statementId }) => [statementId, group.cluster] as const)),
  );
  const namedIn = new Map<number, Map<string, { count: number; first: string }>>();
  for (const { statementId, keys } of members) {
    const group = groupOf.get(statementId) ?? '';
    for (const { indicatorId } of keys) {
      const counts = namedIn.get(indicatorId) ?? new Map<string, { count: number; first: string }>();
      namedIn.set(indicatorId, counts);
      const known = counts.get(group);
      if (known === undefined) counts.set(group, { count: 1, first: statementId });
      else {
        known.count += 1;
        if (statementId < known.first) known.first = statementId;
      }
    }
  }
  const spread = new Map<number, string>();
  for (const [indicatorId, counts] of namedIn) {
    if (counts.size < 2) continue;
    const [most] = [...counts.values()].sort(
      (one, other) => other.count - one.count || (one.first < other.first ? -1 : 1),
    );
    if (most !== undefined) spread.set(indicatorId, most.first);
  }
  return spread;
}

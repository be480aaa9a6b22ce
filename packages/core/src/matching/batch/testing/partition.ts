import type { Settled } from '../settled.ts';

/** Who stands together, in an order of its own: what must not depend on arrival. */
export function partitionOf(settled: Settled): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (let statement = 0; statement < settled.statements; statement += 1) {
    const cluster = settled.idOf(settled.clusterOf(statement));
    const members = groups.get(cluster) ?? [];
    members.push(settled.idOf(statement));
    groups.set(cluster, members);
  }
  return [...groups.values()]
    .map((members) => members.sort())
    .sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
}

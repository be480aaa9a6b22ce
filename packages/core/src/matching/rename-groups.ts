import { byPrecedence, type SeriesState } from './place.ts';

export type Fragment = {
  /** A group of the new partition. */
  readonly cluster: string;
  /** The series these members stand in now. */
  readonly series: SeriesState;
  /** How many members of the group come from that series. */
  readonly members: number;
};

export type Renaming = {
  /** The series id each group keeps; a group without one founds a series. */
  readonly keptBy: ReadonlyMap<string, string>;
  /** Where the others went: each to the group that holds most of its members. */
  readonly movedTo: ReadonlyMap<string, string>;
};

/**
 * Names for the groups of a rebuilt partition. A series follows its largest fragment; where several meet in
 * one group, the one that precedes the others keeps its name. Every id ever given out stays resolvable.
 */
export function renameGroups(fragments: readonly Fragment[]): Renaming {
  const home = new Map<string, Fragment>();
  for (const fragment of fragments) {
    const best = home.get(fragment.series.id);
    if (best === undefined || isLarger(fragment, best)) home.set(fragment.series.id, fragment);
  }
  const keeper = new Map<string, SeriesState>();
  for (const { cluster, series } of home.values()) {
    const rival = keeper.get(cluster);
    if (rival === undefined || byPrecedence(series, rival) < 0) keeper.set(cluster, series);
  }
  const movedTo = new Map<string, string>();
  for (const [seriesId, { cluster }] of home) {
    if (keeper.get(cluster)?.id !== seriesId) movedTo.set(seriesId, cluster);
  }
  return { keptBy: new Map([...keeper].map(([cluster, series]) => [cluster, series.id])), movedTo };
}

function isLarger(one: Fragment, other: Fragment): boolean {
  if (one.members !== other.members) return one.members > other.members;
  return one.cluster < other.cluster;
}

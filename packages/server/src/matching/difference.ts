import { randomBytes, randomUUID } from 'node:crypto';
import { type Evidence, type Fragment, renameGroups } from '@fanal/core/matching';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import type { Correction, Move } from './correction-store.ts';
import type { SeriesEvent, SeriesRow } from './series-store.ts';

export type GroupMember = {
  readonly statementId: string;
  /** The series it stands in now. */
  readonly seriesId: string;
  readonly evidence: readonly Evidence[];
};

/** Statements that should stand together. */
export type Group = { readonly cluster: string; readonly members: readonly GroupMember[] };

/**
 * What to write so that the groups are the series. `series`: all that have a member in the groups, whole. A series
 * keeps its id with its largest part; an id that goes leads to where most of its members are.
 */
export function differenceOf(groups: readonly Group[], series: ReadonlyMap<string, SeriesRow>): Correction {
  const parts = new Map(groups.map((group) => [group.cluster, partsOf(group)]));
  const { keptBy, movedTo } = renameGroups(fragmentsOf(parts, series));
  const founded: SeriesRow[] = [];
  const resized: { id: string; size: number }[] = [];
  const moves: Move[] = [];
  const idOf = new Map<string, string>();
  for (const { cluster, members } of groups) {
    const id = keptBy.get(cluster) ?? randomUUID();
    idOf.set(cluster, id);
    const size = members.length;
    const known = series.get(id);
    if (known === undefined) founded.push({ id, size, code: newCode(), foundedAt: 0 });
    else if (known.size !== size) resized.push({ id, size });
    for (const { statementId, seriesId, evidence } of members) {
      if (seriesId !== id) moves.push({ statementId, seriesId: id, evidence });
    }
  }
  const gone = [...movedTo].map(([id, cluster]) => ({ id, heir: idOf.get(cluster) ?? id }));
  const events = groups.flatMap(({ cluster }) =>
    eventsOf({ id: idOf.get(cluster) ?? '', parts: parts.get(cluster) ?? new Map(), series, movedTo }),
  );
  return { founded, resized, gone, moves, events: [...events, ...departures(groups, idOf, series, movedTo)] };
}

/** How many members of a group come from each series. */
type Parts = ReadonlyMap<string, number>;

function partsOf({ members }: Group): Parts {
  const counts = new Map<string, number>();
  for (const { seriesId } of members) counts.set(seriesId, (counts.get(seriesId) ?? 0) + 1);
  return counts;
}

function fragmentsOf(parts: ReadonlyMap<string, Parts>, series: ReadonlyMap<string, SeriesRow>): Fragment[] {
  return [...parts].flatMap(([cluster, counts]) =>
    [...counts].flatMap(([id, members]) => {
      const state = series.get(id);
      return state === undefined ? [] : [{ cluster, series: state, members }];
    }),
  );
}

/** Who came, as the history of the group's series tells it. A statement alone is no event: nobody sees it as a series. */
function eventsOf(group: {
  readonly id: string;
  readonly parts: Parts;
  readonly series: ReadonlyMap<string, SeriesRow>;
  readonly movedTo: ReadonlyMap<string, string>;
}): SeriesEvent[] {
  const { id, parts, series, movedTo } = group;
  const size = [...parts.values()].reduce((sum, members) => sum + members, 0);
  const sizeBefore = series.get(id)?.size ?? 0;
  if (size < 2) return [];
  const events: SeriesEvent[] = [];
  let alone = 0;
  for (const [from, statements] of parts) {
    if (from === id) continue;
    const wholeSize = series.get(from)?.size ?? 0;
    if (wholeSize < 2) alone += statements;
    else if (movedTo.has(from) && statements === wholeSize) {
      events.push({ seriesId: id, kind: 'absorbed', otherSeriesId: from, statements });
    } else {
      const kind = series.has(id) || events.length > 0 ? 'joined' : 'founded';
      events.push({ seriesId: id, kind, otherSeriesId: from, statements });
    }
  }
  const stayed = parts.get(id) ?? 0;
  if (sizeBefore < 2 && series.has(id)) {
    events.unshift({ seriesId: id, kind: 'founded', statements: alone + stayed });
  } else if (alone > 0) events.push({ seriesId: id, kind: 'joined', statements: alone });
  return events;
}

/** Who left a series that goes on, and for which other; those who stand alone now went nowhere that people see. */
function departures(
  groups: readonly Group[],
  idOf: ReadonlyMap<string, string>,
  series: ReadonlyMap<string, SeriesRow>,
  movedTo: ReadonlyMap<string, string>,
): SeriesEvent[] {
  const events: SeriesEvent[] = [];
  const toNowhere = new Map<string, number>();
  for (const group of groups) {
    const to = idOf.get(group.cluster) ?? '';
    for (const [from, statements] of partsOf(group)) {
      if (from === to || movedTo.has(from) || (series.get(from)?.size ?? 0) < 2) continue;
      if (group.members.length < 2) toNowhere.set(from, (toNowhere.get(from) ?? 0) + statements);
      else events.push({ seriesId: from, kind: 'split', otherSeriesId: to, statements });
    }
  }
  for (const [from, statements] of toNowhere) events.push({ seriesId: from, kind: 'split', statements });
  return events;
}

function newCode(): string {
  return makeReference('S', randomBytes(referenceEntropy('S')));
}

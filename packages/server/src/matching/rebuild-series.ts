import { randomBytes, randomUUID } from 'node:crypto';
import { type Fragment, type Grouped, renameGroups, startGrouping } from '@fanal/core/matching';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import type { Database, Trx } from '../platform/database/index.ts';
import {
  type Correction,
  correctSeries,
  holdFilings,
  type Move,
  membersByPage,
  seriesByPage,
} from './rebuild-store.ts';
import { refreshSightings } from './refresh-sightings.ts';
import type { SeriesEvent, SeriesRow } from './store.ts';

export type RebuildProgress = {
  readonly step: 'reading-sightings' | 'grouping' | 'writing';
  readonly statements: number;
};

export type Rebuilt = {
  readonly statements: number;
  /** Series of two statements or more. */
  readonly series: number;
  readonly sightingsChanged: number;
  readonly statementsMoved: number;
};

/**
 * Computes every series anew from the sightings, in memory, and writes what differs in one transaction.
 * Filings go on while sightings are read again and wait while series are written. A series keeps its id with
 * its largest fragment, and every id stays resolvable. On a settled database nothing is written.
 */
export async function rebuildSeries(
  database: Database,
  now: Date,
  onProgress: (progress: RebuildProgress) => void = () => undefined,
): Promise<Rebuilt> {
  const sightingsChanged = await refreshSightings(database, (statements) =>
    onProgress({ step: 'reading-sightings', statements }),
  );
  return database.transaction(async (trx) => {
    await holdFilings(trx);
    const standing = await readStanding(trx, (statements) => onProgress({ step: 'grouping', statements }));
    const correction = correctionOf(standing);
    onProgress({ step: 'writing', statements: correction.moves.length });
    await correctSeries(trx, now, correction);
    return {
      statements: standing.seriesOf.size,
      series: standing.groups.filter(({ members }) => members.length > 1).length,
      sightingsChanged,
      statementsMoved: correction.moves.length,
    };
  });
}

type Group = { readonly cluster: string; readonly members: readonly Grouped[] };

type Standing = {
  readonly groups: readonly Group[];
  readonly seriesOf: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, SeriesRow>;
};

async function readStanding(trx: Trx, onPage: (statements: number) => void): Promise<Standing> {
  const series = new Map<string, SeriesRow>();
  for await (const page of seriesByPage(trx)) for (const row of page) series.set(row.id, row);
  const seriesOf = new Map<string, string>();
  const grouping = startGrouping();
  for await (const page of membersByPage(trx)) {
    for (const { statementId, seriesId, keys } of page) {
      seriesOf.set(statementId, seriesId);
      grouping.add({ statementId, keys });
    }
    onPage(seriesOf.size);
  }
  const groups = new Map<string, Grouped[]>();
  for (const member of grouping.groups()) {
    const members = groups.get(member.cluster);
    if (members === undefined) groups.set(member.cluster, [member]);
    else members.push(member);
  }
  return { groups: [...groups].map(([cluster, members]) => ({ cluster, members })), seriesOf, series };
}

function correctionOf({ groups, seriesOf, series }: Standing): Correction {
  const { keptBy, movedTo } = renameGroups(groups.flatMap((group) => fragmentsOf(group, seriesOf, series)));
  const founded: SeriesRow[] = [];
  const resized: { id: string; size: number }[] = [];
  const moves: Move[] = [];
  const events: SeriesEvent[] = [];
  const idOf = new Map<string, string>();
  for (const { cluster, members } of groups) {
    const id = keptBy.get(cluster) ?? randomUUID();
    idOf.set(cluster, id);
    const size = members.length;
    const known = series.get(id);
    if (known === undefined) founded.push({ id, size, code: newCode(), foundedAt: 0 });
    else if (known.size !== size) resized.push({ id, size });
    const incoming = members.filter(({ statementId }) => seriesOf.get(statementId) !== id);
    for (const { statementId, evidence } of incoming) moves.push({ statementId, seriesId: id, evidence });
    if (known?.size !== size && Math.max(known?.size ?? 0, size) > 1) {
      events.push({ seriesId: id, kind: 'rebuilt', statements: size });
    }
  }
  const gone = [...movedTo].map(([id, cluster]) => ({ id, heir: idOf.get(cluster) ?? id }));
  return { founded, resized, gone, moves, events };
}

function fragmentsOf(
  { cluster, members }: Group,
  seriesOf: ReadonlyMap<string, string>,
  series: ReadonlyMap<string, SeriesRow>,
): Fragment[] {
  const counts = new Map<string, number>();
  for (const { statementId } of members) {
    const id = seriesOf.get(statementId) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => {
    const state = series.get(id);
    return state === undefined ? [] : [{ cluster, series: state, members: count }];
  });
}

function newCode(): string {
  return makeReference('S', randomBytes(referenceEntropy('S')));
}

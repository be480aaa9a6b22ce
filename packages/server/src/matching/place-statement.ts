import { randomBytes, randomUUID } from 'node:crypto';
import type { Indicator } from '@fanal/core/indicator';
import {
  type Incidence,
  incidencesOf,
  isEstablished,
  type Key,
  keyOf,
  linkingKeysOf,
  type Neighbour,
  type Placed,
  placeInTurn,
  type SeriesChange,
} from '@fanal/core/matching';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import type { Sighting } from '@fanal/core/statement';
import type { Trx } from '../platform/database/index.ts';
import { type HeldKey, takeKeys } from './keys-store.ts';
import { writePlacements } from './placement-store.ts';
import { eventsOf } from './series-events.ts';
import { absorb, type LockedSeries, lockSeries, readGuarded, type SeriesRow } from './series-store.ts';
import type { Named } from './sightings-store.ts';
import { bounded, storable } from './storable.ts';

type Deps = { readonly trx: Trx; readonly now: Date };

/** A statement that was just written and stands nowhere yet. */
export type Unplaced = {
  readonly statementId: string;
  readonly sightings: readonly Sighting[];
  /** The complainant's own number and mailbox: they never tie two stories of one person together. */
  readonly own?: readonly Indicator[];
  /** A uuid of whoever tells, where one person may tell several stories: these are one voice, not several. */
  readonly voice?: string;
};

/** A value that others named too; `raw` is how this statement wrote it. */
export type SharedValue = Indicator & { readonly raw: string };

export type Placement = {
  readonly seriesId: string;
  readonly seriesCode: string;
  /** 1 when nobody else reported the same. */
  readonly size: number;
  readonly shared: readonly SharedValue[];
  /** Statements that stood alone until now, and were never told otherwise. */
  readonly newlyGrouped: readonly string[];
};

/** Brings a statement together with those that name the same, in the transaction that writes it. */
export async function placeStatement(deps: Deps, statement: Unplaced): Promise<Placement> {
  const [placement] = await placeStatements(deps, [statement]);
  if (placement === undefined) throw new Error('A statement came back without a place');
  return placement;
}

/**
 * Places many statements in one transaction, each after the one before it. The series are those of as many
 * single placements; `size` is the size once all are placed. At most a thousand at a time.
 */
export async function placeStatements(
  { trx, now }: Deps,
  statements: readonly Unplaced[],
): Promise<readonly Placement[]> {
  const named = statements.map((statement) => ({
    ...namedBy(statement),
    voice: statement.voice,
    ownSeries: { id: randomUUID(), foundedAt: now.getTime() },
  }));
  const keyed = named.map((newcomer) => ({ ...newcomer, keys: linkingKeysOf(newcomer.incidences) }));
  const held = await takeKeysOf(trx, keyed);
  const newcomers = keyed.map((newcomer) => ({
    ...newcomer,
    keys: newcomer.keys.filter((key) => held.get(key)?.isHub !== true),
  }));
  const { neighbours, series, told } = await neighbourhoodOf(trx, newcomers, held);
  const { placed, changes } = placeInTurn(newcomers, neighbours);
  const placements = placed.map((place) => ({
    ...place,
    newlyGrouped: place.newlyGrouped.filter((id) => !told.has(id)),
  }));

  const founded = changes.filter(({ sizeBefore }) => sizeBefore === 0).map((change) => found(change, now));
  const codes = new Map([...series, ...founded].map(({ id, code }) => [id, code]));
  const isNew = new Set(statements.map(({ statementId }) => statementId));
  trx.sendAlong(
    writePlacements(trx, now, {
      founded,
      changed: changes.filter(({ sizeBefore }) => sizeBefore > 0),
      members: placed.map((place, at) => ({ ...place, told: place.size > 1, voice: named[at]?.voice })),
      newlyTold: placements.flatMap(({ newlyGrouped }) => newlyGrouped).filter((id) => !isNew.has(id)),
      named,
      held,
      events: changes.flatMap(eventsOf),
    }),
    absorb(trx, now, changes.flatMap(movesOf)),
  );
  return placements.map((place, at) => placementOf(place, named[at]?.incidences ?? [], codes));
}

/** What a statement names, as it is kept. */
function namedBy({ statementId, sightings, own }: Unplaced): Named {
  return { statementId, incidences: incidencesOf(sightings.map(storable), own).map(bounded) };
}

/** The keys that a statement will take. */
export function keysOf(statement: Unplaced): readonly Key[] {
  return linkingKeysOf(namedBy(statement).incidences);
}

type Keyed = Named & { readonly keys: readonly Key[] };

/** Takes what the newcomers name: their keys, to the end of the transaction, and the other values. */
function takeKeysOf(trx: Trx, newcomers: readonly Keyed[]): Promise<ReadonlyMap<Key, HeldKey>> {
  const counts = new Map<Key, { newcomers: number; holder: string }>();
  for (const { statementId, keys } of newcomers) {
    for (const key of keys) {
      const counted = counts.get(key);
      if (counted === undefined) counts.set(key, { newcomers: 1, holder: statementId });
      else counted.newcomers += 1;
    }
  }
  const keys = [...counts].map(([key, count]) => ({ key, ...count })).sort(byKey);
  const all = newcomers.flatMap(({ incidences }) => incidences.map(keyOf));
  const others = [...new Set(all)].filter((key) => !counts.has(key)).sort();
  return takeKeys(trx, keys, others);
}

/** The series of those who hold a key of the newcomers already, and which of these holders have been told so. */
async function neighbourhoodOf(
  trx: Trx,
  newcomers: readonly Keyed[],
  held: ReadonlyMap<Key, HeldKey>,
): Promise<{
  readonly neighbours: readonly Neighbour[];
  readonly series: readonly SeriesRow[];
  readonly told: ReadonlySet<string>;
}> {
  const isNew = new Set(newcomers.map(({ statementId }) => statementId));
  const byOthers = [...held].filter(([, { holder, isHub }]) => !isHub && !isNew.has(holder));
  const seriesOf = await lockSeries(trx, [...new Set(byOthers.map(([, { holder }]) => holder))]);
  const guarded = await guardedAmong(trx, seriesOf);
  const neighbours = byOthers.map(([key, { holder, degree }]) => {
    const series = seriesOf.get(holder);
    if (series === undefined) throw new Error('A statement holds a key and stands in no series');
    return { key, holder, degree, series: { ...series, guarded: guarded.has(series.id) } };
  });
  const told = [...seriesOf].filter(([, { holderIsTold }]) => holderIsTold).map(([holder]) => holder);
  return { neighbours, series: [...seriesOf.values()], told: new Set(told) };
}

/** Asked only where a newcomer could make series one: it never merges a large one away, so the small ones tell. */
async function guardedAmong(
  trx: Trx,
  seriesOf: ReadonlyMap<string, LockedSeries>,
): Promise<ReadonlySet<string>> {
  const series = new Map([...seriesOf.values()].map((each) => [each.id, each.size]));
  if (series.size < 2) return new Set();
  const small = [...series].filter(([, size]) => !isEstablished({ size })).map(([id]) => id);
  return small.length === 0 ? new Set() : readGuarded(trx, small);
}

function byKey(one: { readonly key: Key }, other: { readonly key: Key }): number {
  return one.key < other.key ? -1 : 1;
}

function found({ id, size }: SeriesChange, now: Date): SeriesRow {
  const code = makeReference('S', randomBytes(referenceEntropy('S')));
  return { id, code, size, foundedAt: now.getTime() };
}

function movesOf({ id, absorbed }: SeriesChange): { gone: string; heir: string }[] {
  return absorbed.map((gone) => ({ gone: gone.id, heir: id }));
}

function placementOf(
  { seriesId, size, shared: sharedKeys, newlyGrouped }: Placed,
  incidences: readonly Incidence[],
  codes: ReadonlyMap<string, string>,
): Placement {
  const shared = incidences.filter((incidence) => sharedKeys.includes(keyOf(incidence)));
  return {
    seriesId,
    seriesCode: codes.get(seriesId) ?? '',
    size,
    shared: oncePerSpelling(shared),
    newlyGrouped,
  };
}

/** A link and the domain read off it are one thing to the person who wrote the link. */
export function oncePerSpelling(
  values: readonly (SharedValue & { readonly derived: boolean })[],
): readonly SharedValue[] {
  const written = values.toSorted((one, other) => Number(one.derived) - Number(other.derived));
  const bySpelling = new Map<string, SharedValue>();
  for (const { type, value, raw } of written)
    if (!bySpelling.has(raw)) bySpelling.set(raw, { type, value, raw });
  return [...bySpelling.values()];
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { Indicator } from '@fanal/core/indicator';
import {
  type Incidence,
  incidencesOf,
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
import { eventsOf } from './series-events.ts';
import { bounded, storable } from './storable.ts';
import { absorb, type HeldKey, lockSeries, type Named, type SeriesRow, settle, takeKeys } from './store.ts';

type Deps = { readonly trx: Trx; readonly now: Date };

/** A statement that was just written and stands nowhere yet. */
export type Unplaced = {
  readonly statementId: string;
  readonly sightings: readonly Sighting[];
  /** The complainant's own number and mailbox: they never tie two stories of one person together. */
  readonly own?: readonly Indicator[];
};

/** A value that others named too; `raw` is how this statement wrote it. */
export type SharedValue = Indicator & { readonly raw: string };

export type Placement = {
  readonly seriesId: string;
  readonly seriesCode: string;
  /** 1 when nobody else reported the same. */
  readonly size: number;
  readonly shared: readonly SharedValue[];
  /** Statements that stood alone until now. */
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
  const named = statements.map(({ statementId, sightings, own }) => ({
    statementId,
    incidences: incidencesOf(sightings.map(storable), own).map(bounded),
    ownSeries: { id: randomUUID(), foundedAt: now.getTime() },
  }));
  const newcomers = named.map((newcomer) => ({ ...newcomer, keys: linkingKeysOf(newcomer.incidences) }));
  const { held, neighbours, series } = await neighbourhoodOf(trx, newcomers);
  const { placed, changes } = placeInTurn(newcomers, neighbours);

  const founded = changes.filter(({ sizeBefore }) => sizeBefore === 0).map((change) => found(change, now));
  const codes = new Map([...series, ...founded].map(({ id, code }) => [id, code]));
  trx.sendAlong(
    settle(trx, now, {
      founded,
      changed: changes.filter(({ sizeBefore }) => sizeBefore > 0),
      members: placed,
      named,
      held,
      events: changes.flatMap(eventsOf),
    }),
    absorb(trx, now, changes.flatMap(movesOf)),
  );
  return placed.map((place, at) => placementOf(place, named[at]?.incidences ?? [], codes));
}

type Keyed = Named & { readonly keys: readonly Key[] };

/** Takes the keys of the newcomers, and the series of those who held one before them. */
async function neighbourhoodOf(
  trx: Trx,
  newcomers: readonly Keyed[],
): Promise<{
  readonly held: ReadonlyMap<Key, HeldKey>;
  readonly neighbours: readonly Neighbour[];
  readonly series: readonly SeriesRow[];
}> {
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
  const held = await takeKeys(trx, keys, others);

  const isNew = new Set(newcomers.map(({ statementId }) => statementId));
  const byOthers = [...held].filter(([, { holder }]) => !isNew.has(holder));
  const seriesOf = await lockSeries(trx, [...new Set(byOthers.map(([, { holder }]) => holder))]);
  const neighbours = byOthers.map(([key, { holder }]) => {
    const series = seriesOf.get(holder);
    if (series === undefined) throw new Error('A statement holds a key and stands in no series');
    return { key, holder, series };
  });
  return { held, neighbours, series: [...seriesOf.values()] };
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
  { seriesId, size, evidence, newlyGrouped }: Placed,
  incidences: readonly Incidence[],
  codes: ReadonlyMap<string, string>,
): Placement {
  const sharedKeys = new Set(evidence.map(({ key }) => key));
  const shared = incidences.filter((incidence) => sharedKeys.has(keyOf(incidence)));
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

import type { Indicator } from '@fanal/core/indicator';
import {
  type Evidence,
  type Incidence,
  indicatorOf,
  type Key,
  keyOf,
  ruleVersion,
  type SeriesChange,
} from '@fanal/core/matching';
import type { Trx } from '../platform/database/index.ts';

/** What a statement names, as it is kept. */
export type Named = { readonly statementId: string; readonly incidences: readonly Incidence[] };

/** For each key, how many of the newcomers name it, and one of these. */
export type TakenKey = { readonly key: Key; readonly newcomers: number; readonly holder: string };

// Keys are locked in one order by everybody: rivals that name the same value take turns and cannot wait for
// one another. Values that link nobody are not locked, so that nobody waits because both name a large shop.
const takeKeysSql = `
  with others as (
    insert into indicator (type, value)
    select type, value from unnest($5::text[], $6::text[]) with ordinality as named (type, value, place)
    order by place
    on conflict (type, value) do nothing
  )
  insert into indicator as known (type, value, degree, holder)
  select type, value, degree, holder
  from unnest($1::text[], $2::text[], $3::integer[], $4::uuid[])
    with ordinality as taken (type, value, degree, holder, place)
  order by place
  on conflict (type, value) do update
    set degree = known.degree + excluded.degree, holder = coalesce(known.holder, excluded.holder)
  returning type, value, id, holder, degree, state = 'hub' as "isHub"`;

/** Who holds it, a newcomer or one placed before; how many do, newcomers included; `id` is the row's. */
export type HeldKey = {
  readonly id: number;
  readonly holder: string;
  readonly degree: number;
  /** Found to be shared by everybody: it links nobody. */
  readonly isHub: boolean;
};

/** Takes the keys for this transaction. */
export async function takeKeys(
  trx: Trx,
  keys: readonly TakenKey[],
  others: readonly Key[],
): Promise<ReadonlyMap<Key, HeldKey>> {
  const taken = keys.map(({ key }) => indicatorOf(key));
  const named = others.map(indicatorOf);
  const rows = await trx.named<HeldKey & { type: string; value: string }>('matching-take-keys', takeKeysSql, [
    taken.map(({ type }) => type),
    taken.map(({ value }) => value),
    keys.map(({ newcomers }) => newcomers),
    keys.map(({ holder }) => holder),
    named.map(({ type }) => type),
    named.map(({ value }) => value),
  ]);
  return new Map(rows.map(({ type, value, ...held }) => [keyOf({ type, value } as Indicator), held]));
}

export type SeriesRow = {
  readonly id: string;
  readonly code: string;
  readonly size: number;
  readonly foundedAt: number;
};

/** A series, and whether the statement it was asked by has been told that others reported the same. */
export type LockedSeries = SeriesRow & { readonly holderIsTold: boolean };

type LockedRow = {
  holder: string;
  told: boolean;
  id: string;
  code: string;
  size: number;
  founded_at: Date;
  gone: boolean;
};

const lockSeriesSql = (holders: string) => `
  select m.statement_id as holder, m.told, s.id, s.code, s.size, s.founded_at, s.merged_into is not null as gone
  from membership m join series s on s.id = m.series_id
  where m.statement_id = ${holders}
  order by s.id
  for no key update of s`;
// Most newcomers meet one holder. Asked for by one value, the statement keeps its plan; by a list, PostgreSQL makes
// a plan each time, which takes longer than running it.
const lockSeriesOfOne = lockSeriesSql('$1::uuid');
const lockSeriesOfMany = lockSeriesSql('any($1::uuid[])');

/** The series of each statement, theirs until the end of the transaction. */
export async function lockSeries(
  trx: Trx,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, LockedSeries>> {
  if (statementIds.length === 0) return new Map();
  for (;;) {
    const rows =
      statementIds.length === 1
        ? await trx.named<LockedRow>('matching-lock-one-series', lockSeriesOfOne, statementIds)
        : await trx.named<LockedRow>('matching-lock-series', lockSeriesOfMany, [statementIds]);
    // While we waited, a rival merged the series away and moved its members: read again where they are now.
    if (rows.some(({ gone }) => gone)) continue;
    return new Map(
      rows.map(({ holder, told, id, code, size, founded_at }) => [
        holder,
        { id, code, size, foundedAt: founded_at.getTime(), holderIsTold: told },
      ]),
    );
  }
}

const guardedSql = `
  select distinct m.series_id as id from membership m
  where m.series_id = any($1::uuid[]) and exists (
    select from matching_decision d where m.statement_id in (d.one_statement, d.other_statement)
      and d.kind in ('cannot-link', 'pin')
      and not exists (select from matching_undoing u where u.decision_id = d.id))`;

/** Those of the series whose members an agent has held apart from others. */
export async function readGuarded(trx: Trx, seriesIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await trx.named<{ id: string }>('matching-guarded', guardedSql, [seriesIds]);
  return new Set(rows.map(({ id }) => id));
}

export type NewMember = {
  readonly statementId: string;
  readonly seriesId: string;
  readonly evidence: readonly Evidence[];
  readonly told: boolean;
  /** Whose voice it is, when one person may have told several stories. */
  readonly voice: string | undefined;
};

export type SeriesEvent = {
  readonly seriesId: string;
  readonly kind: SeriesEventKind;
  readonly otherSeriesId?: string;
  readonly statements: number;
  readonly decisionId?: string;
  readonly indicatorId?: number;
};

export type SeriesEventKind =
  | 'founded'
  | 'joined'
  | 'absorbed'
  | 'rebuilt'
  | 'split'
  | 'left'
  | 'decided'
  | 'undone'
  | 'proposed'
  | 'hub';

export type Placements = {
  readonly founded: readonly SeriesRow[];
  readonly changed: readonly SeriesChange[];
  readonly members: readonly NewMember[];
  /** Members of before who learn now that they are not alone. */
  readonly newlyTold: readonly string[];
  readonly named: readonly Named[];
  /** The rows of the keys taken; those of other values are looked up. */
  readonly held: ReadonlyMap<Key, HeldKey>;
  readonly events: readonly SeriesEvent[];
};

// Column names are short, for a filing sends them once a sighting.
const insertSightings = `
  insert into sighting
    (statement_id, indicator_id, field, raw, state, verified, derived, start_at, end_at)
  select s, coalesce(i, (select id from indicator where type = x.t and value = x.v)), f, r, st, ok, d, a, z
  from json_to_recordset($1)
    as x (s uuid, i bigint, t text, v text, f text, r text, st text, ok boolean, d boolean, a integer, z integer)`;

// Each newcomer's surroundings are looked at again by the settling that follows.
const placeSql = `
  with founded as (
    insert into series (id, code, founded_at, changed_at, size)
    select id, code, $6, $6, size from json_to_recordset($4) as x (id uuid, code text, size integer)
  ), changed as (
    update series set size = x.size, changed_at = $6
    from json_to_recordset($2) as x (id uuid, size integer)
    where series.id = x.id
  ), placed as (
    insert into membership (statement_id, series_id, evidence, rule_version, placed_at, told, voice)
    select "statementId", "seriesId", evidence, $7, $6, told, voice
    from json_to_recordset($3) as x ("statementId" uuid, "seriesId" uuid, evidence jsonb, told boolean, voice uuid)
    returning statement_id
  ), marked as (
    insert into unsettled (statement_id, since) select statement_id, $6 from placed
  ), happened as (
    insert into series_event (series_id, kind, at, other_series_id, statements)
    select "seriesId", kind, $6, "otherSeriesId", statements
    from json_to_recordset($5)
      as x ("seriesId" uuid, kind text, "otherSeriesId" uuid, statements integer)
  )
  ${insertSightings}`;

/** Writes where the newcomers stand, what they name and what became of the series, in one round trip. */
export async function writePlacements(trx: Trx, now: Date, placements: Placements): Promise<void> {
  const { founded, changed, members, newlyTold, named, held, events } = placements;
  const written = trx.named('matching-place', placeSql, [
    JSON.stringify(named.flatMap((each) => sightingRows(each, held))),
    JSON.stringify(changed),
    JSON.stringify(members),
    JSON.stringify(founded),
    JSON.stringify(events),
    now,
    ruleVersion,
  ]);
  await Promise.all([written, markTold(trx, newlyTold)]);
}

/** They know from now on that others reported the same. */
export async function markTold(trx: Trx, statementIds: readonly string[]): Promise<void> {
  if (statementIds.length === 0) return;
  const text = 'update membership set told = true where statement_id = any($1::uuid[])';
  await trx.named('matching-told', text, [statementIds]);
}

function sightingRows({ statementId, incidences }: Named, held: ReadonlyMap<Key, HeldKey>): object[] {
  return incidences.map((incidence) => ({
    s: statementId,
    ...rowOf(incidence, held),
    f: incidence.field,
    r: incidence.raw,
    st: incidence.state,
    ok: incidence.verified,
    d: incidence.derived,
    a: incidence.at?.start,
    z: incidence.at?.end,
  }));
}

function rowOf(incidence: Incidence, held: ReadonlyMap<Key, HeldKey>): object {
  const key = held.get(keyOf(incidence));
  return key === undefined ? { t: incidence.type, v: incidence.value } : { i: key.id };
}

/** Adds what statements placed before turn out to name. */
export async function addSightings(trx: Trx, named: readonly Named[]): Promise<void> {
  const rows = named.flatMap((each) => sightingRows(each, new Map()));
  if (rows.length === 0) return;
  const addValues = `
    insert into indicator (type, value)
    select distinct t, v from json_to_recordset($1) as x (t text, v text) order by t, v
    on conflict (type, value) do nothing`;
  await trx.named('matching-add-values', addValues, [JSON.stringify(rows)]);
  await trx.named('matching-add-sightings', insertSightings, [JSON.stringify(rows)]);
}

const absorbSql = `
  with gone as (
    select * from unnest($1::uuid[], $2::uuid[]) as x (id, heir)
  ), emptied as (
    update series set size = 0, merged_into = gone.heir, changed_at = $3 from gone where series.id = gone.id
  )
  update membership set series_id = gone.heir from gone where membership.series_id = gone.id`;

/** Moves the members of series that turned out to be parts of others. Their ids lead to the heir from now on. */
export async function absorb(
  trx: Trx,
  now: Date,
  moves: readonly { readonly gone: string; readonly heir: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  await trx.named('matching-absorb', absorbSql, [
    moves.map(({ gone }) => gone),
    moves.map(({ heir }) => heir),
    now,
  ]);
}

import type { Indicator } from '@fanal/core/indicator';
import { type Key, keyOf } from '@fanal/core/matching';
import type { Db, Trx } from '../../platform/database/index.ts';
import { type ForcedDecision, orderOf, readInForce } from '../decide/decision-store.ts';
import type { SeriesRow } from '../series-store.ts';
import { dayOf } from './day-of.ts';

/** `version`: changes whenever the series does. */
export type RegionSeries = SeriesRow & { readonly version: string };

export type RegionMember = {
  readonly statementId: string;
  readonly seriesId: string;
  readonly told: boolean;
  readonly voice: string | undefined;
  /** Days from 1970-01-01. */
  readonly day: number;
  readonly keys: readonly HeldValue[];
};

export type HeldValue = { readonly key: Key; readonly indicatorId: number; readonly degree: number };

/** An account that a member names, whether it ties anybody or not. */
export type NamedHandle = { readonly indicatorId: number; readonly handle: string };

/** Statements that share values, with all who share these, and so on; every series of theirs whole. */
export type Region = {
  readonly series: ReadonlyMap<string, RegionSeries>;
  readonly members: readonly RegionMember[];
  /** Each once. */
  readonly handles: readonly NamedHandle[];
  /** Those in force about the members, in the order they were taken. */
  readonly decisions: readonly ForcedIn[];
};

/** `order`: an identifier that sorts as the decisions were taken. */
export type ForcedIn = ForcedDecision & { readonly order: string };

/**
 * The regions of these statements, until nothing outside shares a value that links or is tied by a decision. `too-large`: there are more than
 * `most` statements in them.
 */
export async function loadRegion(
  db: Db,
  statementIds: readonly string[],
  most: number,
): Promise<Region | 'too-large'> {
  const series = new Map<string, RegionSeries>();
  const members: RegionMember[] = [];
  const handles = new Map<number, NamedHandle>();
  const decisions = new Map<string, ForcedIn>();
  const seen = new Map<number, { holders: number; degree: number }>();
  let next = await readSeriesIds(db, statementIds);
  while (next.length > 0) {
    const found = await readSeries(db, next);
    for (const each of found) series.set(each.id, each);
    let size = 0;
    for (const each of series.values()) size += each.size;
    if (size > most) return 'too-large';
    const came = await readMembers(db, next);
    const ids = came.map(({ statementId }) => statementId);
    const [named, forced] = await Promise.all([readKeys(db, ids), readInForce(db, ids)]);
    for (const each of named.handles) handles.set(each.indicatorId, each);
    for (const each of forced) decisions.set(each.id, { ...each, order: orderOf(each) });
    const partly = new Set<number>();
    for (const member of came) {
      const held = named.keys.get(member.statementId) ?? [];
      members.push({ ...member, keys: held });
      for (const { indicatorId, degree } of held) {
        const known = seen.get(indicatorId) ?? { holders: 0, degree };
        known.holders += 1;
        seen.set(indicatorId, known);
        partly.add(indicatorId);
      }
    }
    const beyond = [...partly].filter((id) => isHeldElsewhere(seen.get(id)));
    const around = beyond.length === 0 ? [] : await readSeriesNaming(db, beyond);
    const decidedOn = forced.flatMap(({ one, other }) => [one, other ?? one]);
    const decided = decidedOn.length === 0 ? [] : await readSeriesIds(db, decidedOn);
    next = [...new Set([...around, ...decided])].filter((id) => !series.has(id));
  }
  return { series, members, handles: [...handles.values()], decisions: inOrder(decisions) };
}

function inOrder(decisions: ReadonlyMap<string, ForcedIn>): ForcedIn[] {
  return [...decisions.values()].sort((one, other) => (one.order < other.order ? -1 : 1));
}

function isHeldElsewhere(value: { holders: number; degree: number } | undefined): boolean {
  return value !== undefined && value.holders < value.degree;
}

async function readSeriesIds(db: Db, statementIds: readonly string[]): Promise<string[]> {
  const text = 'select distinct series_id as id from membership where statement_id = any($1::uuid[])';
  const rows = await db.named<{ id: string }>('matching-series-of-statements', text, [statementIds]);
  return rows.map(({ id }) => id);
}

async function readSeries(db: Db, seriesIds: readonly string[]): Promise<RegionSeries[]> {
  const text = `select id, code, size, (extract(epoch from founded_at) * 1000)::float8 as "foundedAt",
      xmin::text as version
    from series where id = any($1::uuid[])`;
  return db.named<RegionSeries>('matching-region-series', text, [seriesIds]);
}

type MemberRow = Omit<RegionMember, 'keys' | 'day' | 'voice'> & {
  readonly voice: string | null;
  readonly occurredOn: string | null;
  readonly toldAt: Date;
};

async function readMembers(
  db: Db,
  seriesIds: readonly string[],
): Promise<readonly Omit<RegionMember, 'keys'>[]> {
  const text = `select m.statement_id as "statementId", m.series_id as "seriesId", m.told, m.voice,
      s.occurred_on as "occurredOn", s.told_at as "toldAt"
    from membership m join statement s on s.id = m.statement_id
    where m.series_id = any($1::uuid[])`;
  const rows = await db.named<MemberRow>('matching-region-members', text, [seriesIds]);
  return rows.map(({ voice, occurredOn, toldAt, ...member }) => ({
    ...member,
    voice: voice ?? undefined,
    day: dayOf(occurredOn, toldAt),
  }));
}

type ValueRow = Indicator & {
  readonly indicatorId: number;
  readonly degree: number;
  readonly ties: boolean;
  readonly holders: readonly string[];
};

/** What each statement may be tied to others by, and the accounts that they name. */
async function readKeys(
  db: Db,
  statementIds: readonly string[],
): Promise<{
  readonly keys: ReadonlyMap<string, readonly HeldValue[]>;
  readonly handles: readonly NamedHandle[];
}> {
  const ties = "i.state = 'linking' and i.degree > 1";
  // A row a value, not a sighting: members of one series name the same few.
  const text = `
    select i.id as "indicatorId", i.type, i.value, i.degree, ${ties} as ties, n.holders
    from (
      select g.indicator_id, array_agg(distinct g.statement_id) as holders from sighting g
      where g.statement_id = any($1::uuid[]) and g.state = 'linking' group by g.indicator_id
    ) n join indicator i on i.id = n.indicator_id
    where ${ties} or i.type = 'handle'`;
  const rows = await db.named<ValueRow>('matching-region-keys', text, [statementIds]);
  const held = new Map<string, HeldValue[]>();
  const handles: NamedHandle[] = [];
  for (const { indicatorId, degree, ties: isTie, holders, ...indicator } of rows) {
    if (indicator.type === 'handle') handles.push({ indicatorId, handle: indicator.value });
    if (!isTie) continue;
    const value = { key: keyOf(indicator), indicatorId, degree };
    for (const statementId of holders) {
      const values = held.get(statementId);
      if (values === undefined) held.set(statementId, [value]);
      else values.push(value);
    }
  }
  return { keys: held, handles };
}

async function readSeriesNaming(db: Db, indicatorIds: readonly number[]): Promise<string[]> {
  const text = `select distinct m.series_id as id
    from sighting g join membership m on m.statement_id = g.statement_id
    where g.indicator_id = any($1::bigint[]) and g.state = 'linking'`;
  const rows = await db.named<{ id: string }>('matching-series-naming', text, [indicatorIds]);
  return rows.map(({ id }) => id);
}

/**
 * Takes the series of a region to the end of the transaction. False when one of them has changed since it was read:
 * nobody joins, leaves or moves without changing a series of the region.
 */
export async function lockRegion(trx: Trx, { series }: Region): Promise<boolean> {
  const text = `select id, xmin::text as version from series where id = any($1::uuid[])
    order by id for no key update`;
  const rows = await trx.named<{ id: string; version: string }>('matching-lock-region', text, [
    [...series.keys()],
  ]);
  return rows.length === series.size && rows.every(({ id, version }) => series.get(id)?.version === version);
}

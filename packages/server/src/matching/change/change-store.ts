import type { Indicator } from '@fanal/core/indicator';
import { indicatorOf, type Key, keyOf } from '@fanal/core/matching';
import type { Db, Trx } from '../../platform/database/index.ts';

export type NamedKey = { readonly indicatorId: number; readonly key: Key };

/** The keys by which a statement is tied to others, hubs included. */
export async function readKeysOf(db: Db, statementId: string): Promise<readonly NamedKey[]> {
  const text = `select distinct i.id as "indicatorId", i.type, i.value
    from sighting g join indicator i on i.id = g.indicator_id
    where g.statement_id = $1 and g.state = 'linking'`;
  const rows = await db.named<Indicator & { indicatorId: number }>('matching-keys-of', text, [statementId]);
  return rows.map(({ indicatorId, ...indicator }) => ({ indicatorId, key: keyOf(indicator) }));
}

/** Takes keys, those that are known, in the order in which filings take them. */
export async function lockKeys(trx: Trx, keys: readonly Key[]): Promise<void> {
  const named = [...new Set(keys)].sort().map(indicatorOf);
  const text = `select i.id from unnest($1::text[], $2::text[]) with ordinality as x (type, value, place)
    join indicator i on i.type = x.type and i.value = x.value order by x.place for no key update of i`;
  await trx.named('matching-take-known-keys', text, [
    named.map(({ type }) => type),
    named.map(({ value }) => value),
  ]);
}

/** Two changes of one statement take turns. */
export async function takeTurn(trx: Trx, statementId: string): Promise<void> {
  const text = "select pg_advisory_xact_lock(hashtextextended('matching ' || $1, 0))";
  await trx.named('matching-take-turn', text, [statementId]);
}

export type Place = {
  readonly seriesId: string;
  readonly size: number;
  readonly told: boolean;
};

/** Where a statement stands, its series taken to the end of the transaction. */
export async function lockPlace(trx: Trx, statementId: string): Promise<Place | undefined> {
  const text = `select s.id as "seriesId", s.size, m.told, s.merged_into is not null as gone
    from membership m join series s on s.id = m.series_id where m.statement_id = $1 for no key update of s`;
  for (;;) {
    const [row] = await trx.named<Place & { gone: boolean }>('matching-lock-place', text, [statementId]);
    // A rival moved its members while we waited: read again where they are now.
    if (row?.gone !== true) return row;
  }
}

/** Takes away what a statement names and, of each key, its count; another holder stands for those it stood for. */
export async function dropSightings(trx: Trx, statementId: string, keys: readonly NamedKey[]): Promise<void> {
  const release = `
    update indicator i set degree = i.degree - 1, holder = case when i.holder <> $2 then i.holder else (
      select g.statement_id from sighting g
      where g.indicator_id = i.id and g.state = 'linking' and g.statement_id <> $2 limit 1) end
    where i.id = any($1::bigint[])`;
  const drop = 'delete from sighting where statement_id = $1';
  await Promise.all([
    trx.named('matching-release-keys', release, [keys.map(({ indicatorId }) => indicatorId), statementId]),
    trx.named('matching-drop-all-sightings', drop, [statementId]),
  ]);
}

/** Takes a statement out of its series, and out of what is asked about it. `leaves`: the history says so. */
export async function dropMember(
  trx: Trx,
  now: Date,
  statementId: string,
  from: Place,
  leaves: boolean,
): Promise<void> {
  const leave = `
    with gone as (delete from membership where statement_id = $1), unsupported as (
      delete from support where statement_id = $1
    ), unasked as (
      update merge_proposal set state = 'gone', closed_at = $3
      where state = 'open' and $1 in (one_statement, other_statement)
    ), told as (
      insert into series_event (series_id, kind, at, statements)
      select $2, 'left', $3, 1 where $4::integer > 1
    )
    update series set size = size - 1, changed_at = $3 where id = $2`;
  await trx.named('matching-leave', leave, [statementId, from.seriesId, now, leaves ? from.size : 0]);
}

/**
 * Some who may stand otherwise now that a statement has changed: one other holder of each key, one of its series, and one
 * who names an account like each of its accounts, for what is asked about these may be asked no more.
 */
export async function readNeighbours(
  db: Db,
  statementId: string,
  keys: readonly NamedKey[],
  seriesId: string,
): Promise<string[]> {
  const text = `
    select near.id from unnest($1::bigint[]) as x (indicator_id) cross join lateral (
      select g.statement_id as id from sighting g
      where g.indicator_id = x.indicator_id and g.state = 'linking' and g.statement_id <> $2 limit 1) near
    union (select statement_id from membership where series_id = $3 and statement_id <> $2 limit 1)
    union (
      select alike.holder from handle_skeleton own cross join lateral (
        select i.holder from handle_skeleton k join indicator i on i.id = k.indicator_id
        where k.skeleton = own.skeleton and k.indicator_id <> own.indicator_id
          and i.state = 'linking' and i.degree > 0 and i.holder <> $2 limit 1) alike
      where own.indicator_id = any($1::bigint[]))`;
  const ids = keys.map(({ indicatorId }) => indicatorId);
  const rows = await db.named<{ id: string }>('matching-neighbours', text, [ids, statementId, seriesId]);
  return rows.map(({ id }) => id);
}

/** That a statement was known to have been told, whatever it is placed beside; an emptied series leads to where it went. */
export async function carryOver(trx: Trx, statementId: string, from: Place, to: string): Promise<void> {
  const text = `
    with emptied as (
      update series set merged_into = $4 where id = $3 and size = 0 and id <> $4
    )
    update membership set told = told or $2 where statement_id = $1`;
  await trx.named('matching-carry-over', text, [statementId, from.told, from.seriesId, to]);
}

import { type Incidence, type Key, keyOf } from '@fanal/core/matching';
import type { Trx } from '../platform/database/index.ts';
import type { HeldKey } from './keys-store.ts';

/** What a statement names, as it is kept. */
export type Named = { readonly statementId: string; readonly incidences: readonly Incidence[] };

/** What `sightingRows` gives, as JSON. Column names are short, for a filing sends them once a sighting. */
export const insertSightings = `
  insert into sighting
    (statement_id, indicator_id, field, raw, state, verified, derived, start_at, end_at)
  select s, coalesce(i, (select id from indicator where type = x.t and value = x.v)), f, r, st, ok, d, a, z
  from json_to_recordset($1)
    as x (s uuid, i bigint, t text, v text, f text, r text, st text, ok boolean, d boolean, a integer, z integer)`;

export function sightingRows({ statementId, incidences }: Named, held: ReadonlyMap<Key, HeldKey>): object[] {
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

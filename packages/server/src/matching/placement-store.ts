import { type Evidence, type Key, ruleVersion, type SeriesChange } from '@fanal/core/matching';
import type { Trx } from '../platform/database/index.ts';
import type { HeldKey } from './keys-store.ts';
import type { SeriesEvent, SeriesRow } from './series-store.ts';
import { insertSightings, type Named, sightingRows } from './sightings-store.ts';

export type NewMember = {
  readonly statementId: string;
  readonly seriesId: string;
  readonly evidence: readonly Evidence[];
  readonly told: boolean;
  /** Whose voice it is, when one person may have told several stories. */
  readonly voice: string | undefined;
};

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

import { type Evidence, ruleVersion } from '@fanal/core/matching';
import type { Trx } from '../platform/database/index.ts';
import type { SeriesEvent, SeriesRow } from './series-store.ts';

export type Move = {
  readonly statementId: string;
  readonly seriesId: string;
  readonly evidence: readonly Evidence[];
};

export type Correction = {
  readonly founded: readonly SeriesRow[];
  readonly resized: readonly { readonly id: string; readonly size: number }[];
  readonly gone: readonly { readonly id: string; readonly heir: string }[];
  readonly moves: readonly Move[];
  readonly events: readonly SeriesEvent[];
};

/** Writes the difference between the series as they stand and as they should. */
export async function correctSeries(trx: Trx, now: Date, correction: Correction): Promise<void> {
  const { founded, resized, gone, moves, events } = correction;
  const found = `
    insert into series (id, code, founded_at, changed_at, size)
    select id, code, $2, $2, size from json_to_recordset($1) as x (id uuid, code text, size integer)`;
  const resize = `
    update series set size = x.size, changed_at = $2 from json_to_recordset($1) as x (id uuid, size integer)
    where series.id = x.id`;
  const merge = `
    update series set size = 0, merged_into = x.heir, changed_at = $2
    from json_to_recordset($1) as x (id uuid, heir uuid) where series.id = x.id`;
  const move = `
    update membership m set series_id = x."seriesId", evidence = x.evidence, rule_version = $2
    from json_to_recordset($1) as x ("statementId" uuid, "seriesId" uuid, evidence jsonb)
    where m.statement_id = x."statementId"`;
  for (const page of inPages(founded)) await trx.named('matching-found', found, [JSON.stringify(page), now]);
  for (const page of inPages(moves))
    await trx.named('matching-move', move, [JSON.stringify(page), ruleVersion]);
  for (const page of inPages(gone)) await trx.named('matching-merge', merge, [JSON.stringify(page), now]);
  for (const page of inPages(resized))
    await trx.named('matching-resize', resize, [JSON.stringify(page), now]);
  await insertSeriesEvents(trx, now, events);
}

/** Adds to the history of series. */
export async function insertSeriesEvents(trx: Trx, now: Date, events: readonly SeriesEvent[]): Promise<void> {
  const insert = `
    insert into series_event (series_id, kind, at, other_series_id, statements, decision_id, indicator_id)
    select "seriesId", kind, $2, "otherSeriesId", statements, "decisionId", "indicatorId"
    from json_to_recordset($1) as x ("seriesId" uuid, kind text, "otherSeriesId" uuid, statements integer,
      "decisionId" uuid, "indicatorId" bigint)`;
  for (const page of inPages(events)) {
    await trx.named('matching-series-events', insert, [JSON.stringify(page), now]);
  }
}

function* inPages<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += 5_000) yield items.slice(at, at + 5_000);
}

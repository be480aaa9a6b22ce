import { type Evidence, type Incidence, ruleVersion } from '@fanal/core/matching';
import type { Db, Trx } from '../platform/database/index.ts';
import type { SeriesEvent, SeriesRow } from './store.ts';

const firstId = '00000000-0000-0000-0000-000000000000';

/** Filings wait from here to the end of the transaction: taking keys is the first thing each does. */
export async function holdFilings(trx: Trx): Promise<void> {
  await trx.named('matching-no-time-limit', 'set local statement_timeout = 0', []);
  await trx.named('matching-hold', 'lock table indicator in share row exclusive mode', []);
}

/** `last`: the last statement or series of the page; none when there was nothing left. */
type Page<Row> = { readonly rows: readonly Row[]; readonly last: string | undefined };

async function* pagesOf<Row>(read: (after: string) => Promise<Page<Row>>): AsyncGenerator<readonly Row[]> {
  let after = firstId;
  for (;;) {
    const { rows, last } = await read(after);
    if (last === undefined) return;
    yield rows;
    after = last;
  }
}

export type StoredMember = {
  readonly statementId: string;
  readonly seriesId: string;
  /** Keys that another statement names too. */
  readonly keys: readonly string[];
};

export function membersByPage(db: Db): AsyncGenerator<readonly StoredMember[]> {
  const text = `
    select m.statement_id as "statementId", m.series_id as "seriesId", coalesce((
      select array_agg(distinct i.type || ' ' || i.value)
      from sighting g join indicator i on i.id = g.indicator_id
      where g.statement_id = m.statement_id and g.state = 'linking' and i.degree > 1
    ), '{}') as keys
    from membership m where m.statement_id > $1 order by m.statement_id limit 5000`;
  return pagesOf(async (after) => {
    const rows = await db.named<StoredMember>('matching-members-page', text, [after]);
    return { rows, last: rows.at(-1)?.statementId };
  });
}

export function seriesByPage(db: Db): AsyncGenerator<readonly SeriesRow[]> {
  const text = `
    select id, code, size, (extract(epoch from founded_at) * 1000)::float8 as "foundedAt"
    from series where merged_into is null and id > $1 order by id limit 20000`;
  return pagesOf(async (after) => {
    const rows = await db.named<SeriesRow>('matching-series-page', text, [after]);
    return { rows, last: rows.at(-1)?.id };
  });
}

export type StoredIncidence = Incidence & { readonly statementId: string; readonly indicatorId: number };

type SightingRow = Omit<StoredIncidence, 'at'> & {
  readonly start: number | null;
  readonly end: number | null;
};

/** Statement by statement, everything that a thousand of them name. */
export function incidencesByPage(db: Db): AsyncGenerator<readonly StoredIncidence[]> {
  const text = `
    with page as (select statement_id from membership where statement_id > $1 order by statement_id limit 1000)
    select g.statement_id as "statementId", g.indicator_id as "indicatorId", i.type, i.value, g.field, g.raw,
      g.verified, g.derived, g.state, g.start_at as start, g.end_at as "end", max(p.statement_id::text) over () as last
    from page p left join sighting g using (statement_id) left join indicator i on i.id = g.indicator_id
    order by p.statement_id`;
  return pagesOf(async (after) => {
    const rows = await db.named<SightingRow & { readonly last: string }>('matching-incidences-page', text, [
      after,
    ]);
    // A statement that names nothing has a row of nulls: it only moves the page on.
    const named = rows.filter(({ indicatorId }) => indicatorId !== null);
    return { rows: named.map(incidenceFrom), last: rows[0]?.last };
  });
}

function incidenceFrom({
  start,
  end,
  last: _,
  ...row
}: SightingRow & { readonly last: string }): StoredIncidence {
  return start === null || end === null ? row : { ...row, at: { start, end } };
}

type Place = { readonly statementId: string; readonly indicatorId: number; readonly field: string };

/** What no longer follows from what people wrote goes; what links otherwise than it did is marked so. */
export async function correctSightings(
  trx: Trx,
  gone: readonly Place[],
  restated: readonly (Place & { readonly state: string })[],
): Promise<void> {
  const drop = `
    delete from sighting g using json_to_recordset($1) as x ("statementId" uuid, "indicatorId" bigint, field text)
    where g.statement_id = x."statementId" and g.indicator_id = x."indicatorId" and g.field = x.field`;
  const restate = `
    update sighting g set state = x.state
    from json_to_recordset($1) as x ("statementId" uuid, "indicatorId" bigint, field text, state text)
    where g.statement_id = x."statementId" and g.indicator_id = x."indicatorId" and g.field = x.field`;
  await trx.named('matching-drop-sightings', drop, [JSON.stringify(gone)]);
  await trx.named('matching-restate-sightings', restate, [JSON.stringify(restated)]);
}

/** Counts anew who the given values bring together, filings of the same values waiting. */
export async function recount(
  trx: Trx,
  indicators: readonly { type: string; value: string }[],
): Promise<void> {
  const values = [indicators.map(({ type }) => type), indicators.map(({ value }) => value)];
  const lock = `
    select id from indicator where (type, value) in (select * from unnest($1::text[], $2::text[]))
    order by id for no key update`;
  const locked = await trx.named<{ id: number }>('matching-lock-indicators', lock, values);
  const count = `
    update indicator i set degree = coalesce(x.degree, 0), holder = x.holder
    from unnest($1::bigint[]) as asked (id)
    left join lateral (
      select count(distinct statement_id) as degree, min(statement_id::text)::uuid as holder
      from sighting where indicator_id = asked.id and state = 'linking'
    ) x on true
    where i.id = asked.id`;
  await trx.named('matching-recount', count, [locked.map(({ id }) => id)]);
}

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
  const tell = `
    insert into series_event (series_id, kind, at, other_series_id, statements)
    select "seriesId", kind, $2, "otherSeriesId", statements
    from json_to_recordset($1) as x ("seriesId" uuid, kind text, "otherSeriesId" uuid, statements integer)`;
  for (const page of inPages(founded)) await trx.named('matching-found', found, [JSON.stringify(page), now]);
  for (const page of inPages(moves))
    await trx.named('matching-move', move, [JSON.stringify(page), ruleVersion]);
  for (const page of inPages(gone)) await trx.named('matching-merge', merge, [JSON.stringify(page), now]);
  for (const page of inPages(resized))
    await trx.named('matching-resize', resize, [JSON.stringify(page), now]);
  for (const page of inPages(events)) await trx.named('matching-tell', tell, [JSON.stringify(page), now]);
}

function* inPages<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += 5_000) yield items.slice(at, at + 5_000);
}

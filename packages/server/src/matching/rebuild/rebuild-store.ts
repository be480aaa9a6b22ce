import type { Incidence, Key } from '@fanal/core/matching';
import type { Db, Trx } from '../../platform/database/index.ts';
import { dayOf } from '../settle/day-of.ts';
import { firstId } from './run-store.ts';

/** `last`: the last statement or series of the page; none when there was nothing left. */
type Page<Row> = { readonly rows: readonly Row[]; readonly last: string | undefined };

async function* pagesOf<Row>(
  read: (after: string) => Promise<Page<Row>>,
  from = firstId,
): AsyncGenerator<readonly Row[]> {
  let after = from;
  for (;;) {
    const { rows, last } = await read(after);
    if (last === undefined) return;
    yield rows;
    after = last;
  }
}

export type StoredMember = {
  readonly statementId: string;
  readonly voice: string | undefined;
  /** Days from 1970-01-01. */
  readonly day: number;
  readonly keys: readonly Key[];
};

type MemberRow = Omit<StoredMember, 'day' | 'voice'> & {
  readonly voice: string | null;
  readonly occurredOn: string | null;
  readonly toldAt: Date;
};

/** Every statement with all that may tie it to others. */
export function membersByPage(db: Db): AsyncGenerator<readonly StoredMember[]> {
  const text = `
    select m.statement_id as "statementId", m.voice, s.occurred_on as "occurredOn", s.told_at as "toldAt", coalesce((
      select array_agg(distinct i.type || ' ' || i.value)
      from sighting g join indicator i on i.id = g.indicator_id
      where g.statement_id = m.statement_id and g.state = 'linking'
    ), '{}') as keys
    from membership m join statement s on s.id = m.statement_id
    where m.statement_id > $1 order by m.statement_id limit 5000`;
  return pagesOf(async (after) => {
    const rows = await db.named<MemberRow>('matching-members-page', text, [after]);
    return { rows: rows.map(memberFrom), last: rows.at(-1)?.statementId };
  });
}

function memberFrom({ voice, occurredOn, toldAt, ...row }: MemberRow): StoredMember {
  return { ...row, voice: voice ?? undefined, day: dayOf(occurredOn, toldAt) };
}

export type StoredIncidence = Incidence & { readonly statementId: string; readonly indicatorId: number };

type SightingRow = Omit<StoredIncidence, 'at'> & {
  readonly start: number | null;
  readonly end: number | null;
};

/** Statement by statement, everything that a thousand of them name. */
export function incidencesByPage(db: Db, from: string): AsyncGenerator<readonly StoredIncidence[]> {
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
  }, from);
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

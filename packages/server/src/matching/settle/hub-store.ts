import type { Indicator } from '@fanal/core/indicator';
import { type Key, keyOf } from '@fanal/core/matching';
import type { HubFinding } from '@fanal/core/matching/hub';
import type { Db, Trx } from '../../platform/database/index.ts';

/** A value that many name, as it stands. */
export type Candidate = {
  readonly indicatorId: number;
  readonly key: Key;
  readonly degree: number;
  readonly isHub: boolean;
  /** What an agent said, if anything. */
  readonly decided: 'hub' | 'linking' | undefined;
  /** When it was last judged. */
  readonly last: LastFinding | undefined;
};

export type LastFinding = {
  readonly degreeClass: number;
  readonly sample: readonly string[];
  readonly state: 'hub' | 'linking';
  readonly population: number;
};

// A decision in force on a value; of several the last one holds. An open question keeps the value as it is.
const decidedSql = `
  select case d.kind when 'hub' then 'hub' else 'linking' end from matching_decision d
  where d.indicator_id = i.id and not exists (select from matching_undoing u where u.decision_id = d.id)
  order by d.turn desc limit 1`;

/** The values that may have to be judged anew since these statements came, changed or lost a neighbour. */
export function readTouchedCandidates(
  db: Db,
  statementIds: readonly string[],
  leastTested: number,
): Promise<number[]> {
  const text = `
    with named as (
      select distinct g.indicator_id, i.degree from sighting g join indicator i on i.id = g.indicator_id
      where g.statement_id = any($1::uuid[]) and g.state = 'linking'
    ), near as (
      select statement_id from sighting where state = 'linking'
        and indicator_id in (select indicator_id from named where degree < $2)
      union select unnest($1::uuid[])
    )
    select indicator_id as id from named where degree >= $2
    union
    select indicator_id from named where exists (
      select from matching_decision d where d.indicator_id = named.indicator_id)
    union
    select indicator_id from hub_finding where sample && (select array_agg(statement_id) from near)`;
  return idsFrom(db.named('matching-touched-candidates', text, [statementIds, leastTested]));
}

/** Those whose sample holds a statement that names one of these values. */
export function readDependents(db: Db, indicatorIds: readonly number[]): Promise<number[]> {
  const text = `
    select indicator_id as id from hub_finding where sample && (
      select array_agg(statement_id) from sighting where indicator_id = any($1::bigint[]) and state = 'linking')`;
  return idsFrom(db.named('matching-hub-dependents', text, [indicatorIds]));
}

/** Those judged when there were another number of statements. */
export function readOutdated(db: Db, population: number, most: number): Promise<number[]> {
  // As two ranges, which an index finds empty at once.
  const text = `select indicator_id as id from hub_finding where population < $1 or population > $1
    order by population limit $2`;
  return idsFrom(db.named('matching-hub-outdated', text, [population, most]));
}

async function idsFrom(rows: Promise<{ readonly id: number }[]>): Promise<number[]> {
  return (await rows).map(({ id }) => id);
}

type CandidateRow = Indicator & {
  readonly indicatorId: number;
  readonly degree: number;
  readonly isHub: boolean;
  readonly decided: 'hub' | 'linking' | null;
  readonly degreeClass: number | null;
  readonly sample: readonly string[];
  readonly state: 'hub' | 'linking';
  readonly population: number;
};

export async function readCandidates(db: Db, indicatorIds: readonly number[]): Promise<Candidate[]> {
  const text = `
    select i.id as "indicatorId", i.type, i.value, i.degree, i.state = 'hub' as "isHub", (${decidedSql}) as decided,
      f.degree_class as "degreeClass", f.sample, f.state, f.population
    from indicator i left join hub_finding f on f.indicator_id = i.id
    where i.id = any($1::bigint[])`;
  const rows = await db.named<CandidateRow>('matching-candidates', text, [indicatorIds]);
  return rows.map(
    ({ indicatorId, degree, isHub, decided, degreeClass, sample, state, population, ...indicator }) => ({
      indicatorId,
      key: keyOf(indicator),
      degree,
      isHub,
      decided: decided ?? undefined,
      last: degreeClass === null ? undefined : { degreeClass, sample, state, population },
    }),
  );
}

export type NamedValue = {
  readonly statementId: string;
  readonly indicatorId: number;
  readonly key: Key;
  readonly degree: number;
  readonly isHub: boolean;
};

/** What each of these statements names that others name too. */
export async function readNamedValues(db: Db, statementIds: readonly string[]): Promise<NamedValue[]> {
  const text = `
    select distinct g.statement_id as "statementId", i.id as "indicatorId", i.type, i.value, i.degree,
      i.state = 'hub' as "isHub"
    from sighting g join indicator i on i.id = g.indicator_id
    where g.statement_id = any($1::uuid[]) and g.state = 'linking' and i.degree > 1`;
  const rows = await db.named<Omit<NamedValue, 'key'> & Indicator>('matching-named-values', text, [
    statementIds,
  ]);
  return rows.map(({ type, value, ...row }) => ({ ...row, key: keyOf({ type, value }) }));
}

export type NewFinding = {
  readonly indicatorId: number;
  readonly finding: HubFinding;
  readonly sample: readonly string[];
  readonly population: number;
};

export async function writeFindings(trx: Trx, findings: readonly NewFinding[], now: Date): Promise<void> {
  if (findings.length === 0) return;
  const few = findings
    .filter(({ finding }) => finding.because === 'few')
    .map(({ indicatorId }) => indicatorId);
  const forget = 'delete from hub_finding where indicator_id = any($1::bigint[])';
  if (few.length > 0) await trx.named('matching-forget-findings', forget, [few]);
  const text = `
    insert into hub_finding as f (indicator_id, degree_class, sample, state, because, exposure, cohesion,
      compared_with, sharing, population, judged_at)
    select "indicatorId", "degreeClass", array(select json_array_elements_text(sample)::uuid), state, because,
      exposure, cohesion, "comparedWith", sharing, population, $2
    from json_to_recordset($1) as x ("indicatorId" bigint, "degreeClass" smallint, sample json, state text,
      because text, exposure float8, cohesion float8, "comparedWith" float8, sharing float8, population bigint)
    order by 1
    on conflict (indicator_id) do update set degree_class = excluded.degree_class, sample = excluded.sample,
      state = excluded.state, because = excluded.because, exposure = excluded.exposure,
      cohesion = excluded.cohesion, compared_with = excluded.compared_with, sharing = excluded.sharing, population = excluded.population,
      judged_at = excluded.judged_at`;
  const rows = findings
    .filter(({ finding }) => finding.because !== 'few')
    .map(({ finding, sample, ...rest }) => ({ ...rest, ...finding, sample }));
  await trx.named('matching-write-findings', text, [JSON.stringify(rows), now]);
}

/** Changes which values link, in the order in which filings take them. */
export async function writeStates(
  trx: Trx,
  flips: readonly { readonly indicatorId: number; readonly key: Key; readonly state: 'hub' | 'linking' }[],
): Promise<void> {
  if (flips.length === 0) return;
  const inOrder = flips.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const ids = inOrder.map(({ indicatorId }) => indicatorId);
  await lockIndicators(trx, ids);
  const text = `update indicator set state = x.state from unnest($1::bigint[], $2::text[]) as x (id, state)
    where indicator.id = x.id`;
  await trx.named('matching-flip', text, [ids, inOrder.map(({ state }) => state)]);
}

/** Takes these values to the end of the transaction, one after the other as given. */
async function lockIndicators(trx: Trx, indicatorIds: readonly number[]): Promise<void> {
  const text = `select i.id from unnest($1::bigint[]) with ordinality as x (id, place)
    join indicator i on i.id = x.id order by x.place for no key update of i`;
  await trx.named('matching-take-indicators', text, [indicatorIds]);
}

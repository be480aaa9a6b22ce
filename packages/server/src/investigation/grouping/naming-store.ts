import type { Db } from '../../platform/database/index.ts';

export type NamingComplaint = {
  readonly statementId: string;
  readonly reference: string;
  readonly filedAt: Date;
  readonly scamType: string;
  readonly raw: string;
  readonly field: string;
  readonly seriesId: string | null;
  readonly seriesCode: string | null;
  readonly seriesSize: number | null;
};

/** Of a value that everybody names, so many sightings are looked at: it must open at once too. */
const lookedAt = 2_000;

const namingColumns = `c.statement_id as "statementId", c.reference, c.filed_at as "filedAt",
  c.scam_type as "scamType", s.raw, s.field, c.series_id as "seriesId", c.series_code as "seriesCode",
  c.series_size as "seriesSize"`;

/** One line a complaint: what people wrote before what was read off it. */
const namedOnce = `select distinct on (statement_id) statement_id, raw, field
  from investigation_sighting where indicator_id = $1 order by statement_id, derived, field`;

/** Who names the value in these series: `anchors` always, then the last to be filed; at most `most` a series. */
export function readNamings(
  db: Db,
  indicatorId: number,
  { seriesIds, anchors, most }: { seriesIds: readonly string[]; anchors: readonly string[]; most: number },
): Promise<NamingComplaint[]> {
  const text = `
    with named as (
      (${namedOnce} limit ${lookedAt})
      union
      (select distinct on (statement_id) statement_id, raw, field from investigation_sighting
        where indicator_id = $1 and statement_id = any($3::uuid[]) order by statement_id, derived, field)
    ), ranked as (
      select ${namingColumns}, row_number() over (
        partition by c.series_id order by c.statement_id = any($3::uuid[]) desc, c.filed_at desc, c.id
      ) as place
      from named s join investigation_complaint c on c.statement_id = s.statement_id
      where c.series_id = any($2::uuid[])
    )
    select * from ranked where place <= $4 order by "seriesId", place`;
  return db.named('investigation-namings', text, [indicatorId, seriesIds, anchors, most]);
}

/** Who names the value, wherever they stand: the last to be filed first. */
export function readLastNamings(db: Db, indicatorId: number, most: number): Promise<NamingComplaint[]> {
  const text = `
    select ${namingColumns}
    from (${namedOnce} limit ${lookedAt}) s
    join investigation_complaint c on c.statement_id = s.statement_id
    order by c.filed_at desc, c.id limit $2`;
  return db.named('investigation-last-namings', text, [indicatorId, most]);
}

export type NamedIndicator = {
  readonly id: number;
  readonly type: string;
  readonly value: string;
  readonly state: string;
  readonly naming: number;
};

/** A value that somebody names. It links if it links anybody; else the commonest reason why it does not. */
export async function findIndicator(db: Db, id: number): Promise<NamedIndicator | undefined> {
  const text = `
    with looked as (
      select type, value, state from investigation_sighting where indicator_id = $1 limit ${lookedAt}
    ), summed as (
      select type, value,
        case when bool_or(state = 'hub') then 'hub' when bool_or(state = 'linking') then 'linking'
          else mode() within group (order by state) end as state
      from looked group by type, value
    )
    select $1::bigint as id, summed.*, (
      select degree from investigation_sighting where indicator_id = $1 and state = summed.state limit 1
    ) as naming
    from summed`;
  return (await db.named<NamedIndicator>('investigation-indicator', text, [id]))[0];
}

import type { Db } from '../platform/database/index.ts';

/** What each statement shares with another one through a linking value. */
export async function readShared(
  db: Db,
  statementIds: readonly string[],
): Promise<readonly { statementId: string; type: string; value: string; raw: string; derived: boolean }[]> {
  const text = `
    select s.statement_id as "statementId", i.type, i.value, s.raw, s.derived
    from sighting s join indicator i on i.id = s.indicator_id
    where s.statement_id = any($1::uuid[]) and s.state = 'linking' and i.state = 'linking' and i.degree > 1
    order by s.statement_id, s.derived, i.type, i.value, s.field`;
  return db.named('matching-shared', text, [statementIds]);
}

export async function readSeriesOf(
  db: Db,
  statementIds: readonly string[],
): Promise<readonly { statementId: string; seriesId: string; code: string; size: number }[]> {
  const text = `
    select m.statement_id as "statementId", s.id as "seriesId", s.code, s.size
    from membership m join series s on s.id = m.series_id
    where m.statement_id = any($1::uuid[])`;
  return db.named('matching-series-of', text, [statementIds]);
}

/** What people wrote, in the order of the account; what was read off it is left out. */
export async function readNamed(
  db: Db,
  statementIds: readonly string[],
): Promise<readonly { statementId: string; type: string; value: string; raw: string; state: string }[]> {
  const text = `
    select s.statement_id as "statementId", i.type, i.value, s.raw, s.state
    from sighting s join indicator i on i.id = s.indicator_id
    where s.statement_id = any($1::uuid[]) and not s.derived
    order by s.statement_id, s.start_at nulls last, s.field, i.type, i.value`;
  return db.named('matching-named', text, [statementIds]);
}

/** The member of a series that has stood there longest, another one than this. */
export async function readAnotherMember(
  db: Db,
  seriesId: string,
  statementId: string,
): Promise<string | undefined> {
  const text = `select statement_id as id from membership where series_id = $1 and statement_id <> $2
    order by placed_at, statement_id limit 1`;
  return (await db.named<{ id: string }>('matching-another-member', text, [seriesId, statementId]))[0]?.id;
}

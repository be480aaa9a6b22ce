import type { Db } from '../platform/database/index.ts';
import type { TimePlace } from './cursor.ts';

export type Member = {
  readonly id: string;
  readonly statementId: string;
  readonly reference: string;
  readonly externalId: string | null;
  readonly filedAt: Date;
  readonly scamType: string;
  readonly beginning: string;
  readonly losses: unknown;
};

/** Oldest first: the order in which the series grew. */
export function readMembers(
  db: Db,
  seriesId: string,
  page: { readonly after: TimePlace | undefined; readonly limit: number },
): Promise<Member[]> {
  const text = `select id, statement_id as "statementId", reference, external_id as "externalId",
      filed_at as "filedAt", scam_type as "scamType", left(narrative, 240) as beginning, losses
    from investigation_complaint
    where series_id = $1 and ($2::timestamptz is null or (filed_at, id) > ($2, $3::uuid))
    order by filed_at, id limit $4`;
  return db.named('investigation-members', text, [
    seriesId,
    page.after?.at ?? null,
    page.after?.id ?? null,
    page.limit,
  ]);
}

export type DrawnStatement = { readonly statementId: string; readonly reference: string };
export type DrawnEdge = {
  readonly statementId: string;
  readonly indicatorId: number;
  readonly type: string;
  readonly value: string;
};

/** The first members to have been placed, at most `most`. */
export function readDrawnStatements(db: Db, seriesId: string, most: number): Promise<DrawnStatement[]> {
  const text = `select m.statement_id as "statementId", c.reference
    from (
      select statement_id, placed_at from investigation_membership where series_id = $1
      order by placed_at, statement_id limit $2
    ) m
    join investigation_complaint c on c.statement_id = m.statement_id
    order by m.placed_at, m.statement_id`;
  return db.named('investigation-drawn-statements', text, [seriesId, most]);
}

/** Which of these statements names which linking value, for values that two of them name; the most shared first. */
export function readDrawnEdges(db: Db, statementIds: readonly string[], most: number): Promise<DrawnEdge[]> {
  const text = `with named as (
      select distinct statement_id, indicator_id, type, value from investigation_sighting
      where statement_id = any($1::uuid[]) and state = 'linking' and degree > 1
    ), shared as (
      select indicator_id, count(*) as members from named group by indicator_id having count(*) > 1
    )
    select n.statement_id as "statementId", n.indicator_id as "indicatorId", n.type, n.value
    from named n join shared on shared.indicator_id = n.indicator_id
    order by shared.members desc, n.indicator_id, n.statement_id
    limit $2`;
  return db.named('investigation-drawn-edges', text, [statementIds, most]);
}

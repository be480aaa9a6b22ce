import type { Db } from '../platform/database/index.ts';

/** A value that a statement shares, as it wrote it and as one other did. */
export type SharedValue = {
  readonly statementId: string;
  readonly type: string;
  readonly value: string;
  readonly raw: string;
  readonly field: string;
  readonly otherRaw: string;
  readonly otherField: string;
  readonly ruleVersion: number;
};

/**
 * Why each statement stands in its series today: every linking value that another statement names too,
 * beside that of another spelling if there is one. At most `most` a statement, the least common values first,
 * for these say most.
 */
export function readReasons(db: Db, statementIds: readonly string[], most: number): Promise<SharedValue[]> {
  const text = `
    select asked.id as "statementId", mine.type, mine.value, mine.raw, mine.field,
      other.raw as "otherRaw", other.field as "otherField", m.rule_version as "ruleVersion"
    from unnest($1::uuid[]) with ordinality as asked (id, place)
    join investigation_membership m on m.statement_id = asked.id
    cross join lateral (
      select distinct on (s.degree, s.indicator_id) s.*
      from investigation_sighting s
      where s.statement_id = asked.id and s.state = 'linking' and s.degree > 1
      order by s.degree, s.indicator_id, s.derived, s.field
      limit $2
    ) mine
    cross join lateral (
      select near.raw, near.field from (
        select o.raw, o.field from investigation_sighting o
        where o.indicator_id = mine.indicator_id and o.statement_id <> asked.id and o.state = 'linking'
        order by o.statement_id
        limit 20
      ) near
      order by near.raw = mine.raw
      limit 1
    ) other
    order by asked.place, mine.degree, mine.type, mine.value`;
  return db.named<SharedValue>('investigation-reasons', text, [statementIds, most]);
}

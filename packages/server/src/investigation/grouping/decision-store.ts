import type { IndicatorType } from '@fanal/core/indicator';
import type { DecisionKind, KeptDecision } from '../../matching/index.ts';
import type { Db } from '../../platform/database/index.ts';

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly one: string | null;
  readonly other: string | null;
  readonly indicatorId: number | null;
  readonly type: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly at: Date;
  readonly agentName: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
};

const selected = `select id, kind, one_statement as one, other_statement as other,
    indicator_id as "indicatorId", indicator_type as type, indicator_value as value, reason, at,
    agent_name as "agentName", undone_at as "undoneAt", undone_by as "undoneBy", undone_reason as "undoneReason"
  from investigation_matching_decision`;

export async function findDecision(db: Db, id: string): Promise<KeptDecision | undefined> {
  const rows = await db.named<Row>('investigation-decision', `${selected} where id = $1`, [id]);
  return rows.map(decisionFrom)[0];
}

/** On the value itself, newest first. */
export async function readDecisionsOnIndicator(db: Db, indicatorId: number): Promise<KeptDecision[]> {
  const text = `${selected} where indicator_id = $1 order by at desc, id limit 100`;
  return (await db.named<Row>('investigation-decisions-on-indicator', text, [indicatorId])).map(decisionFrom);
}

function decisionFrom(row: Row): KeptDecision {
  const { id, kind, one, other, indicatorId, type, value, reason, at, agentName } = row;
  return {
    id,
    kind: kind as DecisionKind,
    statements: one === null || other === null ? [] : [one, other],
    ...(indicatorId === null || type === null || value === null
      ? {}
      : { indicator: { id: indicatorId, type: type as IndicatorType, value } }),
    reason,
    at,
    agentName: agentName ?? '',
    ...(row.undoneAt === null
      ? {}
      : { undone: { at: row.undoneAt, agentName: row.undoneBy ?? '', reason: row.undoneReason ?? '' } }),
  };
}

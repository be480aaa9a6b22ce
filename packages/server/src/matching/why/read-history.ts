import type { IndicatorType } from '@fanal/core/indicator';
import type { Db } from '../../platform/database/index.ts';
import type { DecisionKind } from '../decide/decision.ts';
import type { SeriesEventKind } from '../series-store.ts';

/** Something that happened to a series. `other`: where members came from or went, or what it is asked about. */
export type Happening = {
  readonly kind: SeriesEventKind;
  readonly at: Date;
  readonly statements: number;
  readonly otherCode?: string;
  readonly decision?: {
    readonly id: string;
    readonly kind: DecisionKind;
    readonly agentName: string;
    readonly reason: string;
  };
  readonly indicator?: { readonly type: IndicatorType; readonly value: string };
};

type Row = {
  readonly kind: SeriesEventKind;
  readonly at: Date;
  readonly statements: number;
  readonly otherCode: string | null;
  readonly decisionId: string | null;
  readonly decisionKind: DecisionKind;
  readonly agentName: string;
  readonly reason: string;
  readonly type: IndicatorType | null;
  readonly value: string;
};

/** What became of a series, the newest first. */
export async function readHistory(db: Db, seriesId: string, limit: number): Promise<readonly Happening[]> {
  const text = `
    select kind, at, statements, other_code as "otherCode", decision_id as "decisionId",
      decision_kind as "decisionKind", agent_name as "agentName", reason, indicator_type as type,
      indicator_value as value
    from investigation_series_event where series_id = $1 order by id desc limit $2`;
  const rows = await db.named<Row>('matching-history', text, [seriesId, limit]);
  return rows.map(
    ({ kind, at, statements, otherCode, decisionId, decisionKind, agentName, reason, type, value }) => ({
      kind,
      at,
      statements,
      ...(otherCode === null ? {} : { otherCode }),
      ...(decisionId === null ? {} : { decision: { id: decisionId, kind: decisionKind, agentName, reason } }),
      ...(type === null ? {} : { indicator: { type, value } }),
    }),
  );
}

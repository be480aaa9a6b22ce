import type { IndicatorType } from '@fanal/core/indicator';
import { keyOf } from '@fanal/core/matching';
import type { Decision as CoreDecision } from '@fanal/core/matching/decision';
import type { Db, Trx } from '../../platform/database/index.ts';
import type { Decision, DecisionKind, KeptDecision } from './decision.ts';

export type NewDecision = {
  readonly id: string;
  readonly decision: Decision;
  readonly agentId: string;
  readonly reason: string;
  readonly at: Date;
};

export async function insertDecision(
  trx: Trx,
  { id, decision, agentId, reason, at }: NewDecision,
): Promise<void> {
  const [one, other] = 'statements' in decision ? decision.statements : [];
  const indicatorId = 'indicatorId' in decision ? decision.indicatorId : null;
  const text = `insert into matching_decision
      (id, kind, one_statement, other_statement, indicator_id, agent_id, reason, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`;
  const values = [id, decision.kind, one ?? null, other ?? null, indicatorId, agentId, reason, at];
  await trx.named('matching-insert-decision', text, values);
}

/** False when it was undone before. */
export async function insertUndoing(
  trx: Trx,
  undoing: { readonly id: string; readonly agentId: string; readonly reason: string; readonly at: Date },
): Promise<boolean> {
  const text = `insert into matching_undoing (decision_id, agent_id, reason, at) values ($1, $2, $3, $4)
    on conflict (decision_id) do nothing returning decision_id`;
  const { id, agentId, reason, at } = undoing;
  return (await trx.named('matching-undo-decision', text, [id, agentId, reason, at])).length > 0;
}

type DecisionRow = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly one: string | null;
  readonly other: string | null;
  readonly indicatorId: number | null;
  readonly type: IndicatorType;
  readonly value: string;
  readonly reason: string;
  readonly at: Date;
  readonly agentName: string;
  readonly undoneAt: Date | null;
  readonly undoneBy: string;
  readonly undoneReason: string;
};

const selectDecisions = `
  select d.id, d.kind, d.one_statement as one, d.other_statement as other, d.indicator_id as "indicatorId",
    d.indicator_type as type, d.indicator_value as value, d.reason, d.at, d.agent_name as "agentName",
    d.undone_at as "undoneAt", d.undone_by as "undoneBy", d.undone_reason as "undoneReason"
  from investigation_matching_decision d`;
const newestFirst = 'order by d.turn desc limit 200';

export async function findDecision(db: Db, id: string): Promise<KeptDecision | undefined> {
  const text = `${selectDecisions} where d.id = $1`;
  return (await db.named<DecisionRow>('matching-find-decision', text, [id])).map(decisionFrom)[0];
}

/** Decisions in force or undone about these statements and the values they name, the newest first; 200 at most. */
export async function decisionsOn(
  db: Db,
  { statementIds }: { readonly statementIds: readonly string[] },
): Promise<readonly KeptDecision[]> {
  const text = `${selectDecisions}
    where d.one_statement = any($1::uuid[]) or d.other_statement = any($1::uuid[])
      or d.indicator_id in (select indicator_id from sighting where statement_id = any($1::uuid[]))
    ${newestFirst}`;
  return (await db.named<DecisionRow>('matching-decisions-on', text, [statementIds])).map(decisionFrom);
}

/** The same about the members of a series. */
export async function decisionsInSeries(db: Db, seriesId: string): Promise<readonly KeptDecision[]> {
  const members = 'select statement_id from membership where series_id = $1';
  const text = `${selectDecisions}
    where d.one_statement in (${members}) or d.other_statement in (${members})
      or (d.indicator_id is not null and exists (
        select from sighting g join membership m on m.statement_id = g.statement_id
        where g.indicator_id = d.indicator_id and m.series_id = $1))
    ${newestFirst}`;
  return (await db.named<DecisionRow>('matching-decisions-in-series', text, [seriesId])).map(decisionFrom);
}

function decisionFrom(row: DecisionRow): KeptDecision {
  const { id, kind, one, other, indicatorId, type, value, reason, at, agentName } = row;
  return {
    id,
    kind,
    statements: [one, other].filter((statement) => statement !== null),
    ...(indicatorId === null ? {} : { indicator: { id: indicatorId, type, value } }),
    reason,
    at,
    agentName,
    ...(row.undoneAt === null
      ? {}
      : { undone: { at: row.undoneAt, agentName: row.undoneBy, reason: row.undoneReason } }),
  };
}

/** Whether matching knows what a decision is about. */
export async function isKnown(db: Db, decision: Decision): Promise<boolean> {
  if ('indicatorId' in decision) {
    const text = 'select id from indicator where id = $1 and degree > 0';
    return (await db.named('matching-indicator-known', text, [decision.indicatorId])).length > 0;
  }
  const ids = new Set(decision.statements.filter((id) => id !== undefined));
  const text = 'select statement_id from membership where statement_id = any($1::uuid[])';
  const known = await db.named('matching-statements-known', text, [[...ids]]);
  return (
    known.length === ids.size && ids.size === decision.statements.filter((id) => id !== undefined).length
  );
}

/** Statements to settle again after a decision: those it names, or one of each series that names its value. */
export async function readConcerned(db: Db, decision: Decision): Promise<readonly string[]> {
  if ('statements' in decision) return decision.statements.flatMap((id) => id ?? []);
  const text = `
    select distinct on (m.series_id) m.statement_id as id
    from sighting g join membership m on m.statement_id = g.statement_id
    where g.indicator_id = $1 and g.state = 'linking' order by m.series_id`;
  const rows = await db.named<{ id: string }>('matching-concerned', text, [decision.indicatorId]);
  return rows.map(({ id }) => id);
}

export type StandingPlace = {
  readonly statementId: string;
  readonly seriesId: string;
  readonly code: string;
  readonly size: number;
};

/** Most series whose history tells of a decision about a value. */
const mostTold = 200;

/** The series in whose history a decision belongs: those of its statements, or the largest that its value ties. */
export async function readSeriesConcerned(db: Db, decision: Decision): Promise<readonly string[]> {
  if ('statements' in decision) {
    const text = 'select distinct series_id as id from membership where statement_id = any($1::uuid[])';
    const ids = decision.statements.filter((id) => id !== undefined);
    return (await db.named<{ id: string }>('matching-series-of-decision', text, [ids])).map(({ id }) => id);
  }
  const text = `
    select m.series_id as id from sighting g join membership m on m.statement_id = g.statement_id
    where g.indicator_id = $1 and g.state = 'linking'
    group by m.series_id having count(distinct g.statement_id) > 1
    order by count(distinct g.statement_id) desc, 1 limit ${mostTold}`;
  return (await db.named<{ id: string }>('matching-series-of-value', text, [decision.indicatorId])).map(
    ({ id }) => id,
  );
}

/** Decisions in force that bear on these statements, in the order they were taken. */
export async function readInForce(
  db: Db,
  statementIds: readonly string[],
): Promise<readonly ForcedDecision[]> {
  const text = `
    select d.id, d.turn, d.kind, d.one_statement as one, d.other_statement as other
    from matching_decision d
    where (d.one_statement = any($1::uuid[]) or d.other_statement = any($1::uuid[]))
      and not exists (select from matching_undoing u where u.decision_id = d.id)
    order by d.turn`;
  return db.named<ForcedDecision>('matching-in-force', text, [statementIds]);
}

/** A decision on statements, in force. */
export type ForcedDecision = {
  readonly id: string;
  readonly kind: 'must-link' | 'cannot-link' | 'pin';
  readonly one: string;
  readonly other: string | null;
  /** Decisions are numbered as they are taken. */
  readonly turn: number;
};

type AnyDecision = Omit<ForcedDecision, 'kind' | 'one'> & {
  readonly kind: DecisionKind;
  readonly one: string | null;
  readonly type: IndicatorType | null;
  readonly value: string;
};

/** Every decision in force, as the core takes them. */
export async function readAllInForce(db: Db): Promise<CoreDecision[]> {
  const text = `
    select d.id, d.turn, d.kind, d.one_statement as one, d.other_statement as other, i.type, i.value
    from matching_decision d left join indicator i on i.id = d.indicator_id
    where not exists (select from matching_undoing u where u.decision_id = d.id) order by d.turn`;
  const rows = await db.named<AnyDecision>('matching-all-in-force', text, []);
  return rows.map(({ turn, kind, one, other, type, value }): CoreDecision => {
    const order = orderOf({ turn });
    if (kind === 'hub' || kind === 'not-hub') {
      return { kind, id: order, key: type === null ? '' : keyOf({ type, value }) };
    }
    return asCore({ kind, order, one: one ?? '', other });
  });
}

/** Sorts as the decisions were taken. */
export function orderOf({ turn }: { readonly turn: number }): string {
  return String(turn).padStart(16, '0');
}

export function asCore(decision: {
  readonly kind: ForcedDecision['kind'];
  readonly order: string;
  readonly one: string;
  readonly other: string | null;
}): CoreDecision {
  const { kind, order: id, one, other } = decision;
  if (kind === 'pin') return { kind, id, statement: one, ...(other === null ? {} : { with: other }) };
  return { kind, id, one, other: other ?? one };
}

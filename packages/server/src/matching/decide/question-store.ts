import type { IndicatorType } from '@fanal/core/indicator';
import type { Db, Trx } from '../../platform/database/index.ts';
import type { Grounds, Question, QuestionKind, QuestionState, Side } from './question.ts';

type QuestionRow = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly state: QuestionState;
  readonly indicatorId: number | null;
  readonly type: IndicatorType;
  readonly value: string;
  readonly one: Side;
  readonly other: Side;
  readonly evidence: Grounds;
  readonly madeAt: Date;
  readonly closedAt: Date | null;
  readonly decisionId: string | null;
};

const sideOf = (statement: string) => `
  json_build_object('statementId', ${statement}, 'seriesId', s.id, 'code', s.code, 'size', s.size)`;

const selectQuestions = `
  select q.id, q.kind, q.state, q.indicator_id as "indicatorId", i.type, i.value, q.evidence,
    q.made_at as "madeAt", q.closed_at as "closedAt", q.decision_id as "decisionId",
    (select ${sideOf('q.one_statement')} from membership m join series s on s.id = m.series_id
      where m.statement_id = q.one_statement) as one,
    (select ${sideOf('q.other_statement')} from membership m join series s on s.id = m.series_id
      where m.statement_id = q.other_statement) as other
  from merge_proposal q left join indicator i on i.id = q.indicator_id`;

function questionFrom(row: QuestionRow): Question | undefined {
  const { id, kind, state, indicatorId, type, value, one, other, evidence, madeAt } = row;
  // A statement that was withdrawn stands on no side any more.
  if (one === null || other === null) return undefined;
  return {
    id,
    kind,
    state,
    ...(indicatorId === null ? {} : { indicator: { id: indicatorId, type, value } }),
    sides: [one, other],
    grounds: evidence,
    madeAt,
    ...(row.closedAt === null ? {} : { closedAt: row.closedAt }),
    ...(row.decisionId === null ? {} : { decisionId: row.decisionId }),
  };
}

async function questionsFrom(rows: Promise<QuestionRow[]>): Promise<Question[]> {
  return (await rows).flatMap((row) => questionFrom(row) ?? []);
}

/** Open ones from the oldest, closed ones from the newest; `after`: when the last one seen was made or closed. */
export function listQuestions(
  db: Db,
  page: {
    readonly state: 'open' | 'closed';
    readonly after?: { readonly at: Date; readonly id: string };
    readonly limit: number;
  },
): Promise<readonly Question[]> {
  const { state, after, limit } = page;
  const values = [after?.at ?? null, after?.id ?? null, limit];
  const open = `${selectQuestions} where q.state = 'open'
    and ($1::timestamptz is null or (q.made_at, q.id) > ($1, $2::uuid)) order by q.made_at, q.id limit $3`;
  const closed = `${selectQuestions} where q.state <> 'open'
    and ($1::timestamptz is null or (q.closed_at, q.id) < ($1, $2::uuid))
    order by q.closed_at desc, q.id desc limit $3`;
  return questionsFrom(
    state === 'open'
      ? db.named('matching-open-questions', open, values)
      : db.named('matching-closed-questions', closed, values),
  );
}

export async function countOpenQuestions(db: Db): Promise<number> {
  const text = "select count(*) as open from merge_proposal where state = 'open'";
  return (await db.named<{ open: number }>('matching-count-questions', text, []))[0]?.open ?? 0;
}

export async function readQuestion(db: Db, id: string): Promise<Question | undefined> {
  return (await questionsFrom(db.named('matching-question', `${selectQuestions} where q.id = $1`, [id])))[0];
}

/** Open ones that a member of the series is a side of. */
export function questionsOfSeries(db: Db, seriesId: string): Promise<readonly Question[]> {
  const members = 'select statement_id from membership where series_id = $1';
  const text = `${selectQuestions} where q.state = 'open'
    and (q.one_statement in (${members}) or q.other_statement in (${members}))
    order by q.made_at, q.id limit 100`;
  return questionsFrom(db.named('matching-questions-of-series', text, [seriesId]));
}

/** Open ones made since, about these statements or those of their series. */
export async function readRaised(
  db: Db,
  statementIds: readonly string[],
  since: Date,
): Promise<readonly string[]> {
  if (statementIds.length === 0) return [];
  const text = `
    select q.id from merge_proposal q where q.state = 'open' and q.made_at >= $2 and exists (
      select from membership m join membership side on side.series_id = m.series_id
      where m.statement_id = any($1::uuid[]) and side.statement_id in (q.one_statement, q.other_statement))
    order by q.id limit 100`;
  const rows = await db.named<{ id: string }>('matching-raised', text, [statementIds, since]);
  return rows.map(({ id }) => id);
}

/** The question, its answer in hand until the end of the transaction. */
export async function lockQuestion(trx: Trx, id: string): Promise<Question | undefined> {
  await trx.named('matching-lock-question', 'select id from merge_proposal where id = $1 for update', [id]);
  return readQuestion(trx, id);
}

export async function closeQuestion(
  trx: Trx,
  closing: {
    readonly id: string;
    readonly state: 'accepted' | 'refused';
    readonly decisionId: string;
    readonly at: Date;
  },
): Promise<void> {
  const text = 'update merge_proposal set state = $2, decision_id = $3, closed_at = $4 where id = $1';
  await trx.named('matching-close-question', text, [
    closing.id,
    closing.state,
    closing.decisionId,
    closing.at,
  ]);
}

/** An open question, by what makes it the same again. */
export type OpenQuestion = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly indicatorId: number | null;
  readonly one: string;
  readonly other: string;
  readonly evidence: Grounds;
};

const selectOpen = `
  select id, kind, indicator_id as "indicatorId", one_statement as one, other_statement as other, evidence
  from merge_proposal where state = 'open'`;

export function readOpenAmong(db: Db, statementIds: readonly string[]): Promise<OpenQuestion[]> {
  const text = `${selectOpen} and kind in ('bridge', 'contradiction')
    and (one_statement = any($1::uuid[]) or other_statement = any($1::uuid[])) order by made_at, id`;
  return db.named('matching-open-among', text, [statementIds]);
}

export function readOpenAbout(db: Db, indicatorIds: readonly number[]): Promise<OpenQuestion[]> {
  const text = `${selectOpen} and kind = 'hub' and indicator_id = any($1::bigint[])`;
  return db.named('matching-open-about', text, [indicatorIds]);
}

export type NewQuestion = OpenQuestion & {
  /** Of a `bridge`: the statement that names values of both. */
  readonly witness?: string;
  /** Of an `alike`: what the names of the accounts have in common. */
  readonly skeleton?: string;
};

/** Asks, once: a question that is open already stays as it is. */
export async function insertQuestions(trx: Trx, questions: readonly NewQuestion[], now: Date): Promise<void> {
  if (questions.length === 0) return;
  const text = `
    insert into merge_proposal
      (id, kind, indicator_id, one_statement, other_statement, witness, skeleton, evidence, made_at)
    select id, kind, "indicatorId", one, other, witness, skeleton, evidence, $2
    from json_to_recordset($1) as x
      (id uuid, kind text, "indicatorId" bigint, one uuid, other uuid, witness uuid, skeleton text,
        evidence jsonb)
    on conflict do nothing`;
  await trx.named('matching-ask', text, [JSON.stringify(questions), now]);
}

export async function updateGrounds(
  trx: Trx,
  questions: readonly { readonly id: string; readonly evidence: Grounds }[],
): Promise<void> {
  if (questions.length === 0) return;
  const text = `update merge_proposal q set evidence = x.evidence
    from json_to_recordset($1) as x (id uuid, evidence jsonb) where q.id = x.id and q.state = 'open'`;
  await trx.named('matching-update-grounds', text, [JSON.stringify(questions)]);
}

export async function withdrawQuestions(trx: Trx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const text = `update merge_proposal set state = 'gone', closed_at = $2
    where id = any($1::uuid[]) and state = 'open'`;
  await trx.named('matching-withdraw-questions', text, [ids, now]);
}

/** A statement of each open question about series. */
export async function readOpenSides(db: Db): Promise<readonly string[]> {
  const text =
    "select distinct one_statement as id from merge_proposal where state = 'open' and kind <> 'hub'";
  return (await db.named<{ id: string }>('matching-open-sides', text, [])).map(({ id }) => id);
}

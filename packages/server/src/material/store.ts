import type { ReadingProblem, ReadingState } from '@fanal/contract/material';
import type { Findings, Material } from '@fanal/core/material';
import type { Db, Trx } from '../platform/database/index.ts';

/** What was read in one exhibit. `findings`: one for each piece of it. */
export type Reading = {
  readonly id: string;
  readonly exhibitId: string;
  readonly state: ReadingState;
  readonly problem?: ReadingProblem;
  readonly findings: readonly Findings[];
};

/** What a person decided about what was found, by finding; and who they are in their conversations. */
export type Choice = {
  readonly kept: readonly string[];
  readonly struck: readonly string[];
  readonly ownNames: readonly string[];
  readonly otherNames: readonly string[];
};

export const noChoice: Choice = { kept: [], struck: [], ownNames: [], otherNames: [] };

type ReadingRow = {
  id: string;
  exhibit_id: string;
  state: string;
  problem: string | null;
  findings: unknown;
};

export async function insertReading(
  trx: Trx,
  reading: {
    readonly id: string;
    readonly exhibitId: string;
    readonly draftId?: string;
    readonly statementId?: string;
    readonly state: ReadingState;
    readonly problem?: ReadingProblem;
    readonly askedAt: Date;
  },
): Promise<void> {
  await trx.named(
    'insert-reading',
    `insert into reading (id, exhibit_id, draft_id, statement_id, state, problem, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      reading.id,
      reading.exhibitId,
      reading.draftId ?? null,
      reading.statementId ?? null,
      reading.state,
      reading.problem ?? null,
      reading.askedAt,
    ],
  );
}

const columns = 'id, exhibit_id, state, problem, findings';

/** In the order in which the exhibits came. */
export async function readingsOfDraft(db: Db, draftId: string): Promise<Reading[]> {
  const text = `select ${columns} from reading where draft_id = $1 order by asked_at, id`;
  return (await db.named<ReadingRow>('readings-of-draft', text, [draftId])).map(readingFrom);
}

export type ReadingWithText = Reading & { readonly materials?: readonly Material[] };

export async function readingsOfStatement(db: Db, statementId: string): Promise<ReadingWithText[]> {
  const text = `select ${columns}, materials from reading where statement_id = $1 order by asked_at, id`;
  const rows = await db.named<ReadingRow & { materials: unknown }>('readings-of-statement', text, [
    statementId,
  ]);
  return rows.map((row) => ({
    ...readingFrom(row),
    ...(row.materials === null ? {} : { materials: row.materials as Material[] }),
  }));
}

export async function countWaiting(db: Db, draftId: string): Promise<number> {
  const text = "select count(*) as waiting from reading where draft_id = $1 and state = 'waiting'";
  const [row] = await db.named<{ waiting: number }>('count-waiting-readings', text, [draftId]);
  return row?.waiting ?? 0;
}

/** A reading about to be done. `askedAt` tells it from one asked for later, whose outcome it must not overwrite. */
export type BegunReading = {
  readonly id: string;
  readonly exhibitId: string;
  readonly draftId?: string;
  readonly statementId?: string;
  readonly tries: number;
  readonly materials?: readonly Material[];
  readonly askedAt: Date;
};

/** Nothing when it is done already, or gone with its exhibit. */
export async function beginReading(db: Db, id: string): Promise<BegunReading | undefined> {
  const text = `update reading set tries = tries + 1 where id = $1 and state = 'waiting'
    returning id, exhibit_id, draft_id, statement_id, tries, materials, asked_at`;
  const [row] = await db.named<{
    id: string;
    exhibit_id: string;
    draft_id: string | null;
    statement_id: string | null;
    tries: number;
    materials: unknown;
    asked_at: Date;
  }>('begin-reading', text, [id]);
  if (row === undefined) return undefined;
  return {
    id: row.id,
    exhibitId: row.exhibit_id,
    ...(row.draft_id === null ? {} : { draftId: row.draft_id }),
    ...(row.statement_id === null ? {} : { statementId: row.statement_id }),
    tries: row.tries,
    ...(row.materials === null ? {} : { materials: row.materials as Material[] }),
    askedAt: row.asked_at,
  };
}

export async function finishReading(
  db: Db,
  begun: Pick<BegunReading, 'id' | 'askedAt'>,
  outcome: {
    readonly state: Exclude<ReadingState, 'waiting'>;
    readonly problem?: ReadingProblem;
    readonly materials?: readonly Material[];
    readonly findings: readonly Findings[];
  },
): Promise<void> {
  await db.named(
    'finish-reading',
    `update reading set state = $3, problem = $4, materials = $5, findings = $6, tries = 0
     where id = $1 and asked_at = $2`,
    [
      begun.id,
      begun.askedAt,
      outcome.state,
      outcome.problem ?? null,
      outcome.materials === undefined ? null : storable(outcome.materials),
      storable(outcome.findings),
    ],
  );
}

/** What was read once is to be read again, knowing more. Answers which. */
export async function askAgain(trx: Trx, draftId: string, now: Date): Promise<string[]> {
  const text = `update reading set state = 'waiting', asked_at = $2, tries = 0
    where draft_id = $1 and state = 'read' returning id`;
  return (await trx.named<{ id: string }>('ask-readings-again', text, [draftId, now])).map(({ id }) => id);
}

/** Readings asked for before that moment and not done: their server went away. They count as asked now. */
export async function takeForgotten(trx: Trx, before: Date, now: Date): Promise<string[]> {
  const text = `update reading set asked_at = $2 where id in
      (select id from reading where state = 'waiting' and asked_at < $1 order by asked_at limit 100
       for update skip locked)
    returning id`;
  return (await trx.named<{ id: string }>('take-forgotten-readings', text, [before, now])).map(
    ({ id }) => id,
  );
}

/** The story is filed: what was read goes with the statement; what was decided stands in the answers. */
export async function carryReadings(trx: Trx, draftId: string, statementId: string): Promise<void> {
  await Promise.all([
    trx.named('carry-readings', 'update reading set draft_id = null, statement_id = $2 where draft_id = $1', [
      draftId,
      statementId,
    ]),
    trx.named('drop-choice', 'delete from material_choice where draft_id = $1', [draftId]),
  ]);
}

export async function choiceOf(db: Db, draftId: string): Promise<Choice> {
  const text = 'select kept, struck, own_names, other_names from material_choice where draft_id = $1';
  const [row] = await db.named<{
    kept: string[];
    struck: string[];
    own_names: string[];
    other_names: string[];
  }>('choice-of-draft', text, [draftId]);
  if (row === undefined) return noChoice;
  return { kept: row.kept, struck: row.struck, ownNames: row.own_names, otherNames: row.other_names };
}

export async function saveChoice(trx: Trx, draftId: string, choice: Choice): Promise<void> {
  await trx.named(
    'save-choice',
    `insert into material_choice (draft_id, kept, struck, own_names, other_names) values ($1, $2, $3, $4, $5)
     on conflict (draft_id) do update
     set kept = excluded.kept, struck = excluded.struck, own_names = excluded.own_names,
         other_names = excluded.other_names`,
    [draftId, choice.kept, choice.struck, choice.ownNames, choice.otherNames],
  );
}

function readingFrom(row: ReadingRow): Reading {
  return {
    id: row.id,
    exhibitId: row.exhibit_id,
    state: row.state as ReadingState,
    ...(row.problem === null ? {} : { problem: row.problem as ReadingProblem }),
    findings: row.findings as Findings[],
  };
}

/** PostgreSQL's JSON takes neither a NUL nor half of a surrogate pair; files hold both. */
function storable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : part,
  );
}

import type { Answers } from '@fanal/core/journey';
import type { Statement } from '@fanal/core/statement';
import { type Db, type Trx, tables } from '../platform/database/index.ts';

type DraftRow = {
  id: string;
  key_hash: Buffer;
  resume_hash: Buffer | null;
  locale: string;
  answers: unknown;
  started_at: Date;
  saved_at: Date;
  expires_at: Date;
  filed_as: string | null;
};
type Tables = { draft: DraftRow };

/** A story being told. */
export type Draft = {
  readonly id: string;
  readonly locale: string;
  readonly answers: Answers;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly expiresAt: Date;
  readonly filedAs?: string;
};

export async function insertDraft(db: Db, draft: Draft, keyHash: Buffer): Promise<void> {
  const row = {
    id: draft.id,
    key_hash: keyHash,
    locale: draft.locale,
    answers: JSON.stringify(draft.answers),
    started_at: draft.startedAt,
    saved_at: draft.savedAt,
    expires_at: draft.expiresAt,
    resume_hash: null,
    filed_as: null,
  };
  await db.rows(tables<Tables>().insertInto('draft').values(row));
}

const columns = 'id, locale, answers, started_at, saved_at, expires_at, filed_as';

export async function findDraft(db: Db, keyHash: Buffer): Promise<Draft | undefined> {
  const rows = await db.named<DraftRow>('find-draft', `select ${columns} from draft where key_hash = $1`, [
    keyHash,
  ]);
  return rows[0] && draftFrom(rows[0]);
}

/** The answers of a story being told, for work that is done after its request. */
export async function answersOfDraft(db: Db, draftId: string): Promise<Answers | undefined> {
  const text = 'select answers from draft where id = $1';
  const [row] = await db.named<Pick<DraftRow, 'answers'>>('answers-of-draft', text, [draftId]);
  return row && (row.answers as Answers);
}

/** Two pages saved at once, or a page saved while the story is filed, take turns. */
export async function lockDraft(trx: Trx, keyHash: Buffer): Promise<Draft | undefined> {
  const text = `select ${columns} from draft where key_hash = $1 for update`;
  const rows = await trx.named<DraftRow>('lock-draft', text, [keyHash]);
  return rows[0] && draftFrom(rows[0]);
}

export async function saveAnswers(trx: Trx, draft: Draft): Promise<void> {
  await trx.named(
    'save-answers',
    'update draft set answers = $2, saved_at = $3, expires_at = $4 where id = $1',
    [draft.id, JSON.stringify(draft.answers), draft.savedAt, draft.expiresAt],
  );
}

export async function setResumeCode(trx: Trx, draftId: string, hash: Buffer): Promise<void> {
  await trx.rows(tables<Tables>().updateTable('draft').set({ resume_hash: hash }).where('id', '=', draftId));
}

export async function lockDraftByResumeCode(trx: Trx, hash: Buffer): Promise<Draft | undefined> {
  const text = `select ${columns} from draft where resume_hash = $1 for update`;
  const rows = await trx.named<DraftRow>('lock-draft-by-code', text, [hash]);
  return rows[0] && draftFrom(rows[0]);
}

/** A new key for the browser that came back; the one left behind no longer opens the draft. */
export async function replaceKey(trx: Trx, draftId: string, keyHash: Buffer): Promise<void> {
  await trx.rows(tables<Tables>().updateTable('draft').set({ key_hash: keyHash }).where('id', '=', draftId));
}

/** Filed: the answers now live in the statement, and the draft keeps only the way to it. */
export async function markFiled(trx: Trx, draftId: string, reference: string): Promise<void> {
  await trx.named('mark-filed', "update draft set filed_as = $2, answers = '{}' where id = $1", [
    draftId,
    reference,
  ]);
}

export async function deleteDraft(trx: Trx, draftId: string): Promise<void> {
  await trx.rows(tables<Tables>().deleteFrom('draft').where('id', '=', draftId));
}

/** How many drafts were past their date and are gone. */
export async function deleteExpiredDrafts(db: Db, now: Date): Promise<number> {
  const gone = tables<Tables>().deleteFrom('draft').where('expires_at', '<', now).returning('id');
  return (await db.rows(gone)).length;
}

function draftFrom(row: DraftRow): Draft {
  return {
    id: row.id,
    locale: row.locale,
    answers: row.answers as Answers,
    startedAt: row.started_at,
    savedAt: row.saved_at,
    expiresAt: row.expires_at,
    ...(row.filed_as === null ? {} : { filedAs: row.filed_as }),
  };
}

/** A statement as it is kept; its sightings are the matching slice's. */
export type StoredStatement = Omit<Statement, 'sightings'> & { readonly id: string; readonly toldAt: Date };

type StatementRow = {
  id: string;
  scam_type: string;
  signs: string[];
  locale: string;
  narrative: string;
  occurred_on: string | null;
  answers: unknown;
  payments: unknown;
  losses: unknown;
  told_at: Date;
};

/** One statement or many thousand, in one round trip. */
export async function insertStatements(trx: Trx, statements: readonly StoredStatement[]): Promise<void> {
  const text = `insert into statement
      (id, scam_type, signs, locale, narrative, occurred_on, answers, payments, losses, told_at)
    select id, scam_type, signs, locale, narrative, occurred_on, answers, payments, losses, told_at
    from json_populate_recordset(null::statement, $1)`;
  const rows = statements.map((statement) => ({
    id: statement.id,
    scam_type: statement.scamType,
    signs: statement.signs,
    locale: statement.locale,
    narrative: statement.narrative,
    occurred_on: statement.occurredOn ?? null,
    answers: statement.answers,
    payments: statement.payments,
    losses: statement.losses,
    told_at: statement.toldAt,
  }));
  await trx.named('insert-statements', text, [JSON.stringify(rows)]);
}

/** The loss as it stands now: money that came back since lessens it. */
export async function setLosses(
  trx: Trx,
  statementId: string,
  losses: StoredStatement['losses'],
): Promise<void> {
  await trx.named('set-losses', 'update statement set losses = $2 where id = $1', [
    statementId,
    JSON.stringify(losses),
  ]);
}

export async function readStatements(db: Db, ids: readonly string[]): Promise<StoredStatement[]> {
  const rows = await db.named<StatementRow>(
    'read-statements',
    'select * from statement where id = any($1::uuid[])',
    [ids],
  );
  return rows.map((row) => ({
    id: row.id,
    scamType: row.scam_type as StoredStatement['scamType'],
    signs: row.signs,
    locale: row.locale,
    narrative: row.narrative,
    ...(row.occurred_on === null ? {} : { occurredOn: row.occurred_on }),
    answers: row.answers as Answers,
    payments: row.payments as StoredStatement['payments'],
    losses: row.losses as StoredStatement['losses'],
    toldAt: row.told_at,
  }));
}

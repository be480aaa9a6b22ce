import type { Locale } from '@fanal/core/locale';
import { localeOf } from '@fanal/core/locale';
import type { Db, Trx } from '../platform/database/index.ts';

export type ContestOutcome = 'upheld' | 'dismissed' | 'nothing-told';

export type Contest = {
  readonly id: string;
  /** First letters of its reference; the whole of it is stored nowhere. */
  readonly mark: string;
  /** Absent when nothing was told of the value. */
  readonly warningId?: string;
  readonly words: string;
  /** Erased some time after the answer. */
  readonly email?: string;
  readonly locale: Locale;
  readonly at: Date;
  /** When it is answered at the earliest, if nothing is told of the value. */
  readonly answerFrom: Date;
  readonly answerBy: Date;
  readonly answered?: { readonly outcome: ContestOutcome; readonly at: Date };
};

type ContestRow = {
  id: string;
  mark: string;
  warning_id: string | null;
  words: string;
  email: string | null;
  locale: string;
  at: Date;
  answer_from: Date;
  answer_by: Date;
  outcome: string | null;
  answered_at: Date | null;
};

/** False when one with this id is there already. */
export async function insertContest(trx: Trx, contest: Contest, referenceHash: Buffer): Promise<boolean> {
  const text = `insert into warning_contest
      (id, mark, reference_hash, warning_id, words, email, locale, at, answer_from, answer_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (id) do nothing returning id`;
  const { id, mark, warningId = null, words, email = null, locale, at, answerFrom, answerBy } = contest;
  const values = [id, mark, referenceHash, warningId, words, email, locale, at, answerFrom, answerBy];
  return (await trx.named('warning-insert-contest', text, values)).length > 0;
}

export async function findContest(db: Db, referenceHash: Buffer): Promise<Contest | undefined> {
  const text = 'select * from warning_contest where reference_hash = $1';
  const [row] = await db.named<ContestRow>('warning-find-contest', text, [referenceHash]);
  return row && contestFrom(row);
}

export async function listContests(db: Db, warningId: string): Promise<readonly Contest[]> {
  const text = 'select * from warning_contest where warning_id = $1 order by at desc limit 100';
  return (await db.named<ContestRow>('warning-contests', text, [warningId])).map(contestFrom);
}

/** Answers every open contest of a warning; these are the holders to be told. */
export async function answerContests(
  trx: Trx,
  warningId: string,
  outcome: ContestOutcome,
  at: Date,
): Promise<readonly Contest[]> {
  const text = `update warning_contest set outcome = $2, answered_at = $3
    where warning_id = $1 and outcome is null returning *`;
  return (await trx.named<ContestRow>('warning-answer-contests', text, [warningId, outcome, at])).map(
    contestFrom,
  );
}

/** Answers contests of values that nothing is told of, or no longer, once an analyst might have read them. */
export async function answerMootContests(trx: Trx, at: Date): Promise<readonly Contest[]> {
  const text = `update warning_contest c set outcome = 'nothing-told', answered_at = $1
    where outcome is null and answer_from <= $1 and not exists (
      select from warning w where w.id = c.warning_id and w.state = 'contested')
    returning *`;
  return (await trx.named<ContestRow>('warning-answer-moot', text, [at])).map(contestFrom);
}

/** Whoever was answered long ago is forgotten; that somebody contested, and the answer, stay. */
export async function forgetHolders(db: Db, answeredBefore: Date): Promise<void> {
  const text = `update warning_contest set email = null, words = ''
    where answered_at < $1 and email is not null`;
  await db.named('warning-forget-holders', text, [answeredBefore]);
}

function contestFrom(row: ContestRow): Contest {
  return {
    id: row.id,
    mark: row.mark,
    ...(row.warning_id === null ? {} : { warningId: row.warning_id }),
    words: row.words,
    ...(row.email === null ? {} : { email: row.email }),
    locale: localeOf(row.locale),
    at: row.at,
    answerFrom: row.answer_from,
    answerBy: row.answer_by,
    ...(row.outcome === null || row.answered_at === null
      ? {}
      : { answered: { outcome: row.outcome as ContestOutcome, at: row.answered_at } }),
  };
}

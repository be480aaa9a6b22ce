import type * as wire from '@fanal/contract/investigation';
import type { Result } from '@fanal/core/result';
import { recordReading } from '../../identity/index.ts';
import { countOpenQuestions, listQuestions as listOf, type Question } from '../../matching/index.ts';
import type { Database, Db } from '../../platform/database/index.ts';
import { cursorAtTime, timePlaceOf } from '../cursor.ts';
import type { Reader } from '../list-queue.ts';
import { describe, type SeriesInList } from '../list-series.ts';
import { presentSeriesRow } from '../present.ts';
import { readSeriesByIds } from '../series-store.ts';
import { presentIndicator } from './present.ts';
import { type References, readReferences } from './statement-store.ts';

type Asked = {
  readonly state: 'open' | 'closed';
  readonly after?: string | undefined;
  readonly limit: number;
};

type QuestionPage = { readonly rows: wire.Question[]; readonly open: number; readonly next?: string };

const mostTies = 3;

/** One page of what matching asks agents. */
export async function listQuestions(
  db: Database,
  reader: Reader,
  asked: Asked,
): Promise<Result<QuestionPage, 'invalid-request'>> {
  const after = asked.after === undefined ? undefined : timePlaceOf(asked.after);
  if (after?.ok === false) return after;
  const { state, limit } = asked;
  const [read, open] = await Promise.all([
    listOf(db, { state, limit: limit + 1, ...(after === undefined ? {} : { after: after.value }) }),
    countOpenQuestions(db),
  ]);
  const questions = read.slice(0, limit);
  const sides = await readSides(db, questions, mostTies);
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'list',
    subjectKind: 'questions',
    requestId: reader.requestId,
  });
  const last = questions.at(-1);
  const next =
    read.length > limit && last !== undefined
      ? cursorAtTime({ at: state === 'open' ? last.madeAt : (last.closedAt ?? last.madeAt), id: last.id })
      : undefined;
  const rows = questions.map((question) => presentQuestion(question, sides));
  return { ok: true, value: { rows, open, ...(next === undefined ? {} : { next }) } };
}

/** The series that stand on the sides of questions, and the references of the complaints that stand for them. */
export type Sides = { readonly series: ReadonlyMap<string, SeriesInList>; readonly references: References };

export async function readSides(db: Db, questions: readonly Question[], ties: number): Promise<Sides> {
  const sides = questions.flatMap((question) => question.sides);
  const kept = await readSeriesByIds(db, [...new Set(sides.map(({ seriesId }) => seriesId))]);
  const [series, references] = await Promise.all([
    describe(db, kept, ties),
    readReferences(
      db,
      sides.map(({ statementId }) => statementId),
    ),
  ]);
  return { series: new Map(series.map((one) => [one.id, one])), references };
}

export function presentQuestion(question: Question, { series, references }: Sides): wire.Question {
  const { id, kind, state, indicator, madeAt, closedAt } = question;
  const side = ({ statementId, seriesId }: Question['sides'][number]): wire.QuestionSide => {
    const found = series.get(seriesId);
    if (found === undefined) throw new Error('a side of a question stands in no series');
    return { reference: references.get(statementId) ?? '', series: presentSeriesRow(found) };
  };
  const [one, other] = question.sides;
  return {
    id,
    kind,
    state,
    ...(indicator === undefined ? {} : { indicator: presentIndicator(indicator) }),
    sides: [side(one), side(other)],
    madeAt: madeAt.toISOString(),
    ...(closedAt === undefined ? {} : { closedAt: closedAt.toISOString() }),
  };
}

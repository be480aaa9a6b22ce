import { type Result, refuse } from '@fanal/core/result';
import type { Database, Trx } from '../../platform/database/index.ts';
import { readAnotherMember } from '../links-store.ts';
import { type ByAgent, recordDecision } from './decide.ts';
import type { Decision } from './decision.ts';
import { type Outcome, settleAtOnce } from './outcome.ts';
import type { Question } from './question.ts';
import { closeQuestion, lockQuestion, readQuestion } from './question-store.ts';

export type Answer = 'accept' | 'refuse' | 'pin' | 'hub' | 'not-hub';
export type AnswerRefusal = 'not-found' | 'already-answered' | 'not-this-question';

type Request = ByAgent & { readonly questionId: string; readonly answer: Answer };

/**
 * Answers a question by a decision. `already-answered`: by another decision, or it is gone; the same answer sent
 * again answers what became of it. `not-this-question`: it cannot be answered so; two decisions that contradict
 * each other are settled by undoing one.
 */
export async function answerQuestion(
  database: Database,
  request: Request,
): Promise<Result<Outcome & { readonly question: Question }, AnswerRefusal>> {
  const { questionId, decisionId: id, now } = request;
  const answered = await database.transaction((trx) => writeAnswer(trx, request));
  if (!answered.ok) return answered;
  const outcome = await settleAtOnce(database, { id, decision: answered.value, now });
  const question = await readQuestion(database, questionId);
  if (question === undefined) return refuse('not-found');
  return { ok: true, value: { ...outcome, question } };
}

async function writeAnswer(trx: Trx, request: Request): Promise<Result<Decision, AnswerRefusal>> {
  const { questionId, decisionId, answer, now } = request;
  const question = await lockQuestion(trx, questionId);
  if (question === undefined) return refuse('not-found');
  const decision = await decisionFor(trx, question, answer);
  if (decision === undefined) return refuse('not-this-question');
  if (question.state !== 'open') {
    return question.decisionId === decisionId ? { ok: true, value: decision } : refuse('already-answered');
  }
  const recorded = await recordDecision(trx, { ...request, decision });
  if (!recorded.ok) return refuse(recorded.refusal === 'not-found' ? 'not-found' : 'already-answered');
  const state = answer === 'accept' || (question.kind === 'hub' && answer === 'hub') ? 'accepted' : 'refused';
  await closeQuestion(trx, { id: questionId, state, decisionId, at: now });
  return { ok: true, value: decision };
}

async function decisionFor(
  trx: Trx,
  { kind, sides: [one, other], indicator }: Question,
  answer: Answer,
): Promise<Decision | undefined> {
  const statements = [one.statementId, other.statementId] as const;
  if (kind === 'contradiction' || indicator === undefined) return undefined;
  if (kind === 'alike' && answer !== 'accept' && answer !== 'refuse') return undefined;
  if (answer === 'hub' || answer === 'not-hub') return { kind: answer, indicatorId: indicator.id };
  if (kind === 'hub') {
    if (answer === 'pin') return undefined;
    return { kind: answer === 'accept' ? 'hub' : 'not-hub', indicatorId: indicator.id };
  }
  if (answer !== 'pin') return { kind: answer === 'accept' ? 'must-link' : 'cannot-link', statements };
  const beside = await readAnotherMember(trx, one.seriesId, one.statementId);
  return { kind: 'pin', statements: beside === undefined ? [one.statementId] : [one.statementId, beside] };
}

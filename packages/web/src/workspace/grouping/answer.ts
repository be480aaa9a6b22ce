import { answerQuestion, QuestionAnswer } from '@fanal/contract/investigation';
import { typed } from '../course/attempt.ts';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit } from '../visit.ts';
import { type DecidingAttempt, reasonIn, reasonMissing } from './attempt.ts';
import { showQuestionAfter } from './question-page.tsx';

/** Sends the answer of the form; what may not be done comes back on the question's page. */
export async function answer(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const given = QuestionAnswer.safeParse(typed(form, 'act'));
  if (!given.success) return refused(visit, { code: 'not-found' });
  const again = (errors: DecidingAttempt['errors']) =>
    showQuestionAfter(visit, { act: given.data, form, errors });
  const reason = reasonIn(form);
  if (reason === undefined) return again(reasonMissing(visit));
  const id = visit.param('id');
  const reply = await visit.client.call(answerQuestion, {
    params: { id },
    body: { decisionId: typed(form, 'decisionId'), answer: given.data, reason },
  });
  if (reply.ok) {
    const done = reply.value.settled ? 'decided' : 'settling';
    return visit.goTo(pathTo('question', visit.locale, { id }, { done }));
  }
  if (reply.refusal.code !== 'already-decided') return refused(visit, reply.refusal);
  return again([{ text: visit.texts.deciding.errors['already-decided'] }]);
}

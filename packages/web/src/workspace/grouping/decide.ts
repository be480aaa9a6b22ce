import { decideMatching, type MatchingDecision, undoMatchingDecision } from '@fanal/contract/investigation';
import { typed } from '../course/attempt.ts';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit } from '../visit.ts';
import { type DecidingAttempt, reasonIn, reasonMissing } from './attempt.ts';
import { showDecisionAfter } from './decision-page.tsx';
import { isPairKind, showPairDecisionAfter } from './decisions-page.tsx';
import { showIndicatorAfter } from './indicator-page.tsx';
import { readPair } from './read-pair.ts';

/** Records the decision of a form; what may not be done comes back with the form as it was filled. */
export async function decideOnSeries(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const act = typed(form, 'act');
  if (isPairKind(act)) {
    const again = (errors: DecidingAttempt['errors']) =>
      showPairDecisionAfter(visit, act, { act, form, errors });
    const pair = readPair(visit, form);
    const reason = reasonIn(form);
    if (!pair.ok || reason === undefined) {
      return again([...(pair.ok ? [] : pair.refusal), ...(reason === undefined ? reasonMissing(visit) : [])]);
    }
    const [one, other] = pair.value;
    return record(visit, { form, reason, decision: { kind: act, complaints: [one, other] } }, again);
  }
  if (act !== 'hub' && act !== 'not-hub') return refused(visit, { code: 'not-found' });
  const id = typed(form, 'indicatorId');
  const again = (errors: DecidingAttempt['errors']) => showIndicatorAfter(visit, id, { act, form, errors });
  const reason = reasonIn(form);
  if (reason === undefined) return again(reasonMissing(visit));
  return record(visit, { form, reason, decision: { kind: act, indicatorId: Number(id) } }, again);
}

async function record(
  visit: AgentVisit,
  { form, ...decided }: { form: FormData; reason: string; decision: MatchingDecision },
  again: (errors: DecidingAttempt['errors']) => Promise<Response> | Response,
): Promise<Response> {
  const decisionId = typed(form, 'decisionId');
  const reply = await visit.client.call(decideMatching, { body: { decisionId, ...decided } });
  if (reply.ok) return leadTo(visit, decisionId, reply.value.settled ? 'decided' : 'settling');
  const { errors } = visit.texts.deciding;
  if (reply.refusal.code === 'already-decided') return again([{ text: errors['already-decided'] }]);
  if (reply.refusal.code === 'not-found') return again([{ field: 'one', text: errors.unknown }]);
  return refused(visit, reply.refusal);
}

/** Undoes a decision. One that was undone meanwhile is shown as it stands. */
export async function undoDecision(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const reason = reasonIn(form);
  if (reason === undefined) {
    return showDecisionAfter(visit, { act: 'undo', form, errors: reasonMissing(visit) });
  }
  const id = visit.param('id');
  const reply = await visit.client.call(undoMatchingDecision, { params: { id }, body: { reason } });
  if (reply.ok) return leadTo(visit, id, reply.value.settled ? 'undone' : 'settling');
  if (reply.refusal.code !== 'already-decided') return refused(visit, reply.refusal);
  const text = visit.texts.deciding.errors['already-decided'];
  return showDecisionAfter(visit, { act: 'undo', form, errors: [{ text }] });
}

function leadTo(visit: AgentVisit, id: string, done: string): Response {
  return visit.goTo(pathTo('decision', visit.locale, { id }, { done }));
}

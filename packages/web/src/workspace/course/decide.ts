import { decideComplaint, sendAgentMessage } from '@fanal/contract/complaint';
import { longestWords, readWords } from '@fanal/core/complaint';
import { showComplaintAfter } from '../complaint-page.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit } from '../visit.ts';
import { type Attempt, typed } from './attempt.ts';
import { kindIn, readDecision } from './read-decision.ts';

/** What a decision may be refused for: said on the complaint's page, with the form as it was filled. */
const told = ['already-decided', 'not-at-this-stage', 'not-in-this-mode', 'checklist-disagrees'] as const;

export async function decide(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const kind = kindIn(form);
  if (kind === undefined) return refused(visit, { code: 'not-found' });
  const { errors } = visit.texts.course;
  const again = (found: Attempt['errors']) => showComplaintAfter(visit, { kind, form, errors: found });
  const decision = readDecision(form);
  if (!decision.ok) return again(decision.refusal.map((field) => ({ field, text: errors[field] })));
  const reference = visit.param('reference');
  const reply = await visit.client.call(decideComplaint, {
    params: { reference },
    body: {
      decisionId: typed(form, 'decisionId'),
      expectedVersion: Number(typed(form, 'version')),
      decision: decision.value,
    },
  });
  if (reply.ok) return visit.goTo(pathTo('file', visit.locale, { reference }, { done: 'decided' }));
  const code = told.find((each) => each === reply.refusal.code);
  return code === undefined ? refused(visit, reply.refusal) : again([{ text: errors[code] }]);
}

export async function write(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const text = readWords(typed(form, 'text').slice(0, 2 * longestWords));
  if (text === undefined) {
    const errors = [{ field: 'text', text: visit.texts.course.errors.message }];
    return showComplaintAfter(visit, { kind: 'message', form, errors });
  }
  const reference = visit.param('reference');
  const reply = await visit.client.call(sendAgentMessage, {
    params: { reference },
    body: { key: typed(form, 'key'), text },
  });
  if (reply.ok) return visit.goTo(pathTo('file', visit.locale, { reference }, { done: 'sent' }));
  return refused(visit, reply.refusal.code === 'nobody-to-write-to' ? { code: 'not-found' } : reply.refusal);
}

import { DecisionCode, decideWarning } from '@fanal/contract/warning';
import { typed } from '../course/attempt.ts';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit } from '../visit.ts';
import { longestReason } from './decision-forms.tsx';
import { showWarningAfter } from './file-page.tsx';

/** What a decision may be refused for: said on the file's page, with the form as it was filled. */
const told = ['already-decided', 'not-at-this-stage', 'invalid-answers'] as const;

export async function decide(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const decision = DecisionCode.safeParse(typed(form, 'decision')).data;
  if (decision === undefined) return refused(visit, { code: 'not-found' });
  const { errors } = visit.texts.warnings;
  const attempt = {
    decision,
    reason: typed(form, 'reason')
      .replaceAll('\r\n', '\n')
      .slice(0, 2 * longestReason),
    knownGood: form.has('knownGood'),
  };
  const version = Number(typed(form, 'version'));
  const body = decideWarning.body.safeParse({ ...attempt, version });
  if (!body.success) return showWarningAfter(visit, { ...attempt, field: 'reason', error: errors.reason });
  const id = visit.param('id');
  const reply = await visit.client.call(decideWarning, { params: { id }, body: body.data });
  if (reply.ok) return visit.goTo(pathTo('warning', visit.locale, { id }, { done: 'decided' }));
  const code = told.find((each) => each === reply.refusal.code);
  return code === undefined
    ? refused(visit, reply.refusal)
    : showWarningAfter(visit, { ...attempt, error: errors[code] });
}

import { watchValue } from '@fanal/contract/warning';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit } from '../visit.ts';
import { bodyOf, valueIn } from './open-form.tsx';
import { showWarningsAfter } from './queue-page.tsx';

/** Opens the file of a value: the value came in the body, the file's address names none. */
export async function openWarning(visit: AgentVisit): Promise<Response> {
  const typed = valueIn(await visit.form());
  const body = bodyOf(typed);
  if (body === undefined) return showWarningsAfter(visit, typed);
  const reply = await visit.client.call(watchValue, { body });
  if (reply.ok) return visit.goTo(pathTo('warning', visit.locale, { id: reply.value.id }));
  if (reply.refusal.code === 'invalid-answers') return showWarningsAfter(visit, typed);
  return refused(visit, reply.refusal);
}

import { contestWarning } from '@fanal/contract/warning';
import type { Visit } from '../visit.ts';
import {
  type ContestField,
  contestedPage,
  contestFields,
  contestPage,
  nothingTyped,
  type TypedContest,
} from './contest-page.tsx';
import { follow } from './follow-contest.tsx';

export function showContest(visit: Visit): Response {
  return visit.page(contestPage(visit, nothingTyped));
}

/**
 * Takes the form, or fills it in for whoever comes from a look-up (`begin`): the value comes in the body, so that it
 * stands in no address.
 */
export async function contest(visit: Visit): Promise<Response> {
  const form = await visit.form();
  if (form.get('follow') !== null) return followFrom(visit, form);
  const values = valuesIn(form);
  if (form.get('begin') !== null) return visit.page(contestPage(visit, { values, wrong: [] }));
  const { platform, ...needed } = values;
  const body = contestWarning.body.safeParse({
    ...needed,
    ...(platform === '' ? {} : { platform }),
    locale: visit.locale,
  });
  if (!body.success) {
    const wrong = body.error.issues.map(({ path }) => String(path[0]));
    return again(visit, values, wrong);
  }
  const reply = await visit.client.call(contestWarning, { body: body.data });
  if (reply.ok) return visit.page(contestedPage(visit, reply.value));
  if (reply.refusal.code !== 'invalid-answers') return visit.problem(reply.refusal);
  return again(visit, values, Object.keys(reply.refusal.fields ?? {}));
}

/** Whoever contested already comes by the other form of the page. */
async function followFrom(visit: Visit, form: FormData): Promise<Response> {
  const found = await follow(visit, form);
  return found instanceof Response ? found : visit.page(contestPage(visit, nothingTyped, found), 422);
}

/** Fields in the order of the page; a refusal that names none is about the value. */
function again(visit: Visit, values: TypedContest['values'], named: readonly string[]): Response {
  const wrong = contestFields.filter((name) => name !== 'platform' && named.includes(name));
  return visit.page(contestPage(visit, { values, wrong: wrong.length === 0 ? ['value'] : wrong }), 422);
}

function valuesIn(form: FormData): TypedContest['values'] {
  const of = (name: ContestField, longest: number) =>
    String(form.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .slice(0, longest)
      .trim();
  return {
    type: of('type', 20),
    value: of('value', 2_000),
    platform: of('platform', 80),
    // One more than may be sent: too long is said, not cut.
    words: of('words', 4_001),
    email: of('email', 400),
  };
}

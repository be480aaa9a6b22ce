import { randomUUID } from 'node:crypto';
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
  return visit.page(contestPage(visit, nothingTyped(randomUUID())));
}

/**
 * Takes the form, or fills it in for whoever comes from a look-up (`begin`): the value comes in the body, so that it
 * stands in no address.
 */
export async function contest(visit: Visit): Promise<Response> {
  const form = await visit.form();
  if (form.get('follow') !== null) return followFrom(visit, form);
  const values = valuesIn(form);
  const key = keyIn(form);
  if (form.get('begin') !== null) return visit.page(contestPage(visit, { key, values, wrong: [] }));
  const { platform, ...needed } = values;
  const body = contestWarning.body.safeParse({
    ...needed,
    key,
    ...(platform === '' ? {} : { platform }),
    locale: visit.locale,
  });
  if (!body.success) {
    const wrong = body.error.issues.map(({ path }) => String(path[0]));
    return again(visit, { key, values, wrong });
  }
  const reply = await visit.client.call(contestWarning, { body: body.data });
  if (reply.ok) return visit.page(contestedPage(visit, reply.value));
  if (reply.refusal.code !== 'invalid-answers') return visit.problem(reply.refusal);
  return again(visit, { key, values, wrong: Object.keys(reply.refusal.fields ?? {}) });
}

/** Whoever contested already comes by the other form of the page. */
async function followFrom(visit: Visit, form: FormData): Promise<Response> {
  const found = await follow(visit, form);
  if (found instanceof Response) return found;
  return visit.page(contestPage(visit, nothingTyped(randomUUID()), found), 422);
}

/** Fields in the order of the page; a refusal that names none is about the value. */
function again(
  visit: Visit,
  { key, values, wrong: named }: Omit<TypedContest, 'wrong'> & { readonly wrong: readonly string[] },
): Response {
  const wrong = contestFields.filter((name) => name !== 'platform' && named.includes(name));
  // A key that was used for something else is of no use again.
  const next = named.includes('key') ? randomUUID() : key;
  const typed = { key: next, values, wrong: wrong.length === 0 ? (['value'] as const) : wrong };
  return visit.page(contestPage(visit, typed), 422);
}

function keyIn(form: FormData): string {
  return contestWarning.body.shape.key.safeParse(form.get('key')).data ?? randomUUID();
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

import { answerStep, removeStepItem } from '@fanal/contract/statement';
import {
  type Answers,
  doorCodeOf,
  doorOf,
  firstUnanswered,
  itemsOf,
  nextStep,
  type RawValues,
  type Step,
  saidIn,
  stepOf,
  stepsOf,
} from '@fanal/core/journey';
import type { Visit } from '../visit.ts';
import { type Draft, refusedDraft, whereItGoesOn, withDraft } from './draft.ts';
import { fieldErrorsIn } from './field-errors.ts';
import { listPage, removeItemPage } from './list-page.tsx';
import { postedValues, savedValues, shownFields, tooLong } from './posted.ts';
import { stepPage } from './step-page.tsx';

export function showStep(visit: Visit): Promise<Response> {
  return withDraft(visit, (draft) => {
    const step = stepOf(draft.answers, visit.param('step'));
    if (step === undefined || isTooFar(draft.answers, step))
      return visit.goTo(whereItGoesOn(visit, draft.answers));
    const fromReview = visit.query('from') === 'review';
    if (step.list !== undefined) return visit.page(listPage(visit, draft, step, fromReview));
    return visit.page(stepPage({ visit, draft, step, typed: savedValues(draft.answers, step), fromReview }));
  });
}

export function showItem(visit: Visit): Promise<Response> {
  return withItem(visit, (draft, step, item) =>
    visit.page(stepPage({ visit, draft, step, item, typed: savedValues(draft.answers, step, item) })),
  );
}

/** Saves one page and goes to the next; or shows it again with what is to put right. */
export async function saveStep(visit: Visit): Promise<Response> {
  const form = await visit.form();
  return withDraft(
    visit,
    (draft) => {
      const step = stepOf(draft.answers, visit.param('step'));
      if (step === undefined) return visit.goTo(whereItGoesOn(visit, draft.answers));
      return save(visit, draft, step, form, undefined);
    },
    typedIn(form),
  );
}

export async function saveItem(visit: Visit): Promise<Response> {
  const form = await visit.form();
  return withItem(visit, (draft, step, item) => save(visit, draft, step, form, item), typedIn(form));
}

export function askToRemoveItem(visit: Visit): Promise<Response> {
  return withItem(visit, (draft, step, item) => visit.page(removeItemPage(visit, draft, step, item)));
}

export function removeItem(visit: Visit): Promise<Response> {
  return withItem(visit, async (_draft, step, item) => {
    const reply = await visit.client.call(removeStepItem, { params: { step: step.id, item } });
    // Already gone, by an earlier press: the list is what was wished for.
    if (!reply.ok && reply.refusal.code !== 'not-found') return refusedDraft(visit, reply.refusal);
    return visit.goTo(visit.link('step', { step: step.id }));
  });
}

async function save(
  visit: Visit,
  draft: Draft,
  step: Step,
  form: FormData,
  item: number | undefined,
): Promise<Response> {
  const typed = postedValues(step, form);
  const fromReview = form.get('from') === 'review';
  const asList = step.list !== undefined && item === undefined;
  const page = { visit, draft, step, typed, item, fromReview };
  if (!asList && (form.get('unfold') !== null || hasUnfolded(step, typed, form))) {
    return visit.page(stepPage({ ...page, unfolded: form.get('unfold') === null }));
  }
  const errors = tooLong(step, typed);
  if (Object.keys(errors).length > 0) return visit.page(stepPage({ ...page, errors }), 422);
  const reply = await visit.client.call(answerStep, {
    params: { step: step.id },
    body: { values: asList ? {} : writable(typed), ...(item === undefined ? {} : { item }) },
  });
  if (reply.ok)
    return visit.goTo(whereTo(visit, draft.answers, reply.value.answers, step, { item, fromReview }));
  if (reply.refusal.code !== 'invalid-answers') return refusedDraft(visit, reply.refusal, typed);
  return visit.page(stepPage({ ...page, errors: fieldErrorsIn(reply.refusal.fields) }), 422);
}

function whereTo(
  visit: Visit,
  before: Answers,
  after: Answers,
  step: Step,
  { item, fromReview }: { readonly item: number | undefined; readonly fromReview: boolean },
): string {
  if (item !== undefined) return visit.link('step', { step: step.id });
  if (step.id === 'material' && saidIn(after, 'material', 'have') === 'give') return visit.link('materials');
  const door = doorOf(after);
  if (doorCodeOf(door) !== undefined) return visit.link('door');
  const earlier = doorOf(before);
  const wasKnown =
    earlier.kind === 'complaint' && door.kind === 'complaint' && earlier.scamType === door.scamType;
  if (door.kind === 'complaint' && !wasKnown) return visit.link('minutes');
  const next = fromReview ? firstUnanswered(after) : nextStep(after, step.id);
  return next === undefined ? visit.link('review') : visit.link('step', { step: next.id });
}

/** Past the first question without an answer: one page at a time. */
function isTooFar(answers: Answers, step: Step): boolean {
  const steps = stepsOf(answers);
  const first = steps.findIndex((each) => answers[each.id] === undefined);
  return first !== -1 && steps.indexOf(step) > first;
}

/** Some question that now applies was not on the page that was sent. */
function hasUnfolded(step: Step, typed: RawValues, form: FormData): boolean {
  const asked = String(form.get('shown') ?? '').split(' ');
  return shownFields(step, typed).some((field) => !asked.includes(field.name));
}

function withItem(
  visit: Visit,
  page: (draft: Draft, step: Step, item: number) => Response | Promise<Response>,
  typed: RawValues = {},
): Promise<Response> {
  return withDraft(
    visit,
    (draft) => {
      const step = stepOf(draft.answers, visit.param('step'));
      if (step?.list === undefined || isTooFar(draft.answers, step)) {
        return visit.goTo(whereItGoesOn(visit, draft.answers));
      }
      const item = /^\d{1,2}$/.test(visit.param('item')) ? Number(visit.param('item')) : -1;
      const known = item >= 0 && item <= itemsOf(draft.answers, step.id).length && item < step.list.max;
      return known ? page(draft, step, item) : visit.goTo(visit.link('step', { step: step.id }));
    },
    typed,
  );
}

/** All the words of a form whose step is not known, to give them back. */
function typedIn(form: FormData): RawValues {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && name !== 'shown') values[name] = value;
  return values;
}

function writable(typed: RawValues): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

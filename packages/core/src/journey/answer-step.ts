import { ok, type Result, refuse } from '../result/index.ts';
import { foundIn } from './found.ts';
import type {
  Answers,
  Field,
  FieldError,
  FieldErrors,
  FieldValue,
  RawValues,
  Step,
  StepValues,
} from './journey.ts';
import { readField } from './reading/read-field.ts';
import { itemsOf, tickedIn } from './said.ts';
import { allSteps, stepOf } from './steps-of.ts';

export type AnswerRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly fields: FieldErrors };

/**
 * Saves one page. `today` is `YYYY-MM-DD`. In a list step `item` replaces that item, or adds one when it is the
 * list's length; without `item` the page says "nothing more to add" and keeps what is there, or an empty list.
 * Unknown fields and fields that do not apply are dropped; what was typed is not stored when any is wrong.
 * Saving the same page twice changes nothing more.
 */
export function answerStep(
  answers: Answers,
  stepId: string,
  raw: RawValues,
  context: { readonly today: string; readonly item?: number },
): Result<Answers, AnswerRefusal> {
  const step = stepOf(answers, stepId);
  if (step === undefined) return refuse({ kind: 'not-found' });
  if (step.list !== undefined) return answerItem(answers, step, step.list.max, raw, context);
  const read = readValues(step, raw, { today: context.today, answers });
  return read.ok ? ok(keepNewFinds(answers, { ...answers, [step.id]: read.value })) : read;
}

/** Takes one item out of a list step; the step stays answered. */
export function removeItem(
  answers: Answers,
  stepId: string,
  item: number,
): Result<Answers, { readonly kind: 'not-found' }> {
  const step = stepOf(answers, stepId);
  const items = itemsOf(answers, stepId);
  if (step?.list === undefined || !Number.isInteger(item) || item < 0 || item >= items.length) {
    return refuse({ kind: 'not-found' });
  }
  return ok({ ...answers, [step.id]: items.toSpliced(item, 1) });
}

function answerItem(
  answers: Answers,
  step: Step,
  max: number,
  raw: RawValues,
  { today, item }: { readonly today: string; readonly item?: number },
): Result<Answers, AnswerRefusal> {
  const items = itemsOf(answers, step.id);
  if (item === undefined) return ok({ ...answers, [step.id]: items });
  if (!Number.isInteger(item) || item < 0 || item > items.length) return refuse({ kind: 'not-found' });
  if (item >= max) return invalid({ [step.fields[0]?.name ?? step.id]: 'too-many' });
  const read = readValues(step, raw, { today, answers });
  return read.ok ? ok({ ...answers, [step.id]: items.toSpliced(item, 1, read.value) }) : read;
}

/** In the order of the fields: a condition may look at the values before it. */
function readValues(
  step: Step,
  raw: RawValues,
  context: { readonly today: string; readonly answers: Answers },
): Result<StepValues, AnswerRefusal> {
  const values: Record<string, FieldValue> = {};
  const errors: Record<string, FieldError> = {};
  for (const field of step.fields) {
    if (!applies(field, values)) continue;
    const read = readField(field, raw, context);
    if (!read.ok) errors[field.name] = read.refusal;
    else if (read.value !== undefined) values[field.name] = read.value;
    else if (field.required) errors[field.name] = 'required';
  }
  return Object.keys(errors).length === 0 ? ok(values) : invalid(errors);
}

/** A currency left at its default beside no amount says nothing. */
function applies(field: Field, values: StepValues): boolean {
  if (field.kind === 'currency' && field.of.every((amount) => values[amount] === undefined)) return false;
  return field.when?.(values) ?? true;
}

function invalid(fields: FieldErrors): { readonly ok: false; readonly refusal: AnswerRefusal } {
  return refuse({ kind: 'invalid', fields });
}

/**
 * When a text is told again after its finds were confirmed, what it newly holds is kept as if it had been
 * shown ticked: the check page shows it, and nothing said is lost in silence.
 */
function keepNewFinds(before: Answers, after: Answers): Answers {
  const kept: Record<string, StepValues> = {};
  for (const step of allSteps) {
    for (const field of step.fields) {
      if (field.kind !== 'found-indicators' || after[step.id] === undefined) continue;
      if (before[field.from.step] === after[field.from.step]) continue;
      const known = new Set(foundIn(before, field.from).map(({ key }) => key));
      const ticked = new Set(tickedIn(before, step.id, field.name));
      const keys = foundIn(after, field.from).flatMap(({ key }) =>
        ticked.has(key) || !known.has(key) ? [key] : [],
      );
      kept[step.id] = { ...kept[step.id], [field.name]: keys };
    }
  }
  return { ...after, ...kept };
}

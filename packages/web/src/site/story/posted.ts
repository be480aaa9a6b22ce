import {
  type Answers,
  dateBoxes,
  type Field,
  type FieldErrors,
  prefillStep,
  type RawValues,
  type Step,
  type StepValues,
} from '@fanal/core/journey';

/** What a page's form carries, for the fields of its step only: anything else that was posted is left out. */
export function postedValues(step: Step, form: FormData): RawValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const field of step.fields) {
    for (const name of inputNames(field)) {
      // Browsers send two characters for a line break; a limit counts one.
      const posted = form
        .getAll(name)
        .flatMap((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : []));
      const [first] = posted;
      if (isSeveral(field)) values[name] = posted;
      else if (first !== undefined) values[name] = first;
    }
  }
  return values;
}

/** What a page shows before anything is typed: saved answers, in the shape they would be posted in. */
export function savedValues(answers: Answers, step: Step, item?: number): RawValues {
  const { values } = prefillStep(answers, step.id, item);
  const typed: Record<string, string | readonly string[]> = { ...values };
  for (const field of step.fields) {
    const value = values[field.name];
    if (field.kind !== 'date' || typeof value !== 'string') continue;
    const boxes = dateBoxes(value);
    for (const part of ['day', 'month', 'year'] as const) typed[`${field.name}-${part}`] = boxes[part];
  }
  return typed;
}

/**
 * The fields to show for what is typed so far: a question that hangs on another appears once that one is answered.
 * The spelling of an indicator whose kind is chosen on the same page waits for the choice.
 */
export function shownFields(step: Step, typed: RawValues): readonly Field[] {
  const values: Record<string, StepValues[string]> = {};
  const shown: Field[] = [];
  for (const field of step.fields) {
    if (field.when !== undefined && !field.when(values)) continue;
    if (field.kind === 'indicator' && field.typeField !== undefined && values[field.typeField] === undefined)
      continue;
    shown.push(field);
    const value = inputNames(field)
      .map((name) => typed[name])
      .find(isGiven);
    if (value !== undefined) values[field.name] = typeof value === 'string' ? value.trim() : value;
  }
  return shown;
}

/** Too long for the wire: said on the page, where the text still is, rather than refused on the way. */
export function tooLong(step: Step, typed: RawValues): FieldErrors {
  const long = step.fields.filter(
    (field) => 'max' in field && typedText(typed, field.name).length > field.max,
  );
  return Object.fromEntries(long.map((field) => [field.name, 'too-long' as const]));
}

/** True when some field may appear as others are answered. */
export function hasHangingFields(step: Step): boolean {
  return step.fields.some(
    (field) => field.when !== undefined || (field.kind === 'indicator' && field.typeField !== undefined),
  );
}

function inputNames(field: Field): readonly string[] {
  return field.kind === 'date'
    ? [`${field.name}-day`, `${field.name}-month`, `${field.name}-year`]
    : [field.name];
}

export function typedText(typed: RawValues, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
}

export function typedTicks(typed: RawValues, name: string): readonly string[] {
  const value = typed[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function isSeveral(field: Field): boolean {
  return field.kind === 'choices' || field.kind === 'found-indicators';
}

function isGiven(value: string | readonly string[] | undefined): boolean {
  return value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);
}

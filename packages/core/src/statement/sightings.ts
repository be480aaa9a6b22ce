import {
  type IndicatorType,
  indicatorTypes,
  parseEmail,
  parsePhone,
  readIndicator,
} from '../indicator/index.ts';
import {
  type Answers,
  type Field,
  fieldsOf,
  foundIn,
  itemsOf,
  type Step,
  type StepValues,
  stepsOf,
  valuesOf,
} from '../journey/index.ts';
import type { Sighting } from './statement.ts';

/** Numbers typed without a prefix are read as French ones. */
const home = { country: 'FR' } as const;

/**
 * Every indicator of the story: those typed in fields, and those found in free text and confirmed, once for
 * each place in the text. The person's own e-mail and phone are never sightings, wherever they were written.
 */
export function sightingsOf(answers: Answers): readonly Sighting[] {
  const own = ownContacts(answers);
  return stepsOf(answers)
    .flatMap((step) => stepSightings(answers, step))
    .filter((sighting) => !own.has(`${sighting.type}:${sighting.value}`));
}

function stepSightings(answers: Answers, step: Step): readonly Sighting[] {
  return recordsOf(answers, step).flatMap(({ values, path }) =>
    fieldsOf(step, values).flatMap((field) => {
      if (field.kind === 'found-indicators') return confirmed(answers, values, field);
      if (field.kind === 'indicator') return typed(values, field, `${path}.${field.name}`);
      return [];
    }),
  );
}

type Kind<Name extends Field['kind']> = Extract<Field, { readonly kind: Name }>;

function typed(values: StepValues, field: Kind<'indicator'>, path: string): readonly Sighting[] {
  const raw = values[field.name];
  const type = field.typeField === undefined ? field.type : values[field.typeField];
  if (typeof raw !== 'string' || typeof type !== 'string' || !isIndicatorType(type)) return [];
  const platform = platformOf(values, field);
  return [
    {
      ...readIndicator(type, raw, { ...home, ...(platform === undefined ? {} : { platform }) }),
      field: path,
    },
  ];
}

/** The platform as chosen, or its name as written when it was none of those proposed. */
function platformOf(values: StepValues, { platformField }: Kind<'indicator'>): string | undefined {
  const chosen = platformField === undefined ? undefined : values[platformField];
  const platform = chosen === 'other' ? values[`${platformField}-name`] : chosen;
  return typeof platform === 'string' ? platform : undefined;
}

function confirmed(
  answers: Answers,
  values: StepValues,
  field: Kind<'found-indicators'>,
): readonly Sighting[] {
  const kept = new Set(values[field.name]);
  const path = `${field.from.step}.${field.from.field}`;
  return foundIn(answers, field.from)
    .filter((find) => kept.has(find.key))
    .flatMap((find) => find.places)
    .map(({ start, end, ...read }) => ({ ...read, field: path, at: { start, end } }));
}

function ownContacts(answers: Answers): ReadonlySet<string> {
  const own = stepsOf(answers).flatMap((step) =>
    recordsOf(answers, step).flatMap(({ values }) =>
      fieldsOf(step, values).flatMap((field) => ownContact(field, values[field.name])),
    ),
  );
  return new Set(own);
}

function ownContact(field: Field, value: StepValues[string] | undefined): readonly string[] {
  if (typeof value !== 'string') return [];
  if (field.kind === 'own-email') {
    const email = parseEmail(value);
    return email.ok ? [`email:${email.value}`] : [];
  }
  if (field.kind === 'own-phone') {
    const phone = parsePhone(value, home);
    return phone.ok ? [`phone:${phone.value}`] : [];
  }
  return [];
}

/** A step's records with their path: `step`, or `step[2]` for the third item of a list. */
function recordsOf(
  answers: Answers,
  step: Step,
): readonly { readonly values: StepValues; readonly path: string }[] {
  if (step.list !== undefined) {
    return itemsOf(answers, step.id).map((values, item) => ({ values, path: `${step.id}[${item}]` }));
  }
  const values = valuesOf(answers, step.id);
  return values === undefined ? [] : [{ values, path: step.id }];
}

function isIndicatorType(type: string): type is IndicatorType {
  return indicatorTypes.some((known) => known === type);
}

import {
  type Answers,
  type FieldValue,
  type Section,
  type Step,
  type StepValues,
  sections,
} from './journey.ts';
import { itemsOf, valuesOf } from './said.ts';
import { fieldsOf, stepsOf } from './steps-of.ts';

/** `item`: the place in a list step, from 0. */
export type SummaryRow = {
  readonly step: string;
  readonly item?: number;
  readonly field: string;
  readonly value: FieldValue;
};
export type SummarySection = { readonly section: Section; readonly rows: readonly SummaryRow[] };

/** What was answered, for check-your-answers: only the steps and fields that apply now, in their order. */
export function summaryOf(answers: Answers): readonly SummarySection[] {
  const rows = stepsOf(answers).map((step) => ({ section: step.section, rows: rowsOf(answers, step) }));
  return sections
    .map((section) => ({
      section,
      rows: rows.filter((step) => step.section === section).flatMap((step) => step.rows),
    }))
    .filter((section) => section.rows.length > 0);
}

function rowsOf(answers: Answers, step: Step): readonly SummaryRow[] {
  if (step.list === undefined) return fieldRows(step, valuesOf(answers, step.id) ?? {});
  return itemsOf(answers, step.id).flatMap((values, item) => fieldRows(step, values, item));
}

function fieldRows(step: Step, values: StepValues, item?: number): readonly SummaryRow[] {
  return fieldsOf(step, values).flatMap((field) => {
    const value = values[field.name];
    if (value === undefined) return [];
    return [{ step: step.id, ...(item === undefined ? {} : { item }), field: field.name, value }];
  });
}

import {
  type Answers,
  type Field,
  type FieldValue,
  fieldsOf,
  foundIn,
  readCompanyNumber,
  type Step,
  type StepValues,
} from '@fanal/core/journey';
import { formatAmount, formatDate } from '@fanal/core/locale';
import type { Locale, Texts } from '../../catalogue/index.ts';
import type { SummaryRow } from '../../ui/index.ts';
import { countryName, currencyName } from '../code-names.ts';
import { textsOfStep } from './step-page.tsx';

export type Telling = { readonly texts: Texts; readonly locale: Locale; readonly answers: Answers };

/** What was answered on one page, in words: one row a field. An amount takes its currency with it. */
export function answerRows(
  { texts, locale, answers }: Telling,
  step: Step,
  values: StepValues,
): readonly SummaryRow[] {
  const fields = fieldsOf(step, values);
  const withAmount = fields.some((field) => field.kind === 'amount' && values[field.name] !== undefined);
  return fields.flatMap((field) => {
    const value = values[field.name];
    if (value === undefined || value.length === 0) return [];
    if (field.kind === 'currency' && withAmount) return [];
    const term = textsOfStep(texts, step.id).fields[field.name]?.label ?? field.name;
    return {
      term: withoutOptional(term, texts),
      value: answerInWords({ texts, locale, answers }, step, field, value, values),
    };
  });
}

function answerInWords(
  { texts, locale, answers }: Telling,
  step: Step,
  field: Field,
  value: FieldValue,
  values: StepValues,
): string {
  const options = textsOfStep(texts, step.id).fields[field.name]?.options;
  if (field.kind === 'found-indicators') return asWritten(answers, field.from, value).join('\n');
  if (typeof value !== 'string') return value.map((code) => options?.[code] ?? code).join('\n');
  switch (field.kind) {
    case 'choice':
      return options?.[value] ?? value;
    case 'date':
      return formatDate(value, locale);
    case 'amount': {
      const currency = values['currency'];
      return formatAmount(value, typeof currency === 'string' ? currency : undefined, locale);
    }
    case 'currency':
      return currencyName(value, locale);
    case 'company-number':
      return readCompanyNumber(value).verified ? value : texts.story.check.wrongNumber(value);
    case 'country':
      return countryName(value, locale);
    default:
      return value;
  }
}

/** The finds that were kept, as they stand in the account. */
function asWritten(
  answers: Answers,
  from: { readonly step: string; readonly field: string },
  kept: FieldValue,
) {
  return foundIn(answers, from).flatMap(({ key, places: [first] }) =>
    kept.includes(key) && first !== undefined ? [first.raw] : [],
  );
}

function withoutOptional(label: string, texts: Texts): string {
  return label.replace(` (${texts.ui.optional})`, '');
}

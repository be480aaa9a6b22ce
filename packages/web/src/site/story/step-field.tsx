import { type IndicatorType, indicatorTypes } from '@fanal/core/indicator';
import type { Field, RawValues } from '@fanal/core/journey';
import type { Locale, Texts } from '../../catalogue/index.ts';
import type { FieldTexts } from '../../catalogue/journey-texts.ts';
import {
  AmountField,
  Checkboxes,
  DateField,
  Radios,
  SelectField,
  TextArea,
  TextField,
  type TextFieldProps,
} from '../../ui/index.ts';
import { countryOptions, currencyOptions } from './code-options.ts';
import { typedText, typedTicks } from './posted.ts';

export type StepFieldProps = {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly stepId: string;
  readonly field: Field;
  readonly fieldTexts: FieldTexts;
  readonly typed: RawValues;
  readonly error?: string | undefined;
  /** The page's title, when it already asks this question. */
  readonly titleAsks?: string | undefined;
};

/** Where an error summary points. */
export function fieldId(name: string): string {
  return `q-${name}`;
}

/** More than this is easier to find in a list one can type into. */
const mostTiles = 12;

/** The browser fills in what is the person's own, and nothing else. */
const autocomplete: Readonly<Record<string, string>> = {
  'name.given': 'given-name',
  'name.family': 'family-name',
  'organisation.name': 'organization',
  'organisation.role': 'organization-title',
  'reach.email': 'email',
  'reach.phone': 'tel',
};

/** One question of the journey, by the control that suits it. Finds of the account are shown by a component of their own. */
export function StepField(props: StepFieldProps) {
  const { locale, texts, field, fieldTexts, typed } = props;
  const { name } = field;
  const asked = {
    locale,
    name,
    id: fieldId(name),
    label: props.titleAsks ?? fieldTexts.label,
    hideLabel: props.titleAsks !== undefined,
    hint: fieldTexts.hint,
    error: props.error,
    required: field.required || saysOptional(fieldTexts.label, texts),
    autocomplete: autocomplete[`${props.stepId}.${name}`],
  };
  const value = typedText(typed, name);
  switch (field.kind) {
    case 'choice': {
      const options = optionsOf(field.options, fieldTexts);
      if (options.length > mostTiles) return <SelectField {...asked} options={options} value={value} />;
      return <Radios {...asked} options={options} value={value} inline={options.length === 2} />;
    }
    case 'choices':
      return (
        <Checkboxes
          {...asked}
          options={optionsOf(field.options, fieldTexts)}
          values={typedTicks(typed, name)}
        />
      );
    case 'long-text':
      return <TextArea {...asked} value={value} maxLength={field.max} rows={field.max > 5_000 ? 14 : 6} />;
    case 'short-text':
      return <TextField {...asked} value={value} />;
    case 'company-number':
      return <TextField {...asked} value={value} width="medium" spellcheck={false} />;
    case 'date':
      return <DateField {...asked} value={dateTyped(typed, name)} />;
    case 'time':
      return <TextField {...asked} value={value} width="short" />;
    case 'amount':
      return <AmountField {...asked} value={value} />;
    case 'currency':
      return <SelectField {...asked} options={currencyOptions(locale)} value={value} empty={false} />;
    case 'country':
      return <SelectField {...asked} options={countryOptions(locale)} value={value} />;
    case 'own-email':
      return <TextField {...asked} value={value} type="email" width="medium" spellcheck={false} />;
    case 'own-phone':
      return <TextField {...asked} value={value} type="tel" width="medium" spellcheck={false} />;
    case 'indicator':
      return <TextField {...asked} {...indicatorInput(field, props)} value={value} spellcheck={false} />;
    case 'found-indicators':
      return null;
  }
}

function indicatorInput(
  field: Extract<Field, { kind: 'indicator' }>,
  { typed, texts }: StepFieldProps,
): Pick<TextFieldProps, 'inputMode' | 'check'> {
  const said = field.typeField === undefined ? field.type : typedText(typed, field.typeField);
  const type = indicatorTypes.find((each) => each === said);
  if (type === undefined) return {};
  return {
    inputMode: keyboards[type],
    check: {
      type,
      platformField: field.platformField,
      doubtful: texts.story.check.doubtful,
      good: texts.story.check.good,
    },
  };
}

/** The phone's keyboard for it. */
const keyboards: Partial<Record<IndicatorType, NonNullable<TextFieldProps['inputMode']>>> = {
  phone: 'tel',
  email: 'email',
  url: 'url',
  domain: 'url',
};

function optionsOf(codes: readonly string[], texts: FieldTexts) {
  return codes.map((value) => ({ value, label: texts.options?.[value] ?? value }));
}

/** Some labels say so in their own words: it is not told twice. */
function saysOptional(label: string, texts: Texts): boolean {
  return label.endsWith(`(${texts.ui.optional})`);
}

function dateTyped(typed: RawValues, name: string) {
  return {
    day: typedText(typed, `${name}-day`),
    month: typedText(typed, `${name}-month`),
    year: typedText(typed, `${name}-year`),
  };
}

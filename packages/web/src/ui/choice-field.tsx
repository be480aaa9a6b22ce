import type { Child } from 'hono/jsx';
import { describedBy, Field, FieldGroup, type FieldProps } from './field.tsx';
import { optionMarkup } from './option-markup.ts';
import { uiTextsOf } from './texts.ts';

export type Option = { readonly value: string; readonly label: Child; readonly hint?: Child };

type ChoiceFieldProps = FieldProps & {
  readonly options: readonly Option[];
  /** Side by side where there is room: for yes and no. */
  readonly inline?: boolean | undefined;
};

export function Radios(props: ChoiceFieldProps & { readonly value?: string | undefined }) {
  return <Choices {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />;
}

export function Checkboxes(props: ChoiceFieldProps & { readonly values?: readonly string[] | undefined }) {
  return <Choices {...props} type="checkbox" chosen={props.values ?? []} />;
}

function Choices(
  props: ChoiceFieldProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] },
) {
  const id = props.id ?? props.name;
  return (
    <FieldGroup {...props}>
      <div class={props.inline ? 'choices choices-inline' : 'choices'}>
        {props.options.map((option, index) => {
          // The first takes the field's own id, where the error summary points.
          const optionId = index === 0 ? id : `${id}-${index}`;
          const hintId = option.hint ? `${optionId}-more` : undefined;
          return (
            <div class="choice">
              <input
                type={props.type}
                id={optionId}
                name={props.name}
                value={option.value}
                checked={props.chosen.includes(option.value)}
                aria-describedby={hintId}
              />
              <label for={optionId}>{option.label}</label>
              {option.hint && (
                <div class="hint" id={hintId}>
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

export function SelectField(
  props: FieldProps & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly value?: string | undefined;
    readonly autocomplete?: string | undefined;
    /** False when a value is always chosen. */
    readonly empty?: boolean | undefined;
  },
) {
  const id = props.id ?? props.name;
  return (
    <Field {...props}>
      <select
        class="input"
        id={id}
        name={props.name}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={describedBy(props, id)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.empty !== false && <option value="">{uiTextsOf(props.locale).choose}</option>}
        {optionMarkup(props.options, props.value)}
      </select>
    </Field>
  );
}

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

/** Three boxes, posted as `name-day`, `name-month`, `name-year`; the day, then the month, may stay empty. */
export function DateField(props: FieldProps & { readonly value?: DateParts | undefined }) {
  const id = props.id ?? props.name;
  const texts = uiTextsOf(props.locale);
  return (
    <FieldGroup {...props} id={id} hint={props.hint ?? texts.dateHint}>
      <div class="date">
        {(['day', 'month', 'year'] as const).map((part, index) => {
          const partId = index === 0 ? id : `${id}-${part}`;
          return (
            <div class={`date-${part}`}>
              <label for={partId}>{texts[part]}</label>
              <input
                class="input"
                id={partId}
                name={`${props.name}-${part}`}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength={part === 'year' ? 4 : 2}
                value={props.value?.[part] ?? ''}
                aria-invalid={props.error ? 'true' : undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

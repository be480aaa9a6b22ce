import type { IndicatorType } from '@fanal/core/indicator';
import { describedBy, Field, type FieldProps } from './field.tsx';
import { uiTextsOf } from './texts.ts';

/** Asks the API, as one types, whether the spelling holds. The sentences are shown as a gentle hint; nothing is refused. */
export type IndicatorCheck = {
  readonly type: IndicatorType;
  /** Name of the field that holds a handle's platform. */
  readonly platformField?: string | undefined;
  readonly doubtful: string;
  readonly good: string;
};

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'time' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  /** False for names, numbers and addresses. */
  readonly spellcheck?: boolean | undefined;
  readonly check?: IndicatorCheck | undefined;
};

export function TextField(props: TextFieldProps) {
  const id = props.id ?? props.name;
  const { check, width = 'full' } = props;
  return (
    <Field {...props}>
      <input
        class={width === 'full' ? 'input' : `input input-${width}`}
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        inputmode={props.inputMode}
        autocomplete={props.autocomplete ?? 'off'}
        maxlength={props.maxLength}
        spellcheck={props.spellcheck}
        autocapitalize={props.spellcheck === false ? 'none' : undefined}
        aria-describedby={describedBy(props, id, check ? [`${id}-check`] : [])}
        aria-invalid={props.error ? 'true' : undefined}
        data-check={check?.type}
        data-check-platform={check?.platformField}
        data-check-doubtful={check?.doubtful}
        data-check-good={check?.good}
      />
      {check && <p class="gentle" id={`${id}-check`} role="status" />}
    </Field>
  );
}

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** Of the text itself, when it is not the page's. */
  readonly lang?: string | undefined;
  /** Shows how many characters are left when close to it. */
  readonly maxLength?: number | undefined;
  readonly autocomplete?: string | undefined;
};

export function TextArea(props: TextAreaProps) {
  const id = props.id ?? props.name;
  const texts = uiTextsOf(props.locale);
  return (
    <Field {...props}>
      <textarea
        class="input"
        id={id}
        name={props.name}
        rows={props.rows ?? 6}
        lang={props.lang}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={describedBy(props, id)}
        aria-invalid={props.error ? 'true' : undefined}
        data-count={props.maxLength}
        data-count-left={props.maxLength ? texts.charactersLeft : undefined}
        data-count-over={props.maxLength ? texts.charactersOver : undefined}
      >
        {/* A browser drops the first line break of a textarea: this one is for it. */}
        {`\n${props.value ?? ''}`}
      </textarea>
    </Field>
  );
}

/** An amount as people write it, `1 250,50`; the unit, when fixed, stands beside it. */
export function AmountField(
  props: FieldProps & { readonly value?: string | undefined; readonly unit?: string | undefined },
) {
  const id = props.id ?? props.name;
  return (
    <Field {...props}>
      <div class="with-unit">
        <input
          class="input input-short"
          id={id}
          name={props.name}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={props.value ?? ''}
          aria-describedby={describedBy(props, id)}
          aria-invalid={props.error ? 'true' : undefined}
        />
        {props.unit && <span aria-hidden="true">{props.unit}</span>}
      </div>
    </Field>
  );
}

import type { Child } from 'hono/jsx';
import type { Locale } from '../catalogue/locale.ts';
import { uiTextsOf } from './texts.ts';

/** What every question has. `id` is `name` unless told, so that an error summary can point at `#name`. */
export type FieldProps = {
  readonly locale: Locale;
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence that says how to put it right. */
  readonly error?: string | undefined;
  /** Marked "(facultatif)" when false. True unless told. */
  readonly required?: boolean | undefined;
  /** The page's title already says it: the label is kept for those who listen. */
  readonly hideLabel?: boolean | undefined;
};

/** Ids that tie hint and error to the control, for `aria-describedby`. */
export function describedBy(
  props: Pick<FieldProps, 'hint' | 'error'>,
  id: string,
  more: readonly string[] = [],
): string | undefined {
  const ids = [...(props.hint ? [`${id}-hint`] : []), ...(props.error ? [`${id}-error`] : []), ...more];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function LabelText({ locale, label, required = true }: Pick<FieldProps, 'locale' | 'label' | 'required'>) {
  return (
    <>
      {label}
      {!required && <span class="optional"> ({uiTextsOf(locale).optional})</span>}
    </>
  );
}

function HintAndError({
  locale,
  id,
  hint,
  error,
}: Pick<FieldProps, 'locale' | 'hint' | 'error'> & { id: string }) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="visually-hidden">{uiTextsOf(locale).errorLabel} </span>
          {error}
        </p>
      )}
    </>
  );
}

/** A control with its label. */
export function Field(props: FieldProps & { readonly children?: Child }) {
  const id = props.id ?? props.name;
  return (
    <div class={fieldClass(props.error)}>
      <label class={props.hideLabel ? 'label visually-hidden' : 'label'} for={id}>
        <LabelText {...props} />
      </label>
      <HintAndError {...props} id={id} />
      {props.children}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup(props: FieldProps & { readonly children?: Child }) {
  const id = props.id ?? props.name;
  return (
    <fieldset class={fieldClass(props.error)} aria-describedby={describedBy(props, id)}>
      <legend class={props.hideLabel ? 'label visually-hidden' : 'label'}>
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} id={id} />
      {props.children}
    </fieldset>
  );
}

function fieldClass(error: string | undefined): string {
  return error ? 'field field-error' : 'field';
}

import { describedBy, Field, type FieldProps } from './field.tsx';

/** Files from the device; its form is sent as `multipart/form-data`. */
export function FileField(
  props: FieldProps & {
    /** Types and extensions that the device proposes first; others may be chosen all the same. */
    readonly accept?: string | undefined;
    readonly multiple?: boolean | undefined;
  },
) {
  const id = props.id ?? props.name;
  return (
    <Field {...props}>
      <input
        class="input input-file"
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={describedBy(props, id)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </Field>
  );
}

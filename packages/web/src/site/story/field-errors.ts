import { type FieldErrors, fieldErrors } from '@fanal/core/journey';

/** The codes of a problem, as those the catalogue knows. */
export function fieldErrorsIn(fields: Readonly<Record<string, string>> | undefined): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, code]) => [
      name,
      fieldErrors.find((known) => known === code) ?? 'required',
    ]),
  );
}

import { DecisionReason } from '@fanal/contract/investigation';
import { typed } from '../course/attempt.ts';
import type { WorkspaceVisit } from '../visit.ts';

/** A form of this room that came back: which one, what was typed in it, and why nothing was recorded. */
export type DecidingAttempt = {
  readonly act: string;
  readonly form: FormData;
  readonly errors: readonly { readonly field?: DecidingField | undefined; readonly text: string }[];
};

export type DecidingField = 'reason' | 'one' | 'other';

/** Several forms stand on one page: each field's id begins with its form's act. */
export function fieldIdOf(act: string, field: DecidingField): string {
  return `${act}-${field}`;
}

/** The reasons of an error summary, each leading to its field where it has one. */
export function summaryOf({ act, errors }: DecidingAttempt) {
  return errors.map(({ field, text }) =>
    field === undefined ? { text } : { href: `#${fieldIdOf(act, field)}`, text },
  );
}

/** The reason as it will be kept; nothing when it is empty or too long. */
export function reasonIn(form: FormData): string | undefined {
  return DecisionReason.safeParse(typed(form, 'reason')).data;
}

export function reasonMissing(visit: WorkspaceVisit): DecidingAttempt['errors'] {
  return [{ field: 'reason', text: visit.texts.deciding.errors.reason }];
}

import { TextField } from '../../../ui/index.ts';
import { typed } from '../../course/attempt.ts';
import type { WorkspaceVisit } from '../../visit.ts';
import { type DecidingAttempt, fieldIdOf } from '../attempt.ts';

/** Longest thing that a reference is typed as. */
const longestReference = 40;

/** Two complaints by reference. What is typed goes in a body: somebody may type a number by mistake. */
export function PairFields(props: {
  readonly visit: WorkspaceVisit;
  readonly act: string;
  /** Known already. */
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  readonly attempt?: DecidingAttempt | undefined;
}) {
  const { visit, act, attempt } = props;
  const { deciding } = visit.texts;
  return (
    <>
      {(['one', 'other'] as const).map((field) => (
        <TextField
          locale={visit.locale}
          name={field}
          id={fieldIdOf(act, field)}
          label={deciding[field]}
          hint={deciding.referenceHint}
          width="medium"
          maxLength={longestReference}
          spellcheck={false}
          value={attempt === undefined ? props[field] : typed(attempt.form, field)}
          error={attempt?.errors.find((error) => error.field === field)?.text}
        />
      ))}
    </>
  );
}

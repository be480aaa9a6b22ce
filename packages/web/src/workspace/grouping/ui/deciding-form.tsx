import { randomUUID } from 'node:crypto';
import { longestReason } from '@fanal/contract/investigation';
import type { Child } from 'hono/jsx';
import type { WorkspaceTexts } from '../../../catalogue/fr/workspace.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { typed } from '../../course/attempt.ts';
import type { WorkspaceVisit } from '../../visit.ts';
import { type DecidingAttempt, fieldIdOf } from '../attempt.ts';

type FormTexts = WorkspaceTexts['deciding']['decision']['undo'];

type FormProps = {
  readonly visit: WorkspaceVisit;
  /** Names the form on its page. */
  readonly act: string;
  readonly action: string;
  readonly texts: FormTexts;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly attempt?: DecidingAttempt | undefined;
  /** Further questions, before the reason. */
  readonly children?: Child;
};

/** One act with its reason, folded until it is wanted. */
export function FoldedForm(props: FormProps) {
  return (
    <details class="decision" open={isBack(props)}>
      <summary>{props.texts.summary}</summary>
      <div>
        <DecidingForm {...props} />
      </div>
    </details>
  );
}

export function DecidingForm(props: FormProps) {
  const { visit, act, action, texts, fields = {} } = props;
  const { deciding } = visit.texts;
  const attempt = isBack(props) ? props.attempt : undefined;
  // A form that comes back keeps its key: what was sent once under it is not done again.
  const key = (attempt && typed(attempt.form, 'decisionId')) || randomUUID();
  return (
    <>
      <p class="soft">{texts.lead}</p>
      <form method="post" action={action} novalidate data-once>
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="decisionId" value={key} />
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {props.children}
        <TextArea
          locale={visit.locale}
          name="reason"
          id={fieldIdOf(act, 'reason')}
          label={deciding.reason}
          hint={deciding.reasonHint}
          rows={3}
          maxLength={longestReason}
          value={attempt && typed(attempt.form, 'reason')}
          error={attempt?.errors.find(({ field }) => field === 'reason')?.text}
        />
        <Button>{texts.button}</Button>
      </form>
    </>
  );
}

function isBack({ attempt, act }: FormProps): boolean {
  return attempt?.act === act;
}

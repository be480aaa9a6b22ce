import type { WarningFile } from '@fanal/contract/warning';
import type { AnalystDecision } from '@fanal/core/warning';
import { Button, Checkboxes, TextArea } from '../../ui/index.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';

/** A decision that was not taken: what was typed, and why. */
export type Attempt = {
  readonly decision: AnalystDecision;
  readonly reason: string;
  readonly knownGood: boolean;
  readonly field?: 'reason' | undefined;
  readonly error: string;
};

export const longestReason = 2_000;

/** With these an analyst may also say that the value is nobody's to warn of, ever. */
const sparing: ReadonlySet<AnalystDecision> = new Set(['withhold', 'uphold-contest']);
/** They change at once what everybody reads of somebody: their buttons look like it. */
const grave: ReadonlySet<AnalystDecision> = new Set(['retract', 'publish', 'verify']);

/** Several forms stand on one page: each field's id begins with its decision. */
export function fieldId(decision: AnalystDecision, name: string): string {
  return `${decision}-${name}`;
}

export function Decide(props: {
  readonly visit: WorkspaceVisit;
  readonly file: WarningFile;
  readonly attempt: Attempt | undefined;
}) {
  const { visit, file, attempt } = props;
  const texts = visit.texts.warnings.file;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{texts.decide}</h2>
      {file.mayDecide.length === 0 && <p class="soft">{texts.nothingToDecide}</p>}
      {file.mayDecide.map((decision) => (
        <DecisionForm
          visit={visit}
          file={file}
          decision={decision}
          attempt={attempt?.decision === decision ? attempt : undefined}
        />
      ))}
    </section>
  );
}

function DecisionForm(props: {
  readonly visit: WorkspaceVisit;
  readonly file: WarningFile;
  readonly decision: AnalystDecision;
  readonly attempt: Attempt | undefined;
}) {
  const { visit, file, decision, attempt } = props;
  const { locale } = visit;
  const { decisions, file: texts } = visit.texts.warnings;
  const { summary, lead, button } = decisions[decision];
  return (
    <details class="decision" open={attempt !== undefined}>
      <summary>{summary}</summary>
      <div>
        <p class="soft">{lead}</p>
        <form method="post" action={pathTo('decideWarning', locale, { id: file.id })} novalidate data-once>
          <input type="hidden" name="decision" value={decision} />
          <input type="hidden" name="version" value={String(file.version)} />
          <TextArea
            locale={locale}
            name="reason"
            id={fieldId(decision, 'reason')}
            label={texts.reason}
            hint={texts.reasonHint}
            value={attempt?.reason}
            error={attempt?.field === 'reason' ? attempt.error : undefined}
            rows={3}
            maxLength={longestReason}
          />
          {sparing.has(decision) && (
            <Checkboxes
              locale={locale}
              name="knownGood"
              id={fieldId(decision, 'knownGood')}
              label={texts.knownGood}
              required={false}
              values={attempt?.knownGood ? ['yes'] : []}
              options={[{ value: 'yes', label: texts.knownGoodChoice, hint: texts.knownGoodHint }]}
            />
          )}
          <Button kind={grave.has(decision) ? 'danger' : 'primary'}>{button}</Button>
        </form>
      </div>
    </details>
  );
}

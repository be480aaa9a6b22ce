import { randomUUID } from 'node:crypto';
import type { ComplaintFile } from '@fanal/contract/investigation';
import { type AgentCommandKind, checklistItems } from '@fanal/core/complaint';
import { Button } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { type Attempt, typed } from './attempt.ts';
import { DecisionFields } from './decision-fields.tsx';

type Part = { readonly visit: WorkspaceVisit; readonly file: ComplaintFile };

/** What may be decided now, a form each, folded until it is wanted. */
export function Decide({ visit, file, attempt }: Part & { readonly attempt: Attempt | undefined }) {
  const { course } = visit.texts;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{course.decide}</h2>
      {file.may.length === 0 && <p class="soft">{course.nothingToDecide}</p>}
      {file.may.map((kind) => (
        <DecisionForm
          visit={visit}
          file={file}
          kind={kind}
          attempt={attempt?.kind === kind ? attempt : undefined}
        />
      ))}
    </section>
  );
}

function DecisionForm(
  props: Part & { readonly kind: AgentCommandKind; readonly attempt: Attempt | undefined },
) {
  const { visit, file, kind, attempt } = props;
  const { reference, version } = file;
  const texts = visit.texts.course.forms[kind];
  const errors = Object.fromEntries(
    (attempt?.errors ?? []).flatMap(({ field, text }) => (field === undefined ? [] : [[field, text]])),
  );
  // A form that comes back keeps its key: what was sent once under it is not done again.
  const key = (attempt && typed(attempt.form, 'decisionId')) || randomUUID();
  return (
    <details class="decision" open={attempt !== undefined}>
      <summary>{texts.summary}</summary>
      <div>
        <p class="soft">{texts.lead}</p>
        <form method="post" action={pathTo('decide', visit.locale, { reference })} novalidate data-once>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="decisionId" value={key} />
          <input type="hidden" name="version" value={String(version)} />
          <DecisionFields visit={visit} kind={kind} form={attempt?.form} errors={errors} />
          <Button kind={kind === 'refuse' ? 'danger' : 'primary'}>{texts.button}</Button>
        </form>
      </div>
    </details>
  );
}

/** Who decided what, and what they had found. */
export function DecisionsMade({ visit, file }: Part) {
  const { course } = visit.texts;
  if (file.decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{course.decisions.title}</h2>
      <ol class="decisions">
        {file.decisions.map(({ kind, at, agent, checklist }) => (
          <li>
            <strong>{course.forms[kind].summary}</strong> <bdi>{course.decisions.by(agent)}</bdi>
            {', '}
            <time datetime={at}>{showMoment(at, visit.locale)}</time>
            {checklist !== undefined && (
              <ul class="small">
                {checklistItems.map((item) => (
                  <li>
                    {course.checklist[item]}
                    {visit.texts.reason.colon}
                    {course.checks[checklist[item]]}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

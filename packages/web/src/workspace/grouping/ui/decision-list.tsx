import type { KeptDecision } from '@fanal/contract/investigation';
import { Tag } from '../../../ui/index.ts';
import { showMoment } from '../../format.ts';
import type { AgentLocale } from '../../locale.ts';
import { pathTo } from '../../paths.ts';
import { workspaceTextsOf } from '../../texts.ts';
import { IndicatorLink } from './indicator-link.tsx';
import { ComplaintLink } from './references.tsx';

/** What agents decided: on what, by whom, why; each leads to its page, where it can be undone. */
export function DecisionList(props: {
  readonly decisions: readonly KeptDecision[];
  readonly locale: AgentLocale;
}) {
  const { decisions, locale } = props;
  const { deciding } = workspaceTextsOf(locale);
  if (decisions.length === 0) return <p class="soft">{deciding.noDecision}</p>;
  return (
    <ol class="decisions">
      {decisions.map((decision) => (
        <li class="kept-decision">
          <strong>{deciding.kinds[decision.kind]}</strong>{' '}
          <Tag tone={decision.undone === undefined ? 'brand' : 'plain'}>
            {decision.undone === undefined ? deciding.inForce : deciding.undone}
          </Tag>
          <p>
            <DecidedOn decision={decision} locale={locale} />
          </p>
          <Said {...decision} locale={locale} />
          {decision.undone !== undefined && (
            <>
              <p class="undone">{deciding.undone}</p>
              <Said {...decision.undone} locale={locale} />
            </>
          )}
          <p>
            <a href={pathTo('decision', locale, { id: decision.id })} aria-label={named(decision, locale)}>
              {deciding.open}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The two complaints, or the value. */
export function DecidedOn({ decision, locale }: { decision: KeptDecision; locale: AgentLocale }) {
  if (decision.indicator !== undefined)
    return <IndicatorLink indicator={decision.indicator} locale={locale} />;
  return (
    <>
      {decision.references.map((reference, place) => (
        <>
          {place > 0 && ' · '}
          <ComplaintLink reference={reference} locale={locale} />
        </>
      ))}
    </>
  );
}

function Said(props: {
  readonly reason: string;
  readonly agent: string;
  readonly at: string;
  readonly locale: AgentLocale;
}) {
  const { reason, agent, at, locale } = props;
  const { deciding } = workspaceTextsOf(locale);
  return (
    <>
      <blockquote class="words" dir="auto">
        {reason}
      </blockquote>
      <p class="soft small">
        <bdi>{deciding.by(agent)}</bdi>, <time datetime={at}>{showMoment(at, locale)}</time>
      </p>
    </>
  );
}

/** Links of the same words, told apart by what they are about. */
function named({ kind, references, indicator }: KeptDecision, locale: AgentLocale): string {
  const { deciding, reason } = workspaceTextsOf(locale);
  return `${deciding.open}${reason.colon}${deciding.kinds[kind]} ${indicator?.shown ?? references.join(', ')}`;
}

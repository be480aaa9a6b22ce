import { type DecisionFile, readMatchingDecision } from '@fanal/contract/investigation';
import { BackLink, ErrorSummary, SummaryList, Tag } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { type DecidingAttempt, summaryOf } from './attempt.ts';
import { FoldedForm } from './ui/deciding-form.tsx';
import { DecidedOn } from './ui/decision-list.tsx';
import { Done } from './ui/done.tsx';
import { SeriesLink } from './ui/references.tsx';

export function showDecision(visit: AgentVisit): Promise<Response> {
  return showDecisionAfter(visit, undefined);
}

/** A decision, what became of it, and the way to undo it. */
export async function showDecisionAfter(
  visit: AgentVisit,
  attempt: DecidingAttempt | undefined,
): Promise<Response> {
  const reply = await visit.client.call(readMatchingDecision, { params: { id: visit.param('id') } });
  if (!reply.ok) return refused(visit, reply.refusal);
  const decision = reply.value;
  const { locale } = visit;
  const texts = visit.texts.deciding;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.decision.title} width="text" error={attempt !== undefined}>
      {attempt && <ErrorSummary locale={locale} errors={summaryOf(attempt)} />}
      <BackLink locale={locale} href={pathTo('questions', locale)} label={visit.texts.questions.title} />
      <h1>{texts.decision.title}</h1>
      <Done visit={visit} />
      <Decided visit={visit} decision={decision} />
      <Became visit={visit} decision={decision} />
      {decision.undone === undefined && (
        <FoldedForm
          visit={visit}
          act="undo"
          action={pathTo('undo', locale, { id: decision.id })}
          texts={texts.decision.undo}
          attempt={attempt}
        />
      )}
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly decision: DecisionFile };

function Decided({ visit, decision }: Part) {
  const { locale } = visit;
  const texts = visit.texts.deciding;
  const { undone } = decision;
  return (
    <SummaryList
      rows={[
        { term: texts.decision.title, value: <strong>{texts.kinds[decision.kind]}</strong> },
        { term: texts.decision.about, value: <DecidedOn decision={decision} locale={locale} /> },
        ...linesOf(visit, decision),
        {
          term: texts.decision.state,
          value: (
            <Tag tone={undone === undefined ? 'brand' : 'plain'}>
              {undone === undefined ? texts.inForce : texts.undone}
            </Tag>
          ),
        },
        ...(undone === undefined ? [] : linesOf(visit, undone)),
      ]}
    />
  );
}

function linesOf(
  { locale, texts: { deciding } }: WorkspaceVisit,
  said: { readonly agent: string; readonly at: string; readonly reason: string },
) {
  return [
    { term: deciding.decision.who, value: <bdi>{said.agent}</bdi> },
    { term: deciding.decision.when, value: <time datetime={said.at}>{showMoment(said.at, locale)}</time> },
    { term: deciding.decision.why, value: <span dir="auto">{said.reason}</span> },
  ];
}

/** Where its complaints stand now, and what agents are asked about those series. */
function Became({ visit, decision }: Part) {
  const { locale } = visit;
  const texts = visit.texts.deciding.decision;
  const { places, questions } = decision;
  if (places.length === 0 && questions.length === 0) return null;
  const codes = new Set(places.map(({ series }) => series.id));
  return (
    <section aria-labelledby="became">
      <h2 id="became">{texts.places}</h2>
      <ul>
        {places.map(({ reference, series }) => (
          <li>
            {texts.stands(reference)} <SeriesLink code={series.id} locale={locale} />{' '}
            <Tag tone="lamp">{visit.texts.queue.seriesOf(series.size)}</Tag>
          </li>
        ))}
      </ul>
      {places.length > 1 && <p>{codes.size === 1 ? texts.together : texts.apart}</p>}
      {questions.length > 0 && (
        <>
          <h3>{texts.questions}</h3>
          <ul>
            {questions.map((id, place) => (
              <li>
                <a href={pathTo('question', locale, { id })}>{texts.question(place + 1)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

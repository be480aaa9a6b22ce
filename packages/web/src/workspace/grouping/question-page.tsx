import { type QuestionAnswer, type QuestionFile, readQuestion } from '@fanal/contract/investigation';
import { BackLink, Callout, ErrorSummary } from '../../ui/index.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { type DecidingAttempt, summaryOf } from './attempt.ts';
import { FoldedForm } from './ui/deciding-form.tsx';
import { DecisionList } from './ui/decision-list.tsx';
import { Done } from './ui/done.tsx';
import { Weighed } from './ui/grounds.tsx';
import { IndicatorLink } from './ui/indicator-link.tsx';
import { SeriesLink } from './ui/references.tsx';
import { Side } from './ui/side.tsx';

export function showQuestion(visit: AgentVisit): Promise<Response> {
  return showQuestionAfter(visit, undefined);
}

/** The same page after a form that was not done. */
export async function showQuestionAfter(
  visit: AgentVisit,
  attempt: DecidingAttempt | undefined,
): Promise<Response> {
  const reply = await visit.client.call(readQuestion, { params: { id: visit.param('id') } });
  if (!reply.ok) return refused(visit, reply.refusal);
  const question = reply.value;
  const { locale, texts } = visit;
  const title = texts.questions.titles[question.kind];
  const [one, other] = question.sides;
  const isOneSeries = one.series.id === other.series.id;
  // Two accounts that are alike are two values: the evidence says who names which.
  const isHanging = question.indicator !== undefined && question.kind !== 'alike';
  return visit.page(
    <WorkspacePage visit={visit} title={title} error={attempt !== undefined}>
      {attempt && <ErrorSummary locale={locale} errors={summaryOf(attempt)} />}
      <BackLink locale={locale} href={pathTo('questions', locale)} label={texts.questions.title} />
      <h1>{title}</h1>
      <Done visit={visit} />
      <p>{texts.questions.leads[question.kind]}</p>
      <div class="file">
        <div class="file-main">
          {question.indicator !== undefined && (
            <section class="tied" aria-labelledby="tied">
              <h2 id="tied">{texts.questions.tied}</h2>
              <p>
                <IndicatorLink indicator={question.indicator} locale={locale} />
              </p>
            </section>
          )}
          <div class="sides">
            <Side
              visit={visit}
              side={one}
              number={isOneSeries ? 0 : 1}
              namings={isHanging ? question.namings[0] : undefined}
            />
            {!isOneSeries && (
              <Side
                visit={visit}
                side={other}
                number={2}
                namings={isHanging ? question.namings[1] : undefined}
              />
            )}
          </div>
          <Evidence visit={visit} question={question} />
        </div>
        <div class="file-side">
          <Answer visit={visit} question={question} attempt={attempt} />
          <section aria-labelledby="decisions">
            <h2 id="decisions">{texts.deciding.kept}</h2>
            <DecisionList decisions={question.decisions} locale={locale} />
          </section>
        </div>
      </div>
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly question: QuestionFile };

function Evidence({ visit, question }: Part) {
  const { locale, texts } = visit;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{texts.questions.evidence}</h2>
      <div class="sides">
        <section aria-labelledby="evidence-for">
          <h3 id="evidence-for">{question.kind === 'hub' ? texts.questions.forHub : texts.questions.for}</h3>
          <Weighed grounds={question.grounds.for} locale={locale} />
        </section>
        <section aria-labelledby="evidence-against">
          <h3 id="evidence-against">{texts.questions.against}</h3>
          <Weighed grounds={question.grounds.against} locale={locale} />
        </section>
      </div>
      <p class="soft small">{texts.evidence.bitsHelp}</p>
    </section>
  );
}

/** What may be answered, a form each; or what was. */
function Answer({ visit, question, attempt }: Part & { readonly attempt: DecidingAttempt | undefined }) {
  const { locale } = visit;
  const texts = visit.texts.questions;
  if (question.state === 'open') {
    if (question.may.length === 0) return null;
    return (
      <section aria-labelledby="decide">
        <h2 id="decide">{texts.decide}</h2>
        {question.may.map((answer) => (
          <FoldedForm
            visit={visit}
            act={answer}
            action={pathTo('answer', locale, { id: question.id })}
            texts={textsOfAnswer(visit, question, answer)}
            attempt={attempt}
          />
        ))}
      </section>
    );
  }
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">{texts.answered}</h2>
      <Callout kind={question.state === 'gone' ? 'info' : 'success'}>
        <p>
          <strong>{texts.stateNames[question.state]}</strong>
        </p>
        {question.state === 'gone' && <p>{texts.goneBody}</p>}
        <Now visit={visit} question={question} />
        {question.decisionId !== undefined && (
          <p>
            <a href={pathTo('decision', locale, { id: question.decisionId })}>{texts.seeDecision}</a>
          </p>
        )}
      </Callout>
    </section>
  );
}

/** Where both sides stand today: what became of the answer. */
function Now({ visit, question }: Part) {
  const texts = visit.texts.questions;
  const [one, other] = question.sides;
  if (one.series.id === other.series.id) return <p>{texts.oneSeries(one.series.id)}</p>;
  return (
    <p>
      {texts.now}
      {visit.texts.reason.colon}
      <SeriesLink code={one.series.id} locale={visit.locale} />
      {' · '}
      <SeriesLink code={other.series.id} locale={visit.locale} />
    </p>
  );
}

const kindOf = {
  accept: 'must-link',
  refuse: 'cannot-link',
  pin: 'pin',
  hub: 'hub',
  'not-hub': 'not-hub',
} as const satisfies Record<QuestionAnswer, string>;

function textsOfAnswer(
  { texts }: WorkspaceVisit,
  { sides: [one, other] }: QuestionFile,
  answer: QuestionAnswer,
) {
  const form = texts.deciding.forms[kindOf[answer]];
  const { acts } = texts.questions;
  if (answer === 'pin') return { ...form, summary: acts.pin(one.reference), lead: acts.pinLead };
  const isOneSeries = one.series.id === other.series.id;
  return answer === 'refuse' && isOneSeries ? { ...form, summary: acts.split } : form;
}

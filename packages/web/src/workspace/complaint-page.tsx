import { listComplaintDocuments } from '@fanal/contract/document';
import { listComplaintExhibits } from '@fanal/contract/evidence';
import { type ComplaintFile, readComplaintFile } from '@fanal/contract/investigation';
import { listReadings } from '@fanal/contract/material';
import type { Answers } from '@fanal/core/journey';
import { textsOf } from '../catalogue/index.ts';
import { AnswersTold } from '../site/story/answers.tsx';
import { BackLink, Callout, Details, ErrorSummary, Timeline } from '../ui/index.ts';
import type { Attempt } from './course/attempt.ts';
import { fieldId } from './course/decision-fields.tsx';
import { Decide, DecisionsMade } from './course/decisions.tsx';
import { Thread } from './course/thread.tsx';
import { Additions, entryOf } from './course/timeline.tsx';
import { Script } from './grouping/ui/script.tsx';
import { WaterfallChart, weightOf } from './grouping/ui/waterfall.tsx';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { asQuery, filtersIn } from './queue-filters.ts';
import { refused } from './refusal-page.tsx';
import { Complainant, Facts } from './ui/complaint-facts.tsx';
import { Neighbours, Standing } from './ui/complaint-standing.tsx';
import { Documents } from './ui/documents.tsx';
import { Exhibits } from './ui/exhibits.tsx';
import { Narrative } from './ui/narrative.tsx';
import { ReasonList } from './ui/reason.tsx';
import { SightingsTable } from './ui/sightings-table.tsx';
import type { AgentVisit, WorkspaceVisit } from './visit.ts';

export function showComplaint(visit: AgentVisit): Promise<Response> {
  return showComplaintAfter(visit, undefined);
}

/** The same page after a form that was not done: its reasons first, the form as it was filled. */
export async function showComplaintAfter(visit: AgentVisit, attempt: Attempt | undefined): Promise<Response> {
  const filters = filtersIn(visit);
  const reply = await visit.client.call(readComplaintFile, {
    params: { reference: visit.param('reference') },
    query: filters,
  });
  if (!reply.ok) return refused(visit, reply.refusal);
  const file = reply.value;
  const given = await visit.client.call(listComplaintExhibits, { params: { reference: file.reference } });
  const papers = await visit.client.call(listComplaintDocuments, { params: { reference: file.reference } });
  const exhibits = given.ok ? given.value.exhibits : [];
  const readings =
    exhibits.length === 0
      ? undefined
      : await visit.client.call(listReadings, { params: { reference: file.reference } });
  const { locale, texts } = visit;
  const title = texts.file.title(file.reference);
  const query = asQuery(filters);
  return visit.page(
    <WorkspacePage visit={visit} title={title} error={attempt !== undefined}>
      {attempt && (
        <ErrorSummary locale={locale} errors={attempt.errors.map((error) => linked(attempt, error))} />
      )}
      <div class="file-head">
        <BackLink locale={locale} href={pathTo('queue', locale, {}, query)} label={texts.file.back} />
        <Neighbours visit={visit} file={file} query={query} />
      </div>
      <h1>{title}</h1>
      <Done visit={visit} />
      <Standing visit={visit} file={file} />
      <div class="file">
        <div class="file-main">
          <Tied visit={visit} file={file} />
          <Script visit={visit} file={file} />
          <section aria-labelledby="account">
            <h2 id="account">{texts.file.account}</h2>
            {file.narrative.trim() === '' ? (
              <p class="soft">{texts.file.noAccount}</p>
            ) : (
              <Narrative
                text={file.narrative}
                language={file.locale}
                sightings={file.sightings}
                locale={locale}
              />
            )}
          </section>
          <Additions visit={visit} file={file} />
          <section aria-labelledby="indicators">
            <h2 id="indicators">{texts.file.indicators}</h2>
            <SightingsTable sightings={file.sightings} locale={locale} />
          </section>
          <section aria-labelledby="answers">
            <h2 id="answers">{texts.file.answers}</h2>
            <AllAnswers visit={visit} file={file} />
          </section>
          <Exhibits
            exhibits={exhibits}
            readings={readings?.ok ? readings.value.readings : []}
            locale={locale}
          />
          <Thread visit={visit} file={file} attempt={attempt} />
        </div>
        <div class="file-side">
          <Decide visit={visit} file={file} attempt={attempt} />
          <Facts visit={visit} file={file} />
          <Complainant visit={visit} file={file} />
          <section aria-labelledby="timeline">
            <h2 id="timeline">{texts.file.timeline}</h2>
            <Timeline entries={file.timeline.map((event) => entryOf(visit, event))} />
          </section>
          <Documents
            reference={file.reference}
            documents={papers.ok ? papers.value : undefined}
            locale={locale}
          />
          <DecisionsMade visit={visit} file={file} />
        </div>
      </div>
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly file: ComplaintFile };

function Done({ visit }: Pick<Part, 'visit'>) {
  const { course } = visit.texts;
  const done = visit.query('done');
  if (done !== 'decided' && done !== 'sent') return null;
  return (
    <Callout kind="success">
      <p>{done === 'sent' ? course.sent : course.done}</p>
    </Callout>
  );
}

/** Each reason leads to its field, where it has one. */
function linked({ kind }: Attempt, { field, text }: Attempt['errors'][number]) {
  if (field === undefined || field === 'other') return { text };
  if (kind === 'message') return { href: '#text', text };
  return { href: `#${fieldId(kind, field === 'checklist' ? 'elements' : field)}`, text };
}

/** The first thing an analyst asks: who else, and why. */
function Tied({ visit, file }: Part) {
  const { locale, texts } = visit;
  const { series } = file;
  if (series === undefined) return <p class="soft">{texts.file.alone}</p>;
  return (
    <section class="tied" aria-labelledby="tied">
      <h2 id="tied">{texts.file.series}</h2>
      <p>
        <a href={pathTo('series', locale, { code: series.id })}>
          {texts.file.inSeries(series.id, series.size)}
        </a>
      </p>
      <ReasonList reasons={series.reasons} locale={locale} none={texts.series.noReason} />
      {series.waterfall !== undefined && (
        <Details summary={weightOf(series.waterfall, locale)}>
          <WaterfallChart waterfall={series.waterfall} locale={locale} />
        </Details>
      )}
      <p>
        <a href={pathTo('pairs', locale, {}, { one: file.reference })}>
          {texts.pair.compareThis(file.reference)}
        </a>
      </p>
    </section>
  );
}

function AllAnswers({ visit, file }: Part) {
  const answers: Answers = file.answers;
  if (Object.keys(answers).length === 0) return <p class="soft">{visit.texts.file.noAnswer}</p>;
  return <AnswersTold locale={visit.locale} texts={textsOf(visit.locale)} answers={answers} level={3} />;
}

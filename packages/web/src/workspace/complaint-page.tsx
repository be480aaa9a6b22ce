import { type ComplaintFile, readComplaintFile } from '@fanal/contract/investigation';
import type { Answers } from '@fanal/core/journey';
import { textsOf } from '../catalogue/index.ts';
import { AnswersTold } from '../site/story/answers.tsx';
import { BackLink, SummaryList, type SummaryRow, Tag, Timeline } from '../ui/index.ts';
import { showLanguage, showMoment } from './format.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo, type Query } from './paths.ts';
import { asQuery, filtersIn } from './queue-filters.ts';
import { refused } from './refusal-page.tsx';
import { MoneyList } from './ui/money.tsx';
import { Narrative } from './ui/narrative.tsx';
import { ReasonList } from './ui/reason.tsx';
import { SightingsTable } from './ui/sightings-table.tsx';
import type { AgentVisit, WorkspaceVisit } from './visit.ts';

export async function showComplaint(visit: AgentVisit): Promise<Response> {
  const filters = filtersIn(visit);
  const reply = await visit.client.call(readComplaintFile, {
    params: { reference: visit.param('reference') },
    query: filters,
  });
  if (!reply.ok) return refused(visit, reply.refusal);
  const file = reply.value;
  const { locale, texts } = visit;
  const title = texts.file.title(file.reference);
  const query = asQuery(filters);
  return visit.page(
    <WorkspacePage visit={visit} title={title}>
      <div class="file-head">
        <BackLink locale={locale} href={pathTo('queue', locale, {}, query)} label={texts.file.back} />
        <Neighbours visit={visit} file={file} query={query} />
      </div>
      <h1>{title}</h1>
      <div class="file">
        <div class="file-main">
          <Tied visit={visit} file={file} />
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
          <section aria-labelledby="indicators">
            <h2 id="indicators">{texts.file.indicators}</h2>
            <SightingsTable sightings={file.sightings} locale={locale} />
          </section>
          <section aria-labelledby="answers">
            <h2 id="answers">{texts.file.answers}</h2>
            <AllAnswers visit={visit} file={file} />
          </section>
        </div>
        <div class="file-side">
          <Facts visit={visit} file={file} />
          <Complainant visit={visit} file={file} />
          <section aria-labelledby="timeline">
            <h2 id="timeline">{texts.file.timeline}</h2>
            <Timeline
              entries={file.timeline.map(({ kind, at }) => ({
                title: texts.file.events[kind] ?? kind,
                when: { text: showMoment(at, locale), dateTime: at },
              }))}
            />
          </section>
        </div>
      </div>
    </WorkspacePage>,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly file: ComplaintFile };

function Neighbours({ visit, file, query }: Part & { readonly query: Query }) {
  const { locale, texts } = visit;
  const { newer, older } = file.neighbours;
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="neighbours" aria-label={texts.file.neighbours}>
      {newer !== undefined && (
        <a href={pathTo('file', locale, { reference: newer }, query)} rel="prev" title={newer}>
          <span aria-hidden="true">← </span>
          {texts.file.newer}
        </a>
      )}
      {older !== undefined && (
        <a href={pathTo('file', locale, { reference: older }, query)} rel="next" title={older}>
          {texts.file.older}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
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
    </section>
  );
}

function Facts({ visit, file }: Part) {
  const { locale, texts } = visit;
  const signs = textsOf(locale).journey.signs;
  const rows: readonly SummaryRow[] = [
    { term: texts.file.scamType, value: <Tag tone="brand">{texts.scamTypes[file.scamType]}</Tag> },
    ...(file.signs.length === 0
      ? []
      : [{ term: texts.file.signs, value: file.signs.map((sign) => signs[sign] ?? sign).join('\n') }]),
    {
      term: texts.file.losses,
      value: <MoneyList sums={file.losses} locale={locale} none={texts.file.noLoss} />,
    },
    {
      term: texts.file.filedAt,
      value: <time datetime={file.filedAt}>{showMoment(file.filedAt, locale)}</time>,
    },
    ...(file.externalId === undefined
      ? []
      : [{ term: texts.file.externalId, value: <bdi class="exact">{file.externalId}</bdi> }]),
    { term: texts.file.language, value: showLanguage(file.locale, locale) },
  ];
  return (
    <section aria-label={texts.series.summary}>
      <SummaryList rows={rows} />
    </section>
  );
}

function Complainant({ visit, file }: Part) {
  const { file: texts } = visit.texts;
  const { complainant } = file;
  const name = [complainant?.givenName, complainant?.familyName].filter(Boolean).join(' ');
  return (
    <section aria-labelledby="complainant">
      <h2 id="complainant">{texts.complainant}</h2>
      {complainant === undefined ? (
        <p class="soft">{texts.noComplainant}</p>
      ) : (
        <SummaryList
          rows={[
            ...(name === '' ? [] : [{ term: texts.name, value: <bdi>{name}</bdi> }]),
            { term: texts.identity, value: texts.levels[complainant.level] },
            { term: texts.email, value: <bdi>{complainant.email}</bdi> },
            ...(complainant.phone === undefined
              ? []
              : [{ term: texts.phone, value: <bdi>{complainant.phone}</bdi> }]),
          ]}
        />
      )}
    </section>
  );
}

function AllAnswers({ visit, file }: Part) {
  const answers: Answers = file.answers;
  if (Object.keys(answers).length === 0) return <p class="soft">{visit.texts.file.noAnswer}</p>;
  return <AnswersTold locale={visit.locale} texts={textsOf(visit.locale)} answers={answers} level={3} />;
}

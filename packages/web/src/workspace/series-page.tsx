import { readSeries, type SeriesFile } from '@fanal/contract/investigation';
import { BackLink, Callout, Details, Pagination, SummaryList, Table } from '../ui/index.ts';
import { showCount, showDay, showMoment } from './format.ts';
import { WaterfallChart, weightOf } from './grouping/ui/waterfall.tsx';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { refused } from './refusal-page.tsx';
import { GraphTable } from './ui/graph-table.tsx';
import { MoneyList } from './ui/money.tsx';
import { ReasonList } from './ui/reason.tsx';
import { SeriesGraph } from './ui/series-graph.tsx';
import { Decisions, History, Scripts, SharedUnused } from './ui/series-story.tsx';
import { Ties } from './ui/ties.tsx';
import type { AgentVisit, WorkspaceVisit } from './visit.ts';

export async function showSeries(visit: AgentVisit): Promise<Response> {
  const asked = visit.param('code');
  const membersAfter = visit.query('after');
  const reply = await visit.client.call(readSeries, {
    params: { id: asked },
    query: membersAfter === undefined ? {} : { membersAfter },
  });
  if (!reply.ok) return refused(visit, reply.refusal);
  const series = reply.value;
  const { locale, texts } = visit;
  const title = texts.series.title(series.id);
  const wasMerged = /^S-/i.test(asked) && asked.toUpperCase() !== series.id;
  return visit.page(
    <WorkspacePage visit={visit} title={title}>
      <BackLink locale={locale} href={pathTo('seriesList', locale)} label={texts.seriesList.title} />
      <h1>{title}</h1>
      {wasMerged && (
        <Callout kind="warning">
          <p>{texts.series.mergedInto(asked.toUpperCase().slice(0, 20), series.id)}</p>
        </Callout>
      )}
      <Asked visit={visit} series={series} />
      <Brief visit={visit} series={series} />
      {membersAfter === undefined && <Drawn visit={visit} series={series} />}
      <Members visit={visit} series={series} isFirstPage={membersAfter === undefined} />
      {membersAfter === undefined && (
        <>
          <SharedUnused visit={visit} series={series} />
          <Scripts visit={visit} series={series} />
          <Decisions visit={visit} series={series} />
          <History visit={visit} series={series} />
        </>
      )}
    </WorkspacePage>,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly series: SeriesFile };

/** What agents are asked about it comes first. */
function Asked({ visit, series }: Part) {
  const { locale, texts } = visit;
  const { questions } = series;
  if (questions.length === 0) return null;
  return (
    <Callout kind="warning">
      <p>{texts.series.questions(questions.length)}</p>
      <ul>
        {questions.map((id, place) => (
          <li>
            <a href={pathTo('question', locale, { id })}>{texts.series.question(place + 1)}</a>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Brief({ visit, series }: Part) {
  const { locale } = visit;
  const texts = visit.texts.seriesList;
  return (
    <section class="brief" aria-label={visit.texts.series.summary}>
      <SummaryList
        rows={[
          { term: texts.size, value: showCount(series.size, locale) },
          {
            term: texts.types,
            value: series.scamTypes.map((type) => visit.texts.scamTypes[type]).join(', '),
          },
          {
            term: texts.losses,
            value: <MoneyList sums={series.losses} locale={locale} none={visit.texts.file.noLoss} />,
          },
          {
            term: texts.dates,
            value: texts.period(showDay(series.firstFiledAt, locale), showDay(series.lastFiledAt, locale)),
          },
        ]}
      />
      <h2>{texts.strongest}</h2>
      <div class="ties-wide">
        <Ties ties={series.strongest} locale={locale} />
      </div>
    </section>
  );
}

function Drawn({ visit, series }: Part) {
  if (series.graph.edges.length === 0) return null;
  return (
    <section aria-labelledby="graph">
      <h2 id="graph">{visit.texts.series.graph}</h2>
      <SeriesGraph graph={series.graph} locale={visit.locale} />
      <GraphTable graph={series.graph} locale={visit.locale} />
    </section>
  );
}

function Members({ visit, series, isFirstPage }: Part & { readonly isFirstPage: boolean }) {
  const { locale, texts } = visit;
  const here = (after?: string) => `${pathTo('series', locale, { code: series.id }, { after })}#members`;
  return (
    <section aria-labelledby="members">
      <h2 id="members">{texts.series.members}</h2>
      <div class="dense">
        <Table
          caption={texts.series.members}
          hideCaption
          columns={[
            { label: texts.queue.reference },
            { label: texts.queue.filedAt },
            { label: texts.queue.scamType },
            { label: texts.queue.account },
            { label: texts.queue.losses, numeric: true },
            { label: texts.series.reasons },
          ]}
          rows={series.members.map((member) => [
            <>
              <a class="reference" href={pathTo('file', locale, { reference: member.reference })}>
                {member.reference}
              </a>
              {member.externalId !== undefined && (
                <bdi class="soft small external-id">{member.externalId}</bdi>
              )}
            </>,
            <time datetime={member.filedAt}>{showMoment(member.filedAt, locale)}</time>,
            texts.scamTypes[member.scamType],
            <span class="excerpt" dir="auto">
              {member.excerpt}
            </span>,
            <MoneyList sums={member.losses} locale={locale} none="–" />,
            <WhyHere visit={visit} member={member} />,
          ])}
        />
      </div>
      {!isFirstPage && (
        <p>
          <a href={here()}>{texts.series.firstMembers}</a>
        </p>
      )}
      {series.membersNext !== undefined && <Pagination locale={locale} next={here(series.membersNext)} />}
    </section>
  );
}

/** What it shares and how each side wrote it; then what all of it weighs, and the way to compare it with another. */
function WhyHere({ visit, member }: { visit: WorkspaceVisit; member: SeriesFile['members'][number] }) {
  const { locale, texts } = visit;
  const { waterfall, reference } = member;
  return (
    <>
      <ReasonList reasons={member.reasons} locale={locale} none={texts.series.noReason} brief />
      {waterfall !== undefined && (
        <Details summary={weightOf(waterfall, locale)}>
          <WaterfallChart waterfall={waterfall} locale={locale} />
        </Details>
      )}
      <a
        class="compare-link"
        href={pathTo('pairs', locale, {}, { one: reference })}
        aria-label={texts.pair.compareThis(reference)}
      >
        {texts.pair.compare}
      </a>
    </>
  );
}

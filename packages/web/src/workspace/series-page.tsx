import { readSeries, type SeriesFile } from '@fanal/contract/investigation';
import { BackLink, Callout, Pagination, SummaryList, Table, Timeline } from '../ui/index.ts';
import { showCount, showDay, showMoment } from './format.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { refused } from './refusal-page.tsx';
import { GraphTable } from './ui/graph-table.tsx';
import { MoneyList } from './ui/money.tsx';
import { ReasonList } from './ui/reason.tsx';
import { SeriesGraph } from './ui/series-graph.tsx';
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
      <Brief visit={visit} series={series} />
      {membersAfter === undefined && <Drawn visit={visit} series={series} />}
      <Members visit={visit} series={series} isFirstPage={membersAfter === undefined} />
      {membersAfter === undefined && (
        <>
          <Unused visit={visit} series={series} />
          <History visit={visit} series={series} />
        </>
      )}
    </WorkspacePage>,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly series: SeriesFile };

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
            <ReasonList reasons={member.reasons} locale={locale} none={texts.series.noReason} brief />,
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

function Unused({ visit, series }: Part) {
  const { locale, texts } = visit;
  return (
    <section aria-labelledby="unused">
      <h2 id="unused">{texts.series.unused}</h2>
      {series.unused.length === 0 ? (
        <p class="soft">{texts.series.noUnused}</p>
      ) : (
        <>
          <p>{texts.series.unusedLead}</p>
          <div class="dense">
            <Table
              caption={texts.series.unused}
              hideCaption
              columns={[
                { label: texts.file.indicator },
                { label: texts.series.shared, numeric: true },
                { label: texts.series.why },
              ]}
              rows={series.unused.map(({ type, shown, members, why }) => [
                <>
                  <span class="soft small">{texts.indicators[type]}</span> <bdi class="exact">{shown}</bdi>
                </>,
                showCount(members, locale),
                texts.why[why],
              ])}
            />
          </div>
        </>
      )}
    </section>
  );
}

function History({ visit, series }: Part) {
  const { locale, texts } = visit;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.series.history}</h2>
      <Timeline
        entries={series.history.map(({ kind, at, seriesId, statements }) => {
          const said = texts.series.events[kind];
          const title = typeof said === 'string' ? said : said(statements);
          return {
            title: seriesId === undefined ? title : `${title} (${seriesId})`,
            when: { text: showMoment(at, locale), dateTime: at },
          };
        })}
      />
    </section>
  );
}

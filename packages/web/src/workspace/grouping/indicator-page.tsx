import { type IndicatorFile, readIndicator } from '@fanal/contract/investigation';
import { BackLink, ButtonForm, ErrorSummary, SummaryList, Table } from '../../ui/index.ts';
import { showCount, showMoment } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import { longestSearch } from '../search-queue.ts';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { type DecidingAttempt, summaryOf } from './attempt.ts';
import { FoldedForm } from './ui/deciding-form.tsx';
import { DecisionList } from './ui/decision-list.tsx';
import { ComplaintLink, SeriesLink } from './ui/references.tsx';

export function showIndicator(visit: AgentVisit): Promise<Response> {
  return showIndicatorAfter(visit, visit.param('id'), undefined);
}

/** A value: who names it, whether it links them, what agents decided of it. */
export async function showIndicatorAfter(
  visit: AgentVisit,
  id: string,
  attempt: DecidingAttempt | undefined,
): Promise<Response> {
  const reply = await visit.client.call(readIndicator, { params: { id } });
  if (!reply.ok) return refused(visit, reply.refusal);
  const indicator = reply.value;
  const { locale, texts } = visit;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.indicator.title} error={attempt !== undefined}>
      {attempt && <ErrorSummary locale={locale} errors={summaryOf(attempt)} />}
      <BackLink locale={locale} href={pathTo('seriesList', locale)} label={texts.seriesList.title} />
      <h1>
        {texts.indicator.title} <bdi class="exact">{indicator.shown}</bdi>
      </h1>
      <div class="file">
        <div class="file-main">
          <Worth visit={visit} indicator={indicator} />
          <LastNamings visit={visit} indicator={indicator} />
        </div>
        <div class="file-side">
          <Decide visit={visit} indicator={indicator} attempt={attempt} />
          <section aria-labelledby="decisions">
            <h2 id="decisions">{texts.deciding.kept}</h2>
            <DecisionList decisions={indicator.decisions} locale={locale} />
          </section>
        </div>
      </div>
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}

type Part = { readonly visit: WorkspaceVisit; readonly indicator: IndicatorFile };

/** The API counts no further those who name a value that links nobody. */
const countedExactly = 10_000;

function Worth({ visit, indicator }: Part) {
  const { locale, texts } = visit;
  const { naming, unused, value, shown } = indicator;
  const count = showCount(naming, locale);
  return (
    <section aria-label={texts.series.summary}>
      <SummaryList
        rows={[
          { term: texts.indicator.type, value: texts.indicators[indicator.type] },
          {
            term: texts.indicator.naming,
            value: (
              <ButtonForm
                action={pathTo('search', locale)}
                kind="link"
                label={texts.file.find(shown)}
                fields={{ text: value.slice(0, longestSearch) }}
              >
                {unused !== undefined && naming >= countedExactly ? texts.indicator.atLeast(count) : count}
              </ButtonForm>
            ),
          },
          {
            term: texts.indicator.links,
            value:
              unused === undefined ? texts.indicator.doesLink : texts.indicator.doesNot(texts.why[unused]),
          },
        ]}
      />
    </section>
  );
}

function LastNamings({ visit, indicator }: Part) {
  const { locale, texts } = visit;
  return (
    <section aria-labelledby="last">
      <h2 id="last">{texts.indicator.last}</h2>
      <p class="soft">{texts.indicator.lastLead(20)}</p>
      <div class="dense">
        <Table
          caption={texts.indicator.last}
          hideCaption
          columns={[
            { label: texts.queue.reference },
            { label: texts.queue.filedAt },
            { label: texts.queue.scamType },
            { label: texts.file.asWritten },
            { label: texts.queue.series },
          ]}
          rows={indicator.last.map(({ reference, filedAt, scamType, raw, series }) => [
            <ComplaintLink reference={reference} locale={locale} />,
            <time datetime={filedAt}>{showMoment(filedAt, locale)}</time>,
            texts.scamTypes[scamType],
            <bdi class="exact">{raw}</bdi>,
            series === undefined || series.size < 2 ? (
              <span class="soft">–</span>
            ) : (
              <SeriesLink code={series.id} locale={locale} />
            ),
          ])}
        />
      </div>
    </section>
  );
}

/** Only what links, or would, is a matter for a decision: the rest follows from what is written. */
function Decide({ visit, indicator, attempt }: Part & { readonly attempt: DecidingAttempt | undefined }) {
  const { texts } = visit;
  const kinds = kindsFor(indicator.unused);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{texts.indicator.decide}</h2>
      {kinds.length === 0 && <p class="soft">{texts.indicator.fixed}</p>}
      {kinds.map((kind) => (
        <FoldedForm
          visit={visit}
          act={kind}
          action={pathTo('decisions', visit.locale)}
          texts={texts.deciding.forms[kind]}
          fields={{ indicatorId: String(indicator.id) }}
          attempt={attempt}
        />
      ))}
    </section>
  );
}

/** A value that links today may be held to it too, whatever its numbers become. */
function kindsFor(unused: IndicatorFile['unused']): readonly ('hub' | 'not-hub')[] {
  if (unused === undefined) return ['hub', 'not-hub'];
  return unused === 'hub' ? ['not-hub'] : [];
}

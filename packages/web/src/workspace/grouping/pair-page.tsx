import { explainPair, type PairExplained } from '@fanal/contract/investigation';
import { BackLink, Table } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { showPairsAfter } from './pairs-page.tsx';
import { CompareForm } from './ui/compare-form.tsx';
import { FoldedForm } from './ui/deciding-form.tsx';
import { DecisionList } from './ui/decision-list.tsx';
import { IndicatorLink } from './ui/indicator-link.tsx';
import { Path } from './ui/path.tsx';
import { ComplaintLink, SeriesLink } from './ui/references.tsx';
import { WhyUnused } from './ui/unused.tsx';

/** Why two complaints stand together, or why not. */
export async function showPair(visit: AgentVisit): Promise<Response> {
  const params = { one: visit.param('one'), other: visit.param('other') };
  const reply = await visit.client.call(explainPair, { params });
  if (!reply.ok) {
    if (reply.refusal.code !== 'not-found') return refused(visit, reply.refusal);
    const form = new FormData();
    for (const [name, value] of Object.entries(params)) form.set(name, value);
    const text = visit.texts.deciding.errors.unknown;
    return showPairsAfter(visit, { act: 'compare', form, errors: [{ field: 'one', text }] });
  }
  const pair = reply.value;
  const { locale, texts } = visit;
  const [one, other] = pair.complaints;
  const title = pair.kind === 'together' ? texts.pair.together : texts.pair.apart;
  return visit.page(
    <WorkspacePage visit={visit} title={`${title} – ${texts.pair.pairTitle(one.reference, other.reference)}`}>
      <BackLink
        locale={locale}
        href={pathTo('series', locale, { code: one.series.id })}
        label={texts.series.title(one.series.id)}
      />
      <h1>{title}</h1>
      <div class="file">
        <div class="file-main">
          <Both visit={visit} pair={pair} />
          {pair.kind === 'together' ? (
            <Path visit={visit} pair={pair} />
          ) : (
            <NotUsed visit={visit} pair={pair} />
          )}
          <section aria-labelledby="compare">
            <h2 id="compare">{texts.pair.fromSeries}</h2>
            <CompareForm visit={visit} one={one.reference} />
          </section>
        </div>
        <div class="file-side">
          <Decide visit={visit} pair={pair} />
          <section aria-labelledby="decisions">
            <h2 id="decisions">{texts.deciding.kept}</h2>
            <DecisionList decisions={pair.decisions} locale={locale} />
          </section>
        </div>
      </div>
    </WorkspacePage>,
  );
}

type Part<Kind extends PairExplained['kind'] = PairExplained['kind']> = {
  readonly visit: WorkspaceVisit;
  readonly pair: Extract<PairExplained, { kind: Kind }>;
};

function Both({ visit, pair }: Part) {
  const { locale, texts } = visit;
  return (
    <div class="dense">
      <Table
        caption={texts.pair.both}
        hideCaption
        columns={[
          { label: texts.queue.reference },
          { label: texts.queue.filedAt },
          { label: texts.queue.scamType },
          { label: texts.queue.account },
          { label: texts.queue.series },
        ]}
        rows={pair.complaints.map(({ reference, filedAt, scamType, excerpt, series }) => [
          <ComplaintLink reference={reference} locale={locale} />,
          <time datetime={filedAt}>{showMoment(filedAt, locale)}</time>,
          texts.scamTypes[scamType],
          <span class="excerpt" dir="auto">
            {excerpt}
          </span>,
          series.size > 1 ? (
            <SeriesLink code={series.id} locale={locale} />
          ) : (
            <span class="soft">{texts.questions.alone}</span>
          ),
        ])}
      />
    </div>
  );
}

function NotUsed({ visit, pair }: Part<'apart'>) {
  const { locale, texts } = visit;
  if (pair.unused.length === 0) return <p class="soft">{texts.pair.nothing}</p>;
  return (
    <section aria-label={texts.pair.apart}>
      <p>{texts.pair.apartLead}</p>
      <ul class="grounds">
        {pair.unused.map((unused) => (
          <li>
            <span class="ground">
              {unused.indicator !== undefined && (
                <>
                  <IndicatorLink indicator={unused.indicator} locale={locale} />
                  {texts.reason.colon}
                </>
              )}
              <WhyUnused unused={unused} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would join them, or hold them apart. */
function Decide({ visit, pair }: Part) {
  const { locale, texts } = visit;
  const [one, other] = pair.complaints;
  const kinds = pair.kind === 'together' ? (['cannot-link', 'pin'] as const) : (['must-link'] as const);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{texts.pair.decide}</h2>
      <p class="soft">{texts.deciding.lead}</p>
      {kinds.map((kind) => (
        <FoldedForm
          visit={visit}
          act={kind}
          action={pathTo('decisions', locale)}
          texts={texts.deciding.forms[kind]}
          fields={{ one: one.reference, other: other.reference }}
        />
      ))}
    </section>
  );
}

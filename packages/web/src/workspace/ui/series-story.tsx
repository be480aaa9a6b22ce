import type { SeriesFile, SeriesHappening } from '@fanal/contract/investigation';
import { Table, Timeline } from '../../ui/index.ts';
import { showCount, showMoment, showShare } from '../format.ts';
import { DecisionList } from '../grouping/ui/decision-list.tsx';
import { IndicatorLink } from '../grouping/ui/indicator-link.tsx';
import { SeriesLink } from '../grouping/ui/references.tsx';
import { WhyUnused } from '../grouping/ui/unused.tsx';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';

type Part = { readonly visit: WorkspaceVisit; readonly series: SeriesFile };

/** What members share that was not used, each with its reason. */
export function SharedUnused({ visit, series }: Part) {
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
              rows={series.unused.map((unused) => [
                unused.indicator === undefined ? (
                  <span class="soft">–</span>
                ) : (
                  <IndicatorLink indicator={unused.indicator} locale={locale} />
                ),
                showCount(unused.members, locale),
                <WhyUnused unused={unused} locale={locale} />,
              ])}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** Other series of the same script: it joins nobody, and an investigator wants to know. */
export function Scripts({ visit, series }: Part) {
  const { locale, texts } = visit;
  if (series.scripts.length === 0) return null;
  return (
    <section aria-labelledby="scripts">
      <h2 id="scripts">{texts.series.scripts}</h2>
      <p>{texts.series.scriptsLead}</p>
      <ul>
        {series.scripts.map(({ seriesId, statements, similarity, photos }) => (
          <li>
            <SeriesLink code={seriesId} locale={locale} />{' '}
            <span class="soft small">
              {texts.series.scriptOf(statements)}
              {similarity > 0 && `, ${texts.series.alike(showShare(similarity, locale))}`}
              {photos > 0 && `, ${texts.file.samePhotos(photos)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Decisions({ visit, series }: Part) {
  const { locale, texts } = visit;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{texts.deciding.kept}</h2>
      <p>
        {texts.deciding.lead}{' '}
        <a href={pathTo('decisions', locale, {}, { kind: 'cannot-link' })}>{texts.series.keepApart}</a>
      </p>
      <DecisionList decisions={series.decisions} locale={locale} />
    </section>
  );
}

export function History({ visit, series }: Part) {
  const { locale, texts } = visit;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.series.history}</h2>
      <Timeline
        entries={series.history.map((happening) => ({
          title: titleOf(visit, happening),
          when: { text: showMoment(happening.at, locale), dateTime: happening.at },
          body: <Decided visit={visit} happening={happening} />,
        }))}
      />
    </section>
  );
}

function titleOf({ locale, texts }: WorkspaceVisit, happening: SeriesHappening) {
  const { kind, statements, seriesId, indicator } = happening;
  const said = texts.series.events[kind];
  return (
    <>
      {typeof said === 'string' ? said : said(statements)}
      {seriesId !== undefined && (
        <>
          {' ('}
          <SeriesLink code={seriesId} locale={locale} />)
        </>
      )}
      {indicator !== undefined && (
        <>
          {texts.reason.colon}
          {texts.indicators[indicator.type]} <bdi class="exact">{indicator.shown}</bdi>
        </>
      )}
    </>
  );
}

/** By whom and why; nothing when nobody decided. */
function Decided({ visit, happening }: { visit: WorkspaceVisit; happening: SeriesHappening }) {
  const { decision } = happening;
  if (decision === undefined) return null;
  const { deciding } = visit.texts;
  return (
    <>
      <p>
        <a href={pathTo('decision', visit.locale, { id: decision.id })}>{deciding.kinds[decision.kind]}</a>{' '}
        <bdi class="soft">{deciding.by(decision.agent)}</bdi>
      </p>
      <blockquote class="words" dir="auto">
        {decision.reason}
      </blockquote>
    </>
  );
}

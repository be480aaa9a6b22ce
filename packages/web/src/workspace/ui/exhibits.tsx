import { downloadExhibit, type ExhibitInHand, previewExhibit } from '@fanal/contract/evidence';
import type { Reading } from '@fanal/contract/material';
import { Callout, Details, SummaryList, type SummaryRow, Table } from '../../ui/index.ts';
import { showDay, showExactMoment, showMoment, showSize } from '../format.ts';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';
import { ExhibitReading } from './exhibit-reading.tsx';

type Shown = { readonly exhibit: ExhibitInHand; readonly locale: AgentLocale };

/** A complaint's exhibits. Pictures load when their preview is opened: each opening is in the chain of custody. */
export function Exhibits(props: {
  readonly exhibits: readonly ExhibitInHand[];
  /** What was read in them. */
  readonly readings?: readonly Reading[] | undefined;
  readonly locale: AgentLocale;
}) {
  const { exhibits, readings = [], locale } = props;
  const texts = workspaceTextsOf(locale).exhibits;
  return (
    <section aria-labelledby="exhibits">
      <h2 id="exhibits">{exhibits.length === 0 ? texts.title : texts.count(exhibits.length)}</h2>
      {exhibits.length === 0 ? (
        <p class="soft">{texts.none}</p>
      ) : (
        <ol class="exhibits">
          {exhibits.map((exhibit) => (
            <li key={exhibit.id} id={`exhibit-${exhibit.id}`}>
              <OneExhibit
                exhibit={exhibit}
                reading={readings.find(({ exhibitId }) => exhibitId === exhibit.id)}
                locale={locale}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function OneExhibit({ exhibit, reading, locale }: Shown & { readonly reading: Reading | undefined }) {
  const texts = workspaceTextsOf(locale).exhibits;
  return (
    <article class="exhibit" aria-labelledby={`exhibit-name-${exhibit.id}`}>
      <h3 id={`exhibit-name-${exhibit.id}`}>
        <bdi>{exhibit.name}</bdi>
      </h3>
      {exhibit.marks.map((mark) => (
        <Callout key={mark} kind="warning">
          <p>{texts.marks[mark]}</p>
        </Callout>
      ))}
      <SummaryList rows={factsOf({ exhibit, locale })} />
      <Preview exhibit={exhibit} locale={locale} />
      {reading && <ExhibitReading reading={reading} locale={locale} />}
      {exhibit.scan !== 'infected' && (
        <p>
          <a
            href={downloadExhibit.path.replace('{exhibit}', exhibit.id)}
            download
            aria-label={texts.downloadOf(exhibit.name)}
          >
            {texts.download}
          </a>
        </p>
      )}
      <Custody exhibit={exhibit} locale={locale} />
    </article>
  );
}

function factsOf({ exhibit, locale }: Shown): readonly SummaryRow[] {
  const texts = workspaceTextsOf(locale).exhibits;
  return [
    { term: texts.type, value: <bdi class="exact">{exhibit.type}</bdi> },
    { term: texts.size, value: showSize(exhibit.size, locale) },
    {
      term: texts.receivedAt,
      value: <time datetime={exhibit.receivedAt}>{showMoment(exhibit.receivedAt, locale)}</time>,
    },
    ...(exhibit.capturedOn === undefined
      ? []
      : [{ term: texts.capturedOn, value: showDay(exhibit.capturedOn, locale) }]),
    // Never a link: it leads to whoever made it.
    ...(exhibit.sourceUrl === undefined
      ? []
      : [{ term: texts.sourceUrl, value: <bdi class="exact">{exhibit.sourceUrl}</bdi> }]),
    { term: texts.scanned, value: texts.scan[exhibit.scan] },
    { term: texts.sha256, value: <span class="exact hash">{exhibit.sha256}</span> },
  ];
}

function Preview({ exhibit, locale }: Shown) {
  const texts = workspaceTextsOf(locale).exhibits;
  if (exhibit.preview === 'waiting') return <p class="soft">{texts.previewWaiting}</p>;
  if (exhibit.preview === 'failed') return <p class="soft">{texts.previewFailed}</p>;
  if (exhibit.preview === 'none') return null;
  return (
    <Details summary={texts.preview}>
      <p class="soft">{texts.previewTraced}</p>
      <img
        class="exhibit-preview"
        src={previewExhibit.path.replace('{exhibit}', exhibit.id)}
        alt={texts.previewOf(exhibit.name)}
        loading="lazy"
      />
    </Details>
  );
}

function Custody({ exhibit, locale }: Shown) {
  const texts = workspaceTextsOf(locale).exhibits;
  return (
    <>
      {!exhibit.custodyWhole && (
        <Callout kind="danger">
          <p>{texts.custodyBroken}</p>
        </Callout>
      )}
      <Details summary={texts.custody}>
        {exhibit.custodyWhole && <p class="soft">{texts.custodyWhole}</p>}
        <Table
          caption={texts.custodyOf(exhibit.name)}
          columns={[{ label: texts.at }, { label: texts.who }, { label: texts.what }]}
          rows={exhibit.custody.map((line) => [
            <time datetime={line.at}>{showExactMoment(line.at, locale)}</time>,
            line.actorName ?? texts.actors[line.actorKind] ?? line.actorKind,
            [texts.actions[line.action] ?? line.action, texts.purposes[line.purpose]]
              .filter(Boolean)
              .join(' '),
          ])}
        />
      </Details>
    </>
  );
}

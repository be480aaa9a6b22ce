import type { Naming, QuestionSide } from '@fanal/contract/investigation';
import { SummaryList } from '../../../ui/index.ts';
import { fieldLabel } from '../../field-label.ts';
import { showCount, showDay } from '../../format.ts';
import { MoneyList } from '../../ui/money.tsx';
import { Ties } from '../../ui/ties.tsx';
import type { WorkspaceVisit } from '../../visit.ts';
import { ComplaintLink, SeriesLink } from './references.tsx';

type Part = { readonly visit: WorkspaceVisit; readonly side: QuestionSide };

/** A series by its code, or the complaint that stands alone. */
export function SideName({ visit, side }: Part) {
  const { locale, texts } = visit;
  if (side.series.size > 1) return <SeriesLink code={side.series.id} locale={locale} />;
  return (
    <>
      <ComplaintLink reference={side.reference} locale={locale} />{' '}
      <span class="soft small">{texts.questions.alone}</span>
    </>
  );
}

/** One side of a question: what it holds, and who there names the value. */
export function Side(
  props: Part & {
    /** 0: both stand in this one series. */ readonly number: 0 | 1 | 2;
    readonly namings: readonly Naming[] | undefined;
  },
) {
  const { visit, side, number, namings } = props;
  const { locale, texts } = visit;
  const { series } = side;
  return (
    <section class="side" aria-labelledby={`side-${number}`}>
      <h2 id={`side-${number}`}>{texts.questions.side(number)}</h2>
      <SummaryList
        rows={[
          { term: texts.seriesList.code, value: <SideName visit={visit} side={side} /> },
          { term: texts.seriesList.size, value: showCount(series.size, locale) },
          {
            term: texts.seriesList.types,
            value: series.scamTypes.map((type) => texts.scamTypes[type]).join(', '),
          },
          {
            term: texts.seriesList.losses,
            value: <MoneyList sums={series.losses} locale={locale} none={texts.file.noLoss} />,
          },
          {
            term: texts.seriesList.dates,
            value: texts.seriesList.period(
              showDay(series.firstFiledAt, locale),
              showDay(series.lastFiledAt, locale),
            ),
          },
        ]}
      />
      {series.strongest.length > 0 && (
        <>
          <h3>{texts.seriesList.strongest}</h3>
          <Ties ties={series.strongest} locale={locale} />
        </>
      )}
      {namings !== undefined && <Namings visit={visit} namings={namings} />}
    </section>
  );
}

function Namings({
  visit,
  namings,
}: {
  readonly visit: WorkspaceVisit;
  readonly namings: readonly Naming[];
}) {
  const { locale, texts } = visit;
  return (
    <>
      <h3>{texts.questions.namedBy}</h3>
      {namings.length === 0 ? (
        <p class="soft">{texts.questions.notNamed}</p>
      ) : (
        <ul class="reasons">
          {namings.map(({ reference, filedAt, scamType, raw, field }) => (
            <li>
              <ComplaintLink reference={reference} locale={locale} /> {texts.questions.writes}{' '}
              {texts.reason.open}
              <bdi>{raw}</bdi>
              {texts.reason.close}
              <span class="soft small kind">
                {fieldLabel(field, locale)}, {texts.scamTypes[scamType]},{' '}
                <time datetime={filedAt}>{showDay(filedAt, locale)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

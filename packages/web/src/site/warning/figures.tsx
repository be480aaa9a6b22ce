import { readWarningFigures, type WarningFigures } from '@fanal/contract/warning';
import { formatCount, formatMoment, inEveryLocale, languageTags } from '@fanal/core/locale';
import { Actions, ButtonLink, SummaryList, type SummaryRow, Table } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { figuresAsCsv } from './figures-csv.ts';

const shares = inEveryLocale(
  (locale) => new Intl.NumberFormat(languageTags[locale], { style: 'percent', maximumFractionDigits: 1 }),
);

export async function showFigures(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(readWarningFigures);
  return reply.ok ? visit.page(figuresPage(visit, reply.value)) : visit.problem(reply.refusal);
}

export async function downloadFigures(visit: Visit): Promise<Response> {
  const reply = await visit.client.call(readWarningFigures);
  if (!reply.ok) return visit.problem(reply.refusal);
  const day = reply.value.asOf.slice(0, 10);
  return visit.file(
    new Response(figuresAsCsv(reply.value), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="fanal-${day}.csv"`,
      },
    }),
  );
}

function figuresPage(visit: Visit, figures: WarningFigures) {
  const { locale, link } = visit;
  const texts = visit.texts.warningFigures;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      description={texts.description}
      languages={visit.languagesOf((linkTo) => linkTo('warningFigures'))}
    >
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p class="soft">{texts.asOf(formatMoment(figures.asOf, locale))}</p>
      <h2>{texts.nowTitle}</h2>
      <ToldNow visit={visit} told={figures.told} />
      <h2>{texts.errorsTitle}</h2>
      <SummaryList rows={errorRows(visit, figures)} />
      <h2>{texts.contestsTitle}</h2>
      <SummaryList rows={contestRows(visit, figures.contests)} />
      <h2>{texts.delayTitle}</h2>
      <p>{delayText(visit, figures)}</p>
      <h2>{texts.ruleTitle}</h2>
      <ul>
        {texts.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <Actions>
        <ButtonLink href={link('contest')} kind="secondary">
          {texts.contest}
        </ButtonLink>
      </Actions>
      <h2>{texts.dataTitle}</h2>
      <p>{texts.data}</p>
      <ul>
        <li>
          <a href={link('warningFiguresCsv')} download>
            {texts.csv}
          </a>
        </li>
        <li>
          <a href={readWarningFigures.path}>{texts.json}</a>
        </li>
      </ul>
    </SitePage>
  );
}

function ToldNow({ visit, told }: { readonly visit: Visit; readonly told: WarningFigures['told'] }) {
  const { locale } = visit;
  const texts = visit.texts.warningFigures;
  const rows = told.filter(({ count }) => count > 0);
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <Table
      caption={texts.nowCaption}
      hideCaption
      columns={[{ label: texts.class }, { label: texts.verdict }, { label: texts.count, numeric: true }]}
      rows={rows.map((row) => [
        texts.classes[row.class],
        texts.verdicts[row.verdict],
        formatCount(row.count, locale),
      ])}
    />
  );
}

function errorRows({ locale, texts: all }: Visit, figures: WarningFigures): readonly SummaryRow[] {
  const texts = all.warningFigures;
  const { errorRate } = figures;
  return [
    { term: texts.everTold, value: formatCount(figures.everTold, locale) },
    { term: texts.errors, value: formatCount(figures.errors, locale) },
    {
      term: texts.errorRate,
      value: errorRate === undefined ? texts.noRate : shares[locale].format(errorRate),
    },
  ];
}

function contestRows(
  { locale, texts: all }: Visit,
  contests: WarningFigures['contests'],
): readonly SummaryRow[] {
  const texts = all.warningFigures;
  const answered = contests.received - contests.open;
  const inTime =
    answered <= 0
      ? texts.noAnswer
      : texts.outOf(
          formatCount(contests.answeredInTime, locale),
          formatCount(answered, locale),
          shares[locale].format(contests.answeredInTime / answered),
        );
  return [
    ...(['received', 'open', 'overdue', 'upheld', 'dismissed'] as const).map((name) => ({
      term: texts[name],
      value: formatCount(contests[name], locale),
    })),
    { term: texts.answeredInTime, value: inTime },
  ];
}

function delayText({ locale, texts: all }: Visit, { delay }: WarningFigures): string {
  const texts = all.warningFigures;
  if (delay === undefined) return texts.noDelay;
  return texts.delay(formatCount(Math.ceil(delay.median), locale), formatCount(Math.ceil(delay.p95), locale));
}

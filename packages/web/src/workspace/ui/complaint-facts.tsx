import type { ComplaintFile } from '@fanal/contract/investigation';
import { textsOf } from '../../catalogue/index.ts';
import { SummaryList, type SummaryRow, Tag } from '../../ui/index.ts';
import { showLanguage, showMoment } from '../format.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { MoneyList } from './money.tsx';
import { offenceRow } from './offences.tsx';

type Part = { readonly visit: WorkspaceVisit; readonly file: ComplaintFile };

export function Facts({ visit, file }: Part) {
  const { locale, texts } = visit;
  const signs = textsOf(locale).journey.signs;
  const rows: readonly SummaryRow[] = [
    { term: texts.file.scamType, value: <Tag tone="brand">{texts.scamTypes[file.scamType]}</Tag> },
    ...(file.signs.length === 0
      ? []
      : [{ term: texts.file.signs, value: file.signs.map((sign) => signs[sign] ?? sign).join('\n') }]),
    offenceRow(file, locale),
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

export function Complainant({ visit, file }: Part) {
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

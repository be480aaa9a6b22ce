import type { GalleryTexts } from '../../catalogue/fr/gallery.ts';
import type { Locale } from '../../catalogue/index.ts';
import { BackLink, Breadcrumbs, Pagination, Stepper, SummaryList, Table, Timeline } from '../../ui/index.ts';

export function RecordGallery(props: {
  readonly locale: Locale;
  readonly texts: GalleryTexts;
  readonly home: string;
}) {
  const { locale, texts, home } = props;
  return (
    <>
      <h2>{texts.records}</h2>
      <SummaryList
        rows={[
          {
            term: texts.term,
            value: texts.value,
            action: { href: home, label: texts.link, about: texts.term },
          },
          { term: texts.term, value: texts.value },
        ]}
      />
      <Timeline
        entries={[
          { title: texts.timelineTitle, when: { text: texts.when, dateTime: '2026-03-14T21:40' } },
          { title: texts.timelineLater, toCome: true },
        ]}
      />
      <Table
        caption={texts.tableCaption}
        columns={texts.tableColumns.map((label, index) => ({ label, numeric: index === 2 }))}
        rows={[texts.tableRow, texts.tableRow]}
      />
      <h2>{texts.navigation}</h2>
      <Stepper
        locale={locale}
        stages={texts.stages.map((label, index) => ({
          label,
          state: index === 0 ? 'done' : index === 1 ? 'current' : 'next',
        }))}
      />
      <BackLink locale={locale} href={home} />
      <Breadcrumbs locale={locale} items={[{ label: texts.link, href: home }, { label: texts.page }]} />
      <Pagination locale={locale} previous={home} next={home} summary={texts.summary} />
    </>
  );
}

import type { QueueFilters, QueueRow } from '@fanal/contract/investigation';
import { Table, Tag } from '../../ui/index.ts';
import { showCount, showMoment } from '../format.ts';
import { pathTo } from '../paths.ts';
import { asQuery, type QueueOrder } from '../queue-filters.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { MoneyList } from './money.tsx';

export function QueueTable(props: {
  visit: WorkspaceVisit;
  rows: readonly QueueRow[];
  filters: QueueFilters;
  order: QueueOrder;
}) {
  const { locale, texts } = props.visit;
  return (
    <div class="dense">
      <Table
        caption={props.order === 'waiting' ? texts.course.queue.caption : texts.queue.caption}
        hideCaption
        columns={[
          { label: texts.queue.reference },
          { label: texts.queue.filedAt },
          { label: texts.course.queue.status },
          { label: texts.queue.scamType },
          { label: texts.queue.account },
          { label: texts.queue.losses, numeric: true },
          { label: texts.queue.indicators, numeric: true },
          { label: texts.queue.series },
        ]}
        rows={props.rows.map((row) => [
          <QueueReference visit={props.visit} row={row} filters={props.filters} />,
          <time datetime={row.filedAt}>{showMoment(row.filedAt, locale)}</time>,
          <QueueStatus visit={props.visit} row={row} />,
          texts.scamTypes[row.scamType],
          <span class="excerpt" lang={row.locale} dir="auto">
            {row.excerpt}
          </span>,
          <MoneyList sums={row.losses} locale={locale} none="–" />,
          showCount(row.indicators, locale),
          row.series ? (
            <a href={pathTo('series', locale, { code: row.series.id })}>
              <span class="reference">{row.series.id}</span>{' '}
              <Tag tone="lamp">{texts.queue.seriesOf(row.series.size)}</Tag>
            </a>
          ) : (
            <span class="soft">–</span>
          ),
        ])}
      />
    </div>
  );
}

function QueueReference(props: { visit: WorkspaceVisit; row: QueueRow; filters: QueueFilters }) {
  const { row } = props;
  const { locale, texts } = props.visit;
  return (
    <span class={row.readAt === undefined ? 'row-unread' : undefined}>
      <a
        class="reference"
        href={pathTo('file', locale, { reference: row.reference }, asQuery(props.filters))}
      >
        {row.reference}
      </a>
      {row.externalId !== undefined && <bdi class="soft small external-id">{row.externalId}</bdi>}
      {row.unread > 0 && (
        <>
          {' '}
          <Tag tone="lamp">{texts.course.queue.unread(row.unread)}</Tag>
        </>
      )}
    </span>
  );
}

function QueueStatus({ visit, row }: { readonly visit: WorkspaceVisit; readonly row: QueueRow }) {
  const { course } = visit.texts;
  const isNew = row.status === 'filed';
  return (
    <>
      {isNew ? <Tag tone="brand">{course.status.filed}</Tag> : course.status[row.status]}
      {!isNew && <span class="soft small kind">{course.since(showMoment(row.since, visit.locale))}</span>}
    </>
  );
}

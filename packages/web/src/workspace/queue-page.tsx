import { countWaiting, listQueue, type QueueFilters, type QueueRow } from '@fanal/contract/investigation';
import { complaintStatuses } from '@fanal/core/complaint';
import { scamTypes } from '@fanal/core/statement';
import { SelectField, Table, Tag, TextField } from '../ui/index.ts';
import { showCount, showMoment, showRoughCount } from './format.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { asQuery, filtersIn, isNarrowed, orderIn, type QueueOrder } from './queue-filters.ts';
import { refused } from './refusal-page.tsx';
import { longestSearch } from './search-queue.ts';
import { Filters } from './ui/filters.tsx';
import { ListEnd } from './ui/list-end.tsx';
import { MoneyList } from './ui/money.tsx';
import { WaitingList } from './ui/waiting-list.tsx';
import type { AgentVisit, WorkspaceVisit } from './visit.ts';

/** Past this, the API's total is an estimate. */
export const countedExactly = 10_000;

export async function showQueue(visit: AgentVisit): Promise<Response> {
  const filters = filtersIn(visit);
  const after = visit.query('after');
  const order = orderIn(visit);
  const [reply, waiting] = await Promise.all([
    visit.client.call(listQueue, { query: { ...filters, order, ...(after === undefined ? {} : { after }) } }),
    visit.client.call(countWaiting),
  ]);
  if (!reply.ok) return refused(visit, reply.refusal);
  if (!waiting.ok) return refused(visit, waiting.refusal);
  const { rows, total, searchedFor, next } = reply.value;
  const { locale, texts } = visit;
  const here = (more: { after?: string } = {}) =>
    pathTo(
      'queue',
      locale,
      {},
      {
        ...asQuery(filters),
        order: order === 'newest' ? undefined : order,
        ...more,
      },
    );
  return visit.page(
    <WorkspacePage visit={visit} title={texts.queue.title}>
      <h1>{texts.queue.title}</h1>
      <WaitingList visit={visit} waiting={waiting.value} filters={filters} />
      <QueueFilterForm visit={visit} filters={filters} order={order} searchedFor={searchedFor} />
      {rows.length === 0 ? (
        <div class="empty">
          <p>
            <strong>{texts.queue.empty}</strong>
          </p>
          {filters.search && <p>{texts.queue.emptyHelp}</p>}
        </div>
      ) : (
        <>
          <p class="soft">{totalText(visit, total)}</p>
          <QueueTable visit={visit} rows={rows} filters={filters} order={order} />
        </>
      )}
      <ListEnd
        locale={locale}
        next={next === undefined ? undefined : here({ after: next })}
        first={
          after === undefined
            ? undefined
            : {
                href: here(),
                label: order === 'waiting' ? texts.course.queue.backToLongest : texts.queue.firstPage,
              }
        }
      />
    </WorkspacePage>,
  );
}

function totalText({ texts, locale }: WorkspaceVisit, total: number): string {
  if (total > countedExactly) return texts.queue.about(showRoughCount(total, locale));
  return texts.queue.count(showCount(total, locale), total);
}

function QueueFilterForm(props: {
  visit: WorkspaceVisit;
  filters: QueueFilters;
  order: QueueOrder;
  searchedFor: string | undefined;
}) {
  const { filters } = props;
  const { course } = props.visit.texts;
  const { locale, texts } = props.visit;
  const all = { value: '', label: texts.queue.all };
  return (
    <Filters
      method="post"
      action={pathTo('search', locale)}
      label={texts.queue.filters}
      apply={texts.queue.apply}
      reset={
        isNarrowed(filters) || props.order !== 'newest'
          ? { href: pathTo('queue', locale), label: texts.queue.reset }
          : undefined
      }
    >
      <TextField
        locale={locale}
        name="text"
        type="search"
        label={texts.queue.search}
        hint={texts.queue.searchHint}
        value={props.searchedFor}
        maxLength={longestSearch}
        spellcheck={false}
      />
      <SelectField
        locale={locale}
        name="scamType"
        label={texts.queue.scamType}
        empty={false}
        value={filters.scamType ?? ''}
        options={[all, ...scamTypes.map((value) => ({ value, label: texts.scamTypes[value] }))]}
      />
      <SelectField
        locale={locale}
        name="status"
        label={course.queue.status}
        empty={false}
        value={filters.status ?? ''}
        options={[all, ...complaintStatuses.map((value) => ({ value, label: course.status[value] }))]}
      />
      <SelectField
        locale={locale}
        name="order"
        label={course.queue.order}
        empty={false}
        value={props.order}
        options={[
          { value: 'newest', label: course.queue.newest },
          { value: 'waiting', label: course.queue.waiting },
        ]}
      />
      <SelectField
        locale={locale}
        name="messages"
        label={course.queue.messages}
        empty={false}
        value={filters.messages ?? ''}
        options={[
          { value: '', label: course.queue.anyMessages },
          { value: 'unread', label: course.queue.unreadMessages },
        ]}
      />
      <SelectField
        locale={locale}
        name="series"
        label={texts.queue.series}
        empty={false}
        value={filters.series ?? ''}
        options={[
          all,
          { value: 'in-series', label: texts.queue.inSeries },
          { value: 'alone', label: texts.queue.alone },
        ]}
      />
      <SelectField
        locale={locale}
        name="read"
        label={texts.queue.read}
        empty={false}
        value={filters.read ?? ''}
        options={[
          all,
          { value: 'unread', label: texts.queue.unread },
          { value: 'read', label: texts.queue.alreadyRead },
        ]}
      />
    </Filters>
  );
}

function QueueTable(props: {
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

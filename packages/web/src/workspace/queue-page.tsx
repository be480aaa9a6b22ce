import { countWaiting, listQueue } from '@fanal/contract/investigation';
import { showCount, showRoughCount } from './format.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { asQuery, filtersIn, orderIn } from './queue-filters.ts';
import { refused } from './refusal-page.tsx';
import { ListEnd } from './ui/list-end.tsx';
import { QueueFilterForm } from './ui/queue-filter-form.tsx';
import { QueueTable } from './ui/queue-table.tsx';
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

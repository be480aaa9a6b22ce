import { countWarnings, listWarnings, readWarningFigures, warningQueues } from '@fanal/contract/warning';
import { ErrorSummary } from '../../ui/index.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import { ListEnd } from '../ui/list-end.tsx';
import type { AgentVisit } from '../visit.ts';
import { ErrorRate } from './error-rate.tsx';
import { OpenForm, type TypedValue } from './open-form.tsx';
import { QueueCounts } from './queue-counts.tsx';
import { WarningTable } from './warning-table.tsx';

export function showWarnings(visit: AgentVisit): Promise<Response> {
  return showWarningsAfter(visit, undefined);
}

/** The same page after a value that could not be read. */
export async function showWarningsAfter(visit: AgentVisit, typed: TypedValue | undefined): Promise<Response> {
  const queue = warningQueues.find((each) => each === visit.query('queue')) ?? 'near';
  const after = visit.query('after');
  const [list, counts, figures] = await Promise.all([
    visit.client.call(listWarnings, { query: { queue, ...(after === undefined ? {} : { after }) } }),
    visit.client.call(countWarnings),
    visit.client.call(readWarningFigures),
  ]);
  if (!list.ok) return refused(visit, list.refusal);
  if (!counts.ok) return refused(visit, counts.refusal);
  if (!figures.ok) return refused(visit, figures.refusal);
  const { rows, next } = list.value;
  const { locale } = visit;
  const texts = visit.texts.warnings;
  const here = (more: { after?: string } = {}) => pathTo('warnings', locale, {}, { queue, ...more });
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title} error={typed !== undefined}>
      {typed && <ErrorSummary locale={locale} errors={[{ href: '#value', text: texts.open.wrong }]} />}
      <h1>{texts.title}</h1>
      <ErrorRate visit={visit} figures={figures.value} />
      <QueueCounts visit={visit} counts={counts.value.queues} current={queue} />
      <p>{texts.leads[queue]}</p>
      {rows.length === 0 ? (
        <div class="empty">
          <p>
            <strong>{texts.empty}</strong>
          </p>
          {queue === 'near' && <p>{texts.emptyHelp}</p>}
        </div>
      ) : (
        <WarningTable visit={visit} queue={queue} rows={rows} />
      )}
      <ListEnd
        locale={locale}
        next={next === undefined ? undefined : here({ after: next })}
        first={after === undefined ? undefined : { href: here(), label: texts.firstPage }}
      />
      <OpenForm visit={visit} typed={typed} />
    </WorkspacePage>,
    typed === undefined ? 200 : 422,
  );
}

import { listSeries, type SeriesRow } from '@fanal/contract/investigation';
import { ScamTypeCode } from '@fanal/contract/statement';
import { scamTypes } from '@fanal/core/statement';
import { SelectField, Table } from '../ui/index.ts';
import { showCount, showDay, showRoughCount } from './format.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import { countedExactly } from './queue-page.tsx';
import { refused } from './refusal-page.tsx';
import { Filters } from './ui/filters.tsx';
import { ListEnd } from './ui/list-end.tsx';
import { MoneyList } from './ui/money.tsx';
import { Ties } from './ui/ties.tsx';
import type { AgentVisit, WorkspaceVisit } from './visit.ts';

export async function showSeriesList(visit: AgentVisit): Promise<Response> {
  const { locale, texts } = visit;
  const scamType = ScamTypeCode.safeParse(visit.query('scamType')).data;
  const order = visit.query('order') === 'largest' ? 'largest' : 'recent';
  const after = visit.query('after');
  const reply = await visit.client.call(listSeries, {
    query: {
      order,
      ...(scamType === undefined ? {} : { scamType }),
      ...(after === undefined ? {} : { after }),
    },
  });
  if (!reply.ok) return refused(visit, reply.refusal);
  const { rows, total, next } = reply.value;
  const here = (more: { after?: string } = {}) =>
    pathTo('seriesList', locale, {}, { order, scamType, ...more });
  return visit.page(
    <WorkspacePage visit={visit} title={texts.seriesList.title}>
      <h1>{texts.seriesList.title}</h1>
      <Filters
        action={pathTo('seriesList', locale)}
        label={texts.seriesList.order}
        apply={texts.seriesList.apply}
      >
        <SelectField
          locale={locale}
          name="order"
          label={texts.seriesList.order}
          empty={false}
          value={order}
          options={[
            { value: 'recent', label: texts.seriesList.recent },
            { value: 'largest', label: texts.seriesList.largest },
          ]}
        />
        <SelectField
          locale={locale}
          name="scamType"
          label={texts.seriesList.scamType}
          empty={false}
          value={scamType ?? ''}
          options={[
            { value: '', label: texts.seriesList.all },
            ...scamTypes.map((value) => ({ value, label: texts.scamTypes[value] })),
          ]}
        />
      </Filters>
      {rows.length === 0 ? (
        <div class="empty">
          <p>
            <strong>{texts.seriesList.empty}</strong>
          </p>
          <p>{texts.seriesList.emptyHelp}</p>
        </div>
      ) : (
        <>
          <p class="soft">
            {total > countedExactly
              ? texts.seriesList.about(showRoughCount(total, locale))
              : texts.seriesList.count(showCount(total, locale), total)}
          </p>
          <SeriesTable visit={visit} rows={rows} />
        </>
      )}
      <ListEnd
        locale={locale}
        next={next === undefined ? undefined : here({ after: next })}
        first={after === undefined ? undefined : { href: here(), label: texts.seriesList.firstPage }}
      />
    </WorkspacePage>,
  );
}

function SeriesTable({ visit, rows }: { visit: WorkspaceVisit; rows: readonly SeriesRow[] }) {
  const { locale } = visit;
  const texts = visit.texts.seriesList;
  return (
    <div class="dense">
      <Table
        caption={texts.caption}
        hideCaption
        columns={[
          { label: texts.code },
          { label: texts.size, numeric: true },
          { label: texts.types },
          { label: texts.losses, numeric: true },
          { label: texts.dates },
          { label: texts.strongest },
        ]}
        rows={rows.map((row) => [
          <a class="reference" href={pathTo('series', locale, { code: row.id })}>
            {row.id}
          </a>,
          showCount(row.size, locale),
          row.scamTypes.map((type) => visit.texts.scamTypes[type]).join(', '),
          <MoneyList sums={row.losses} locale={locale} none="–" />,
          texts.period(showDay(row.firstFiledAt, locale), showDay(row.lastFiledAt, locale)),
          <Ties ties={row.strongest} locale={locale} />,
        ])}
      />
    </div>
  );
}

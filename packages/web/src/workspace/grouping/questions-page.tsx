import { listQuestions, type Question } from '@fanal/contract/investigation';
import { Table, Tag } from '../../ui/index.ts';
import { showCount, showMoment } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import { ListEnd } from '../ui/list-end.tsx';
import { MoneyList } from '../ui/money.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { IndicatorLink } from './ui/indicator-link.tsx';
import { SideName } from './ui/side.tsx';

/** What matching asks agents: open questions, or closed ones. */
export async function showQuestions(visit: AgentVisit): Promise<Response> {
  const state = visit.query('state') === 'closed' ? 'closed' : 'open';
  const after = visit.query('after');
  const reply = await visit.client.call(listQuestions, {
    query: { state, ...(after === undefined ? {} : { after }) },
  });
  if (!reply.ok) return refused(visit, reply.refusal);
  const { rows, open, next } = reply.value;
  const { locale } = visit;
  const texts = visit.texts.questions;
  const here = (more: { after?: string } = {}) =>
    pathTo('questions', locale, {}, { state: state === 'open' ? undefined : state, ...more });
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title}>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <nav aria-label={texts.states}>
        <ul class="waiting">
          {(['open', 'closed'] as const).map((each) => (
            <li>
              <a
                href={pathTo('questions', locale, {}, { state: each === 'open' ? undefined : each })}
                aria-current={each === state ? 'true' : undefined}
              >
                {each === 'open' && <strong>{showCount(open, locale)}</strong>} {texts[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p class="empty">{state === 'open' ? texts.empty : texts.emptyClosed}</p>
      ) : (
        <QuestionTable visit={visit} rows={rows} state={state} />
      )}
      <ListEnd
        locale={locale}
        next={next === undefined ? undefined : here({ after: next })}
        first={after === undefined ? undefined : { href: here(), label: texts.firstPage }}
      />
    </WorkspacePage>,
  );
}

function QuestionTable(props: {
  readonly visit: WorkspaceVisit;
  readonly rows: readonly Question[];
  readonly state: 'open' | 'closed';
}) {
  const { visit, rows, state } = props;
  const { locale } = visit;
  const texts = visit.texts.questions;
  return (
    <div class="dense">
      <Table
        caption={state === 'open' ? texts.caption : texts.captionClosed}
        hideCaption
        columns={[
          { label: texts.question },
          { label: texts.hangsOn },
          { label: texts.side(1) },
          { label: texts.side(2) },
          { label: state === 'open' ? texts.since : texts.closedAt },
          ...(state === 'open' ? [] : [{ label: texts.state }]),
        ]}
        rows={rows.map((question) => {
          const at = question.closedAt ?? question.madeAt;
          return [
            <a
              href={pathTo('question', locale, { id: question.id })}
              aria-label={`${texts.titles[question.kind]} ${question.sides.map(({ series }) => series.id).join(', ')}`}
            >
              {texts.titles[question.kind]}
            </a>,
            question.indicator === undefined ? (
              <span class="soft">–</span>
            ) : (
              <IndicatorLink indicator={question.indicator} locale={locale} />
            ),
            ...question.sides.map((side) => <SideInBrief visit={visit} side={side} />),
            <time datetime={at}>{showMoment(at, locale)}</time>,
            ...(state === 'open' ? [] : [texts.stateNames[question.state]]),
          ];
        })}
      />
    </div>
  );
}

function SideInBrief({ visit, side }: { visit: WorkspaceVisit; side: Question['sides'][number] }) {
  const { locale, texts } = visit;
  return (
    <>
      <SideName visit={visit} side={side} />{' '}
      {side.series.size > 1 && <Tag tone="lamp">{texts.queue.seriesOf(side.series.size)}</Tag>}
      <span class="soft small kind">
        {side.series.scamTypes.map((type) => texts.scamTypes[type]).join(', ')}{' '}
        <MoneyList sums={side.series.losses} locale={locale} />
      </span>
    </>
  );
}

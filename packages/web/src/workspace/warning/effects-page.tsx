import {
  downloadOutcomeEffects,
  downloadOutcomes,
  outcomeDecisions,
  readOutcomeEffects,
  readOutcomes,
} from '@fanal/contract/warning';
import { SummaryList, Table } from '../../ui/index.ts';
import { showCount } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { EffectTable } from './effect-table.tsx';
import { type Effects, effectsOf, type TemplateChoices } from './effects.ts';
import { MonthFilter, monthAsked } from './month-filter.tsx';

/** Choices named for each template; the open data have them all. */
const choicesNamed = 3;

/** What warnings reach and do, in a month. */
export async function showEffects(visit: AgentVisit): Promise<Response> {
  const month = monthAsked(visit);
  const [reply, measured] = await Promise.all([
    visit.client.call(readOutcomes, { query: { month } }),
    visit.client.call(readOutcomeEffects, { query: { month } }),
  ]);
  if (!reply.ok) return refused(visit, reply.refusal);
  if (!measured.ok) return refused(visit, measured.refusal);
  const effects = effectsOf(reply.value.counts);
  const { locale } = visit;
  const texts = visit.texts.platforms.effects;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title}>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <MonthFilter visit={visit} action={pathTo('effects', locale)} month={month} />
      {effects.templates.length === 0 ? (
        <p class="empty">{texts.empty}</p>
      ) : (
        <>
          <Reach visit={visit} effects={effects} />
          <EffectTable visit={visit} effects={measured.value.effects} />
          <TemplateTable visit={visit} templates={effects.templates} />
        </>
      )}
      <h2>{texts.openData}</h2>
      <p>{texts.openDataHint}</p>
      <ul>
        {(
          [
            [downloadOutcomeEffects, texts.effectsCsv],
            [readOutcomeEffects, texts.effectsJson],
            [downloadOutcomes, texts.countsCsv],
            [readOutcomes, texts.countsJson],
          ] as const
        ).map(([{ path }, label]) => (
          <li>
            <a href={`${path}?month=${month}`}>{label}</a>
          </li>
        ))}
      </ul>
    </WorkspacePage>,
  );
}

function Reach({ visit, effects }: { readonly visit: WorkspaceVisit; readonly effects: Effects }) {
  const { locale } = visit;
  const texts = visit.texts.platforms.effects;
  return (
    <section class="brief" aria-labelledby="reach">
      <h2 id="reach">{texts.reach}</h2>
      <SummaryList
        rows={[
          { term: texts.shown, value: showCount(effects.shown, locale) },
          { term: texts.heldOut, value: showCount(effects.heldOut, locale) },
          ...outcomeDecisions.map((decision) => ({
            term: `${texts.byDecision}${visit.texts.reason.colon}${texts.decisions[decision]}`,
            value: showCount(effects.byDecision.get(decision) ?? 0, locale),
          })),
        ]}
      />
    </section>
  );
}

function TemplateTable(props: {
  readonly visit: WorkspaceVisit;
  readonly templates: readonly TemplateChoices[];
}) {
  const { visit, templates } = props;
  const { locale } = visit;
  const texts = visit.texts.platforms.effects;
  return (
    <div class="dense">
      <Table
        caption={texts.caption}
        columns={[
          { label: texts.template },
          { label: texts.locale },
          { label: texts.level },
          { label: texts.shown, numeric: true },
          { label: texts.choices },
        ]}
        rows={templates.map((each) => [
          <code>{each.template}</code>,
          each.locale,
          texts.decisions[each.decision],
          showCount(each.times, locale),
          each.choices
            .slice(0, choicesNamed)
            .map(([choice, count]) => `${texts.choicesNamed[choice]} (${showCount(count, locale)})`)
            .join(', ') || '–',
        ])}
      />
    </div>
  );
}

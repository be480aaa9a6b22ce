import { outcomeDecisions, readOutcomes } from '@fanal/contract/warning';
import { dayInFrance } from '@fanal/core/calendar';
import { formatDate } from '@fanal/core/locale';
import { SelectField, SummaryList, Table } from '../../ui/index.ts';
import { showCount } from '../format.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import { refused } from '../refusal-page.tsx';
import { Filters } from '../ui/filters.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { type Effects, effectsOf, type Stopped, type TemplateEffect } from './effects.ts';
import { monthsUpTo } from './months.ts';
import { showShare } from './share.ts';

const monthsOffered = 12;
/** Choices named for each template; the open data have them all. */
const choicesNamed = 3;
/** A share of fewer says nothing. */
const enough = 20;

/** What warnings reach and do, in a month. */
export async function showEffects(visit: AgentVisit): Promise<Response> {
  const months = monthsUpTo(dayInFrance(new Date()), monthsOffered);
  const month = months.find((each) => each === visit.query('month')) ?? months[0] ?? '';
  const reply = await visit.client.call(readOutcomes, { query: { month } });
  if (!reply.ok) return refused(visit, reply.refusal);
  const effects = effectsOf(reply.value.counts);
  const { locale } = visit;
  const texts = visit.texts.platforms.effects;
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title}>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <Filters action={pathTo('effects', locale)} label={texts.month} apply={texts.apply}>
        <SelectField
          locale={locale}
          name="month"
          label={texts.month}
          empty={false}
          value={month}
          options={months.map((value) => ({ value, label: formatDate(value, locale) }))}
        />
      </Filters>
      {effects.templates.length === 0 ? (
        <p class="empty">{texts.empty}</p>
      ) : (
        <>
          <Reach visit={visit} effects={effects} />
          <TemplateTable visit={visit} templates={effects.templates} />
        </>
      )}
      <p>
        <a href={`${readOutcomes.path}?month=${month}`}>{texts.openData}</a>{' '}
        <span class="soft">{texts.openDataHint}</span>
      </p>
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
  readonly templates: readonly TemplateEffect[];
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
          { label: texts.stoppedShown, numeric: true },
          { label: texts.stoppedHeldOut, numeric: true },
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
          shareText(visit, each.shown),
          shareText(visit, each.heldOut),
        ])}
      />
    </div>
  );
}

function shareText({ locale, texts }: WorkspaceVisit, { known, stopped }: Stopped): string {
  const { effects } = texts.platforms;
  if (known < enough) return effects.tooFew;
  return effects.ofKnown(showShare(stopped / known, locale), showCount(known, locale));
}

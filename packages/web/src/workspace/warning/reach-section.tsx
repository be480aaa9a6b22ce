import type { PlatformReach } from '@fanal/contract/warning';
import { SummaryList, Table } from '../../ui/index.ts';
import { showCount } from '../format.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { MonthFilter } from './month-filter.tsx';

/** What the warnings of one platform reached in a month. */
export function ReachSection(props: {
  readonly visit: WorkspaceVisit;
  readonly id: string;
  readonly month: string;
  readonly reach: PlatformReach;
}) {
  const { visit, id, month, reach } = props;
  const { locale } = visit;
  const texts = visit.texts.platforms.effects;
  const { groups } = reach;
  const total = (name: 'shown' | 'heldOut') => groups.reduce((sum, group) => sum + group[name], 0);
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{texts.reach}</h2>
      <MonthFilter visit={visit} action={pathTo('platform', locale, { id })} month={month} />
      {groups.length === 0 ? (
        <p class="empty">{texts.empty}</p>
      ) : (
        <>
          <SummaryList
            rows={[
              { term: texts.shown, value: showCount(total('shown'), locale) },
              { term: texts.heldOut, value: showCount(total('heldOut'), locale) },
            ]}
          />
          <div class="dense">
            <Table
              caption={texts.reachCaption}
              hideCaption
              columns={[
                { label: texts.template },
                { label: texts.locale },
                { label: texts.level },
                { label: texts.shown, numeric: true },
                { label: texts.stopped, numeric: true },
                { label: texts.wentOn, numeric: true },
                { label: texts.heldOut, numeric: true },
              ]}
              rows={groups.map((group) => [
                <code>{group.template}</code>,
                group.locale,
                texts.decisions[group.decision],
                showCount(group.shown, locale),
                showCount(group.stopped, locale),
                showCount(group.wentOn, locale),
                showCount(group.heldOut, locale),
              ])}
            />
          </div>
        </>
      )}
    </section>
  );
}

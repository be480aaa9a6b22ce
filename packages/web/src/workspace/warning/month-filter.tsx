import { dayInFrance } from '@fanal/core/calendar';
import { formatDate } from '@fanal/core/locale';
import { SelectField } from '../../ui/index.ts';
import { Filters } from '../ui/filters.tsx';
import type { AgentVisit, WorkspaceVisit } from '../visit.ts';
import { monthsUpTo } from './months.ts';

const monthsOffered = 12;

function offered(): readonly string[] {
  return monthsUpTo(dayInFrance(new Date()), monthsOffered);
}

/** The month that is asked for in the address; this one, unless it is one of those offered. */
export function monthAsked(visit: AgentVisit): string {
  const months = offered();
  return months.find((each) => each === visit.query('month')) ?? months[0] ?? '';
}

export function MonthFilter(props: {
  readonly visit: WorkspaceVisit;
  readonly action: string;
  readonly month: string;
}) {
  const { visit, action, month } = props;
  const texts = visit.texts.platforms.effects;
  return (
    <Filters action={action} label={texts.month} apply={texts.apply}>
      <SelectField
        locale={visit.locale}
        name="month"
        label={texts.month}
        empty={false}
        value={month}
        options={offered().map((value) => ({ value, label: formatDate(value, visit.locale) }))}
      />
    </Filters>
  );
}

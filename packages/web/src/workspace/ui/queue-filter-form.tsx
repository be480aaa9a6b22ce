import type { QueueFilters } from '@fanal/contract/investigation';
import { complaintStatuses } from '@fanal/core/complaint';
import { scamTypes } from '@fanal/core/statement';
import { SelectField, TextField } from '../../ui/index.ts';
import { pathTo } from '../paths.ts';
import { isNarrowed, type QueueOrder } from '../queue-filters.ts';
import { longestSearch } from '../search-queue.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { Filters } from './filters.tsx';

export function QueueFilterForm(props: {
  visit: WorkspaceVisit;
  filters: QueueFilters;
  order: QueueOrder;
  searchedFor: string | undefined;
}) {
  const { filters } = props;
  const { locale, texts } = props.visit;
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
      {choicesOf(props.visit, filters, props.order).map(({ name, label, value, options }) => (
        <SelectField
          locale={locale}
          name={name}
          label={label}
          empty={false}
          value={value}
          options={options}
        />
      ))}
    </Filters>
  );
}

function choicesOf({ texts }: WorkspaceVisit, filters: QueueFilters, order: QueueOrder) {
  const { queue, course } = texts;
  const option = (value: string, label: string) => ({ value, label });
  const all = option('', queue.all);
  return [
    {
      name: 'scamType',
      label: queue.scamType,
      value: filters.scamType ?? '',
      options: [all, ...scamTypes.map((value) => option(value, texts.scamTypes[value]))],
    },
    {
      name: 'status',
      label: course.queue.status,
      value: filters.status ?? '',
      options: [all, ...complaintStatuses.map((value) => option(value, course.status[value]))],
    },
    {
      name: 'order',
      label: course.queue.order,
      value: order,
      options: [option('newest', course.queue.newest), option('waiting', course.queue.waiting)],
    },
    {
      name: 'messages',
      label: course.queue.messages,
      value: filters.messages ?? '',
      options: [option('', course.queue.anyMessages), option('unread', course.queue.unreadMessages)],
    },
    {
      name: 'series',
      label: queue.series,
      value: filters.series ?? '',
      options: [all, option('in-series', queue.inSeries), option('alone', queue.alone)],
    },
    {
      name: 'read',
      label: queue.read,
      value: filters.read ?? '',
      options: [all, option('unread', queue.unread), option('read', queue.alreadyRead)],
    },
  ];
}

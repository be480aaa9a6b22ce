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

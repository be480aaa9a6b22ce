import { listQueue, QueueFilters } from '@fanal/contract/investigation';
import type { Query } from './paths.ts';
import type { WorkspaceVisit } from './visit.ts';

/** The filters in the address, what is searched sealed; what is no filter does not narrow. */
export function filtersIn(visit: Pick<WorkspaceVisit, 'query'>): QueueFilters {
  const { scamType, series, read, status, messages, search } = QueueFilters.shape;
  const filters = {
    scamType: scamType.safeParse(visit.query('scamType')).data,
    series: series.safeParse(visit.query('series')).data,
    read: read.safeParse(visit.query('read')).data,
    status: status.safeParse(visit.query('status')).data,
    messages: messages.safeParse(visit.query('messages')).data,
    search: search.safeParse(visit.query('search') || undefined).data,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

export function asQuery({ scamType, series, read, status, messages, search }: QueueFilters): Query {
  return { scamType, series, read, status, messages, search };
}

export type QueueOrder = 'newest' | 'waiting';

export function orderIn(visit: Pick<WorkspaceVisit, 'query'>): QueueOrder {
  return listQueue.query.shape.order.safeParse(visit.query('order')).data ?? 'newest';
}

export function isNarrowed(filters: QueueFilters): boolean {
  return Object.keys(filters).length > 0;
}

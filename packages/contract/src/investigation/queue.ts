import { z } from 'zod';
import { ComplaintStatus } from '../complaint/index.ts';
import { ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { Money } from './money.ts';
import { Cursor, Paging } from './paging.ts';

/** Opaque; made by `seal-search`. 200 characters are at most 600 bytes, 841 characters once sealed. */
const SealedSearch = z.string().max(900);

export const QueueRow = z.object({
  reference: z.string(),
  /** `online`: filed by a person; `imported`: brought in from a file, with its own identifier there. */
  origin: z.enum(['online', 'imported']),
  externalId: z.string().optional(),
  filedAt: z.iso.datetime(),
  scamType: ScamTypeCode,
  status: ComplaintStatus,
  /** Since when it stands there. */
  since: z.iso.datetime(),
  locale: z.string(),
  /** The first words of the account. */
  excerpt: z.string(),
  losses: z.array(Money),
  indicators: z.int(),
  series: z.object({ id: z.string(), size: z.int() }).optional(),
  readAt: z.iso.datetime().optional(),
  /** Messages of the person that no agent has seen. */
  unread: z.int(),
});
export type QueueRow = z.infer<typeof QueueRow>;

export const QueueFilters = z.object({
  scamType: ScamTypeCode.optional(),
  series: z.enum(['in-series', 'alone']).optional(),
  read: z.enum(['read', 'unread']).optional(),
  status: ComplaintStatus.optional(),
  messages: z.enum(['unread']).optional(),
  search: SealedSearch.optional(),
});
export type QueueFilters = z.infer<typeof QueueFilters>;

/** What is typed may be somebody's number or account: it goes in a body, so that no address ever holds it. */
export const sealSearch = defineEndpoint({
  id: 'seal-search',
  method: 'post',
  path: '/v1/investigation/searches',
  summary: 'Turn what is searched into the token that addresses carry',
  /** A reference, an external identifier, or an indicator in any spelling. */
  body: z.object({ text: z.string().trim().min(1).max(200) }),
  answer: z.object({ search: SealedSearch }),
  refusals: ['invalid-request'],
});

export const listQueue = defineEndpoint({
  id: 'list-queue',
  method: 'get',
  path: '/v1/investigation/complaints',
  summary: 'Complaints, newest first, or those that wait for an agent, longest first',
  query: Paging.extend({ ...QueueFilters.shape, order: z.enum(['newest', 'waiting']).default('newest') }),
  /** `total` is counted up to 10,000, and the planner's estimate beyond. `searchedFor` is what `search` sealed. */
  answer: z.object({
    rows: z.array(QueueRow),
    total: z.int(),
    searchedFor: z.string().optional(),
    next: Cursor.optional(),
  }),
  refusals: ['invalid-request'],
});

/** How many complaints stand where an agent has something to do; estimated past 10,000. */
const Waiting = z.object({
  statuses: z.array(z.object({ status: ComplaintStatus, count: z.int() })),
  unreadMessages: z.int(),
});
export type Waiting = z.infer<typeof Waiting>;

export const countWaiting = defineEndpoint({
  id: 'count-waiting',
  method: 'get',
  path: '/v1/investigation/waiting',
  summary: 'How many complaints wait for an agent, by status, and how many have messages to read',
  answer: Waiting,
});

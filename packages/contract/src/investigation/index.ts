import { z } from 'zod';
import { AgentCommandKind, Checklist, ComplaintStatus, Message, TimelineEvent } from '../complaint/index.ts';
import { Answers, IndicatorTypeCode, ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';

/** Opaque; give it back to read on. */
const Cursor = z.string().max(200);
const Paging = z.object({
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
/** Opaque; made by `seal-search`. 200 characters are at most 600 bytes, 841 characters once sealed. */
const SealedSearch = z.string().max(900);
const Money = z.object({ amount: z.string(), currency: z.string() });

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

export const SightingShown = z.object({
  type: IndicatorTypeCode,
  value: z.string(),
  shown: z.string(),
  raw: z.string(),
  verified: z.boolean(),
  /** Nobody wrote it: it was read off what is in `raw` (the domain of a link). */
  derived: z.boolean(),
  field: z.string(),
  at: z.object({ start: z.int(), end: z.int() }).optional(),
  /** How many other statements name it; counted up to 1,000 when it links nobody. */
  others: z.int(),
  /** Why it links nobody, when it does not. */
  unused: z.enum(['well-known', 'unverified', 'support-only', 'reporter-own']).optional(),
  wellKnown: z.object({ name: z.string(), category: z.string(), source: z.string() }).optional(),
});
export type SightingShown = z.infer<typeof SightingShown>;

/** Why two statements stand together: they share this value. */
export const Reason = z.object({
  type: IndicatorTypeCode,
  value: z.string(),
  shown: z.string(),
  /** How each side wrote it. */
  here: z.object({ raw: z.string(), field: z.string() }),
  there: z.object({ raw: z.string(), field: z.string() }).optional(),
  rule: z.string(),
  ruleVersion: z.int(),
});
export type Reason = z.infer<typeof Reason>;

export const ComplaintFile = z.object({
  reference: z.string(),
  origin: z.enum(['online', 'imported']),
  externalId: z.string().optional(),
  filedAt: z.iso.datetime(),
  scamType: ScamTypeCode,
  signs: z.array(z.string()),
  locale: z.string(),
  narrative: z.string(),
  answers: Answers,
  losses: z.array(Money),
  sightings: z.array(SightingShown),
  complainant: z
    .object({
      level: z.enum(['franceconnect', 'email']),
      givenName: z.string().optional(),
      familyName: z.string().optional(),
      email: z.string(),
      phone: z.string().optional(),
    })
    .optional(),
  series: z.object({ id: z.string(), size: z.int(), reasons: z.array(Reason) }).optional(),
  mode: z.enum(['authority', 'assistance']),
  status: ComplaintStatus,
  /** Give it back with a decision: it says what the agent had seen. */
  version: z.int(),
  /** What an agent may decide now. */
  may: z.array(AgentCommandKind),
  timeline: z.array(TimelineEvent),
  /** Who decided what, and what they had checked. */
  decisions: z.array(
    z.object({
      kind: AgentCommandKind,
      at: z.iso.datetime(),
      agent: z.string(),
      checklist: Checklist.optional(),
    }),
  ),
  messages: z.array(Message),
  /** Absent people receive no message: the complaint came from a file. */
  mayWrite: z.boolean(),
  /** References of the complaints on either side in the queue, as filtered by the query. */
  neighbours: z.object({ newer: z.string().optional(), older: z.string().optional() }),
});
export type ComplaintFile = z.infer<typeof ComplaintFile>;

export const readComplaintFile = defineEndpoint({
  id: 'read-complaint-file',
  method: 'get',
  path: '/v1/investigation/complaints/{reference}',
  summary: 'One complaint with its indicators in context and the reasons of its series',
  params: z.object({ reference: z.string().max(40) }),
  query: QueueFilters,
  answer: ComplaintFile,
  refusals: ['not-found', 'invalid-request'],
});

export const SeriesRow = z.object({
  id: z.string(),
  size: z.int(),
  scamTypes: z.array(ScamTypeCode),
  losses: z.array(Money),
  firstFiledAt: z.iso.datetime(),
  lastFiledAt: z.iso.datetime(),
  /** The values that tie most members. */
  strongest: z.array(
    z.object({ type: IndicatorTypeCode, value: z.string(), shown: z.string(), members: z.int() }),
  ),
});
export type SeriesRow = z.infer<typeof SeriesRow>;

export const listSeries = defineEndpoint({
  id: 'list-series',
  method: 'get',
  path: '/v1/investigation/series',
  summary: 'Series of two statements or more',
  query: Paging.extend({
    order: z.enum(['recent', 'largest']).default('recent'),
    scamType: ScamTypeCode.optional(),
  }),
  answer: z.object({ rows: z.array(SeriesRow), total: z.int(), next: Cursor.optional() }),
  refusals: ['invalid-request'],
});

export const SeriesFile = SeriesRow.extend({
  members: z.array(
    z.object({
      reference: z.string(),
      externalId: z.string().optional(),
      filedAt: z.iso.datetime(),
      scamType: ScamTypeCode,
      excerpt: z.string(),
      losses: z.array(Money),
      reasons: z.array(Reason),
    }),
  ),
  membersNext: Cursor.optional(),
  /** Bipartite: statements and the indicators they share. At most 150 statements; `graphComplete` says if that is all. */
  graph: z.object({
    nodes: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('statement'), key: z.string(), reference: z.string() }),
        z.object({
          kind: z.literal('indicator'),
          key: z.string(),
          type: IndicatorTypeCode,
          shown: z.string(),
        }),
      ]),
    ),
    edges: z.array(z.object({ statement: z.string(), indicator: z.string() })),
    complete: z.boolean(),
  }),
  /** What members share that was not used, and why. */
  unused: z.array(
    z.object({
      type: IndicatorTypeCode,
      shown: z.string(),
      members: z.int(),
      why: z.enum(['well-known', 'unverified', 'support-only', 'reporter-own']),
    }),
  ),
  history: z.array(
    z.object({
      kind: z.enum(['founded', 'joined', 'absorbed', 'rebuilt']),
      at: z.iso.datetime(),
      seriesId: z.string().optional(),
      statements: z.int(),
    }),
  ),
});
export type SeriesFile = z.infer<typeof SeriesFile>;

/** An id that was merged away answers the series that holds its members now. */
export const readSeries = defineEndpoint({
  id: 'read-series',
  method: 'get',
  path: '/v1/investigation/series/{id}',
  summary: 'One series with members, reasons and graph',
  params: z.object({ id: z.string().max(60) }),
  query: z.object({ membersAfter: Cursor.optional() }),
  answer: SeriesFile,
  refusals: ['not-found', 'invalid-request'],
});

export const readAuditTrail = defineEndpoint({
  id: 'read-audit-trail',
  method: 'get',
  path: '/v1/investigation/audit',
  summary: 'Who read or changed what, newest first',
  query: Paging.extend({ subject: z.string().max(60).optional() }),
  answer: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        at: z.iso.datetime(),
        actor: z.string(),
        action: z.string(),
        subject: z.string(),
        requestId: z.string().optional(),
      }),
    ),
    next: Cursor.optional(),
  }),
  refusals: ['invalid-request'],
});

export const investigationEndpoints = [
  sealSearch,
  listQueue,
  countWaiting,
  readComplaintFile,
  listSeries,
  readSeries,
  readAuditTrail,
] as const;

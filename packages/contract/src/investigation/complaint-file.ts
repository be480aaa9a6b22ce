import { articleIds } from '@fanal/core/law';
import { z } from 'zod';
import { AgentCommandKind, Checklist, ComplaintStatus, Message, TimelineEvent } from '../complaint/index.ts';
import { Answers, ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { IndicatorShown, Standing, UnusedSighting, Waterfall } from './ground.ts';
import { Money } from './money.ts';
import { QueueFilters } from './queue.ts';
import { Reason } from './reason.ts';

export const SightingShown = IndicatorShown.extend({
  raw: z.string(),
  verified: z.boolean(),
  /** Nobody wrote it: it was read off what is in `raw` (the domain of a link). */
  derived: z.boolean(),
  field: z.string(),
  at: z.object({ start: z.int(), end: z.int() }).optional(),
  /** How many other statements name it; counted up to 1,000 when it links nobody. */
  others: z.int(),
  /** Why it links nobody, when it does not. */
  unused: UnusedSighting.optional(),
  wellKnown: z.object({ name: z.string(), category: z.string(), source: z.string() }).optional(),
});
export type SightingShown = z.infer<typeof SightingShown>;

/** `codes`: those of this article in the ministry's table, when the operator has loaded it; the plain form first. */
export const OffenceToConsider = z.object({
  article: z.enum(articleIds),
  codes: z.array(z.object({ code: z.string(), label: z.string() })),
});
export type OffenceToConsider = z.infer<typeof OffenceToConsider>;

export const ComplaintFile = z.object({
  reference: z.string(),
  origin: z.enum(['online', 'imported']),
  externalId: z.string().optional(),
  filedAt: z.iso.datetime(),
  scamType: ScamTypeCode,
  signs: z.array(z.string()),
  /** By the type and date of the facts: a proposal, the agent and the prosecutor qualify. */
  offences: z.array(OffenceToConsider),
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
  series: Standing.extend({ reasons: z.array(Reason), waterfall: Waterfall.optional() }).optional(),
  /**
   * Others told in nearly the same words, or with the same photos, the closest first: this joins nobody. `similarity`:
   * how much of the words, 0 to 1. `photos`: how many they have in common.
   */
  script: z.array(
    z.object({
      reference: z.string(),
      similarity: z.number(),
      photos: z.int(),
      seriesId: z.string(),
    }),
  ),
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

import { z } from 'zod';
import { IndicatorTypeCode, ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { IndicatorShown, Unused, Waterfall } from './ground.ts';
import { KeptDecision, MatchingDecisionKind } from './matching-decision.ts';
import { Money } from './money.ts';
import { Cursor, Paging } from './paging.ts';
import { Reason } from './reason.ts';

export const SeriesRow = z.object({
  id: z.string(),
  size: z.int(),
  scamTypes: z.array(ScamTypeCode),
  losses: z.array(Money),
  firstFiledAt: z.iso.datetime(),
  lastFiledAt: z.iso.datetime(),
  /** The values that tie most members. */
  strongest: z.array(IndicatorShown.extend({ members: z.int() })),
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

export const SeriesHappening = z.object({
  kind: z.enum([
    'founded',
    'joined',
    'absorbed',
    'rebuilt',
    'split',
    'left',
    'decided',
    'undone',
    'proposed',
    'hub',
  ]),
  at: z.iso.datetime(),
  /** Absorbed, or where members came from or went. */
  seriesId: z.string().optional(),
  statements: z.int(),
  /** Of `decided` and `undone`: by whom, and why. */
  decision: z
    .object({ id: z.string(), kind: MatchingDecisionKind, agent: z.string(), reason: z.string() })
    .optional(),
  indicator: z.object({ type: IndicatorTypeCode, shown: z.string() }).optional(),
});
export type SeriesHappening = z.infer<typeof SeriesHappening>;

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
      waterfall: Waterfall.optional(),
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
  /** What members share that was not used, and why; the most shared first. */
  unused: z.array(Unused.extend({ members: z.int() })),
  history: z.array(SeriesHappening),
  /** Taken on its members and on what they name, in force or undone, newest first. */
  decisions: z.array(KeptDecision),
  /** What agents are asked about it now. */
  questions: z.array(z.string()),
  /** Other series told in nearly the same words, or with the same photos, as its first complaints: this joins nobody. */
  scripts: z.array(
    z.object({ seriesId: z.string(), statements: z.int(), similarity: z.number(), photos: z.int() }),
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

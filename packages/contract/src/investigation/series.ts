import { z } from 'zod';
import { IndicatorTypeCode, ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
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

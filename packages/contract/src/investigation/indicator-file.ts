import { z } from 'zod';
import { ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { IndicatorShown, Standing, UnusedSighting } from './ground.ts';
import { KeptDecision } from './matching-decision.ts';

export const IndicatorFile = IndicatorShown.extend({
  /** Absent when it brings complaints together. */
  unused: UnusedSighting.optional(),
  /** Complaints that name it; counted up to 10,000 when it links nobody. */
  naming: z.int(),
  /** The last to be filed, twenty at most. */
  last: z.array(
    z.object({
      reference: z.string(),
      filedAt: z.iso.datetime(),
      scamType: ScamTypeCode,
      raw: z.string(),
      series: Standing.optional(),
    }),
  ),
  decisions: z.array(KeptDecision),
});
export type IndicatorFile = z.infer<typeof IndicatorFile>;

export const readIndicator = defineEndpoint({
  id: 'read-indicator',
  method: 'get',
  path: '/v1/investigation/indicators/{id}',
  summary: 'A value: who names it, whether it links, and what agents decided of it',
  params: z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }),
  answer: IndicatorFile,
  refusals: ['not-found'],
});

import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { LookupClassCode, Moment, VerdictCode } from './codes.ts';

/** Of the whole deployment since its beginning, unless said otherwise. */
export const WarningFigures = z.object({
  asOf: Moment,
  /** Told now. */
  told: z.array(z.object({ class: LookupClassCode, verdict: VerdictCode, count: z.int() })),
  everTold: z.int(),
  /** Told, and should not have been: contests upheld and retractions. */
  errors: z.int(),
  /** `errors` over `everTold`; absent while nothing was ever told. */
  errorRate: z.number().optional(),
  contests: z.object({
    received: z.int(),
    open: z.int(),
    overdue: z.int(),
    upheld: z.int(),
    dismissed: z.int(),
    /** Of those answered, within 72 hours. */
    answeredInTime: z.int(),
  }),
  /** From the decision or the complaint to the lists, last 30 days, in seconds. */
  delay: z.object({ median: z.number(), p95: z.number() }).optional(),
});
export type WarningFigures = z.infer<typeof WarningFigures>;

export const readWarningFigures = defineEndpoint({
  id: 'read-warning-figures',
  method: 'get',
  path: '/v1/warnings/figures',
  summary: 'How many warnings are told, how many were wrong, how contests were answered',
  answer: WarningFigures,
});

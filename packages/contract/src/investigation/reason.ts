import { z } from 'zod';
import { IndicatorTypeCode } from '../statement/index.ts';

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

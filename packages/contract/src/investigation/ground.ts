import { z } from 'zod';
import { IndicatorTypeCode } from '../statement/index.ts';

/** A value that people named; `id` is what decisions on it and its own page go by: no address ever holds a value. */
export const IndicatorShown = z.object({
  id: z.int(),
  type: IndicatorTypeCode,
  value: z.string(),
  shown: z.string(),
});
export type IndicatorShown = z.infer<typeof IndicatorShown>;

/**
 * One piece of evidence. `code` names its sentence in the catalogues; new ones come with new versions of the rule.
 * `bits`: base 2 logarithm of how much likelier it is among statements of one offender than by chance; 0 for a fact
 * without weight.
 */
export const Ground = z.object({
  code: z.string(),
  bits: z.number(),
  type: IndicatorTypeCode.optional(),
  shown: z.string().optional(),
  references: z.array(z.string()).optional(),
  count: z.int().optional(),
  /** Between the two, or between the last of one side and the first of the other; 0 when they overlap. */
  days: z.int().optional(),
  decisionId: z.string().optional(),
});
export type Ground = z.infer<typeof Ground>;

/**
 * Why a statement stands where it stands: the grounds add up to `bits`. `threshold`: what draws it to another series
 * counts double; 0 when nothing does.
 */
export const Waterfall = z.object({
  grounds: z.array(Ground),
  bits: z.number(),
  threshold: z.number(),
  ruleVersion: z.int(),
});
export type Waterfall = z.infer<typeof Waterfall>;

/** Why a value that a statement names brings it together with nobody. */
export const UnusedSighting = z.enum(['hub', 'well-known', 'unverified', 'support-only', 'reporter-own']);
export type UnusedSighting = z.infer<typeof UnusedSighting>;

/** Something that statements share, or are tied by, and that was not used. */
export const Unused = z.object({
  why: z.enum([...UnusedSighting.options, 'cut-bridge', 'cannot-link']),
  indicator: IndicatorShown.optional(),
  /**
   * Of a hub: `naming` statements name it; of `sampled` of them, which part of what else they
   * could share is shared (0 to 1), and how much it would take.
   */
  figures: z
    .object({ naming: z.int(), sampled: z.int(), cohesion: z.number(), expected: z.number() })
    .optional(),
  questionId: z.string().optional(),
  decisionId: z.string().optional(),
});
export type Unused = z.infer<typeof Unused>;

/** Where a statement stands: a series of one is the statement alone. */
export const Standing = z.object({ id: z.string(), size: z.int() });
export type Standing = z.infer<typeof Standing>;

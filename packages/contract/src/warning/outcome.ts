import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';

export const outcomeArms = ['shown', 'held-out'] as const;
export const outcomeDecisions = ['tip', 'interrupt', 'hold'] as const;
export const outcomeDwells = ['under-2s', '2s-10s', 'over-10s', 'not-shown'] as const;
export const outcomeChoices = [
  'continued',
  'paused',
  'talked-to-agent',
  'reported',
  'blocked',
  'closed',
  'none',
  'not-shown',
] as const;
/** What the person did next, as far as the platform sees it without looking at who they are. */
export const outcomeNexts = ['went-on', 'stopped', 'unknown'] as const;

/** One warning, by what it was and what came of it. Nothing in it says who saw it, or when to the minute. */
export const Outcome = z.object({
  /** Code of the wording, with its variant: `romance-money.2`. */
  template: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/),
  locale: z.string().regex(/^[a-z]{2}$/),
  decision: z.enum(outcomeDecisions),
  arm: z.enum(outcomeArms),
  dwell: z.enum(outcomeDwells),
  choice: z.enum(outcomeChoices),
  next: z.enum(outcomeNexts),
});
export type Outcome = z.infer<typeof Outcome>;

export const reportOutcomes = defineEndpoint({
  id: 'report-outcomes',
  method: 'post',
  path: '/v1/outcomes',
  summary: 'What came of warnings, without identity: added to counts, kept in no other form',
  body: z.object({
    siteKey: z.string().max(60),
    outcomes: z.array(Outcome).min(1).max(50),
  }),
  answer: z.object({ counted: z.int() }),
  status: 202,
  /** `not-found`: no open account has this site key. */
  refusals: ['not-found'],
});

export const OutcomeCount = Outcome.extend({ month: z.string(), count: z.int() });
export type OutcomeCount = z.infer<typeof OutcomeCount>;

export const readOutcomes = defineEndpoint({
  id: 'read-outcomes',
  method: 'get',
  path: '/v1/outcomes',
  summary: 'Open data: what came of warnings, all platforms together, by month and template',
  query: z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) }),
  answer: z.object({ counts: z.array(OutcomeCount) }),
});

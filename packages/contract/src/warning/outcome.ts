import { z } from 'zod';
import { defineDownload, defineEndpoint } from '../wire/index.ts';

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

/** `2026-11`. */
export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const InMonth = z.object({ month: Month });

export const OutcomeCount = Outcome.extend({ month: z.string(), count: z.int() });
export type OutcomeCount = z.infer<typeof OutcomeCount>;

export const readOutcomes = defineEndpoint({
  id: 'read-outcomes',
  method: 'get',
  path: '/v1/outcomes',
  summary: 'Open data: what came of warnings, all platforms together, by month and template',
  query: InMonth,
  answer: z.object({ counts: z.array(OutcomeCount) }),
});

/** Of those whose next step is known. */
const Arm = z.object({
  /** How many, rounded down to tens. */
  known: z.int(),
  /** Which part of them stopped, from 0 to 1, to the hundredth. */
  stopped: z.number(),
});

/** What a wording changes: those who saw it beside those it was held back from, by lot. */
export const OutcomeEffect = Outcome.pick({ template: true, locale: true, decision: true }).extend({
  shown: Arm,
  heldOut: Arm,
  /** The part that stopped when warned, less the part that stopped without. */
  difference: z.number(),
  /** 95 % confidence interval of the difference (Newcombe, 1998). */
  low: z.number(),
  high: z.number(),
  /** Two-sided z-test of two proportions: how often chance alone does as much. */
  p: z.number(),
});
export type OutcomeEffect = z.infer<typeof OutcomeEffect>;

export const readOutcomeEffects = defineEndpoint({
  id: 'read-outcome-effects',
  method: 'get',
  path: '/v1/outcomes/effects',
  summary:
    'Open data: what each wording changes in a month, with its confidence interval; small groups left out',
  query: InMonth,
  answer: z.object({ effects: z.array(OutcomeEffect) }),
});

export const downloadOutcomes = defineDownload({
  id: 'download-outcomes',
  path: '/v1/outcomes.csv',
  summary: 'Open data: the counts of a month, for a spreadsheet',
  query: InMonth,
  types: ['text/csv'],
});

export const downloadOutcomeEffects = defineDownload({
  id: 'download-outcome-effects',
  path: '/v1/outcomes/effects.csv',
  summary: 'Open data: the effects of a month, for a spreadsheet',
  query: InMonth,
  types: ['text/csv'],
});

/** What the warnings of one platform reached in a month. Exact, hence for supervisors alone. */
export const PlatformReach = z.object({
  /** The most shown first. */
  groups: z.array(
    Outcome.pick({ template: true, locale: true, decision: true }).extend({
      shown: z.int(),
      heldOut: z.int(),
      /** Of those shown, as far as it is known. */
      wentOn: z.int(),
      stopped: z.int(),
    }),
  ),
});
export type PlatformReach = z.infer<typeof PlatformReach>;

export const readPlatformReach = defineEndpoint({
  id: 'read-platform-reach',
  method: 'get',
  path: '/v1/platforms/{id}/reach',
  summary: 'What the warnings of one platform reached in a month',
  params: z.object({ id: z.uuid() }),
  query: InMonth,
  answer: PlatformReach,
  refusals: ['not-found'],
});

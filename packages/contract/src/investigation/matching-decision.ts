import { readWords } from '@fanal/core/complaint';
import { z } from 'zod';
import { Key } from '../complaint/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { IndicatorShown, Standing } from './ground.ts';

/** Longest reason of a decision, in UTF-16 units. */
export const longestReason = 2_000;

/** Plain text as it is kept: cleaned, and never empty. What is sent may be longer than what is kept. */
export const DecisionReason = z
  .string()
  .max(longestReason * 2)
  .overwrite((raw) => readWords(raw) ?? '')
  .min(1)
  .max(longestReason);

const Reference = z.string().max(40);
const Pair = z.tuple([Reference, Reference]);

/**
 * What an agent decides, on two complaints or on one value; it holds until it is undone, whatever comes.
 * `pin`: the first complaint stays where the second stands. `hub`: the value links nobody any more.
 */
export const MatchingDecision = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['must-link', 'cannot-link', 'pin']), complaints: Pair }),
  z.object({ kind: z.enum(['hub', 'not-hub']), indicatorId: z.int().min(1) }),
]);
export type MatchingDecision = z.infer<typeof MatchingDecision>;

export const MatchingDecisionKind = z.enum(['must-link', 'cannot-link', 'pin', 'hub', 'not-hub']);
export type MatchingDecisionKind = z.infer<typeof MatchingDecisionKind>;

export const KeptDecision = z.object({
  id: z.string(),
  kind: MatchingDecisionKind,
  /** Two complaints, or none when it is on a value. */
  references: z.array(z.string()),
  indicator: IndicatorShown.optional(),
  reason: z.string(),
  at: z.iso.datetime(),
  agent: z.string(),
  undone: z.object({ at: z.iso.datetime(), agent: z.string(), reason: z.string() }).optional(),
});
export type KeptDecision = z.infer<typeof KeptDecision>;

export const Place = z.object({ reference: z.string(), series: Standing });
export type Place = z.infer<typeof Place>;

/** What became of it at once. Not `settled`: the series is large, and is still being worked out. */
export const DecisionOutcome = z.object({
  decisionId: z.string(),
  settled: z.boolean(),
  places: z.array(Place),
  /** Questions to agents that it raised. */
  raised: z.array(z.string()),
});
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

/** `decisionId` is the agent's own key: sent again, it decides nothing again. */
export const decideMatching = defineEndpoint({
  id: 'decide-matching',
  method: 'post',
  path: '/v1/investigation/matching-decisions',
  summary: 'Decide that complaints stand together or apart, or what a value is worth',
  body: z.object({ decisionId: Key, reason: DecisionReason, decision: MatchingDecision }),
  answer: DecisionOutcome,
  refusals: ['invalid-request', 'not-found', 'already-decided'],
});

export const DecisionFile = KeptDecision.extend({
  /** Where its complaints stand now. */
  places: z.array(Place),
  /** What agents are asked about those series. */
  questions: z.array(z.string()),
});
export type DecisionFile = z.infer<typeof DecisionFile>;

export const readMatchingDecision = defineEndpoint({
  id: 'read-matching-decision',
  method: 'get',
  path: '/v1/investigation/matching-decisions/{id}',
  summary: 'A decision, who took it and why, and what became of it',
  params: z.object({ id: Key }),
  answer: DecisionFile,
  refusals: ['not-found'],
});

export const undoMatchingDecision = defineEndpoint({
  id: 'undo-matching-decision',
  method: 'post',
  path: '/v1/investigation/matching-decisions/{id}/undoing',
  summary: 'Undo a decision: it stays in the history, and counts no more',
  params: z.object({ id: Key }),
  body: z.object({ reason: DecisionReason }),
  answer: DecisionOutcome,
  refusals: ['invalid-request', 'not-found', 'already-decided'],
});

import { z } from 'zod';
import { Key } from '../complaint/index.ts';
import { ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { Ground, IndicatorShown } from './ground.ts';
import { DecisionOutcome, DecisionReason, KeptDecision } from './matching-decision.ts';
import { Cursor, Paging } from './paging.ts';
import { SeriesRow } from './series.ts';

/**
 * `bridge`: two series touch through one value; are they one? `hub`: a value that ties a large series looks like one
 * that everybody shares; is it? `alike`: two series name accounts whose names are nearly the same; are they one?
 * `contradiction`: decisions that cannot all be followed.
 */
export const QuestionKind = z.enum(['bridge', 'hub', 'alike', 'contradiction']);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** `gone`: what was filed, withdrawn or decided since leaves no question. */
export const QuestionState = z.enum(['open', 'accepted', 'refused', 'gone']);

/** One complaint of the side, and the series that it stands in today. */
export const QuestionSide = z.object({ reference: z.string(), series: SeriesRow });
export type QuestionSide = z.infer<typeof QuestionSide>;

export const Question = z.object({
  id: z.string(),
  kind: QuestionKind,
  state: QuestionState,
  /** The value it hangs on; a contradiction hangs on none. */
  indicator: IndicatorShown.optional(),
  sides: z.tuple([QuestionSide, QuestionSide]),
  madeAt: z.iso.datetime(),
  closedAt: z.iso.datetime().optional(),
});
export type Question = z.infer<typeof Question>;

export const listQuestions = defineEndpoint({
  id: 'list-questions',
  method: 'get',
  path: '/v1/investigation/questions',
  summary: 'What matching asks agents: open ones, longest asked first, or closed ones, newest first',
  query: Paging.extend({ state: z.enum(['open', 'closed']).default('open') }),
  answer: z.object({ rows: z.array(Question), open: z.int(), next: Cursor.optional() }),
  refusals: ['invalid-request'],
});

/** Nobody's data: it leaves no line in the trail. */
export const countQuestions = defineEndpoint({
  id: 'count-questions',
  method: 'get',
  path: '/v1/investigation/open-questions',
  summary: 'How many questions are open',
  answer: z.object({ open: z.int() }),
});

export const QuestionAnswer = z.enum(['accept', 'refuse', 'pin', 'hub', 'not-hub']);
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** A complaint that names the value, and how it wrote it. */
export const Naming = z.object({
  reference: z.string(),
  filedAt: z.iso.datetime(),
  scamType: ScamTypeCode,
  raw: z.string(),
  field: z.string(),
});
export type Naming = z.infer<typeof Naming>;

export const QuestionFile = Question.extend({
  /** Bits add up on each side; the two are weighed by whoever answers. */
  grounds: z.object({ for: z.array(Ground), against: z.array(Ground) }),
  /** Who names the value, on each side: those the question is about first, then the last to be filed. */
  namings: z.tuple([z.array(Naming), z.array(Naming)]),
  /** What may be answered now; a contradiction closes once one of its decisions is undone. */
  may: z.array(QuestionAnswer),
  /** The one that answered it. */
  decisionId: z.string().optional(),
  /** Taken on these two complaints and on what they name, in force or undone, newest first. */
  decisions: z.array(KeptDecision),
});
export type QuestionFile = z.infer<typeof QuestionFile>;

export const readQuestion = defineEndpoint({
  id: 'read-question',
  method: 'get',
  path: '/v1/investigation/questions/{id}',
  summary: 'A question with both sides, what ties them and the evidence for and against',
  params: z.object({ id: Key }),
  answer: QuestionFile,
  refusals: ['not-found'],
});

/**
 * Of a bridge: `accept` makes one series of two, `refuse` keeps them apart, `pin` keeps the first side's complaint
 * where it is, `hub` says that the value links nobody. Of a hub: `hub` or `not-hub`. Of accounts that are alike: `accept` or
 * `refuse`.
 */
export const answerQuestion = defineEndpoint({
  id: 'answer-question',
  method: 'post',
  path: '/v1/investigation/questions/{id}/answer',
  summary: 'Answer a question: a decision, with its reason',
  params: z.object({ id: Key }),
  body: z.object({ decisionId: Key, answer: QuestionAnswer, reason: DecisionReason }),
  answer: DecisionOutcome,
  refusals: ['invalid-request', 'not-found', 'already-decided'],
});

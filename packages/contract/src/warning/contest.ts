import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { Moment, TypedValue } from './codes.ts';

export const contestWarning = defineEndpoint({
  id: 'contest-warning',
  method: 'post',
  path: '/v1/warnings/contests',
  summary: 'Say that a value of yours is listed wrongly; answered by e-mail within 72 hours',
  body: TypedValue.extend({
    /** A key of the sender's own: sent again with the same words, it is the same contest, and answered the same. */
    key: z.uuid(),
    email: z.string().trim().max(400),
    /** Why it is wrong. */
    words: z.string().trim().min(10).max(4_000),
    locale: z.string().max(5).default('fr'),
  }),
  /**
   * The same whether or not the value is listed: this form tells nothing about it. `reference` is a secret, with which
   * whoever sent the form follows what becomes of it; it is told here and in the letter, and nowhere else.
   */
  answer: z.object({ reference: z.string(), answerBy: Moment }),
  status: 202,
  /** By field: `value` or `email` cannot be read, `key` was sent with something else before. */
  refusals: ['invalid-answers'],
});

/**
 * `kept`: the warning stays. `nothing-shown`: no warning is shown, or no longer. Which of the two, this does not say:
 * whoever contests what is not theirs would learn that it had been listed.
 */
export const contestAnswers = ['nothing-shown', 'kept'] as const;

export const FollowedContest = z.object({
  receivedAt: Moment,
  answerBy: Moment,
  /** Both once it is answered. */
  answeredAt: Moment.optional(),
  outcome: z.enum(contestAnswers).optional(),
});
export type FollowedContest = z.infer<typeof FollowedContest>;

export const followContest = defineEndpoint({
  id: 'follow-contest',
  method: 'post',
  path: '/v1/warnings/contests/follow',
  summary: 'What became of a contest, for whoever holds its reference',
  /** In the body, for addresses are kept by browsers and proxies. In any case, with or without dashes. */
  body: z.object({ reference: z.string().trim().min(1).max(60) }),
  answer: FollowedContest,
  refusals: ['code-not-found'],
});

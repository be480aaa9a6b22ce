import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { Moment, TypedValue } from './codes.ts';

export const contestWarning = defineEndpoint({
  id: 'contest-warning',
  method: 'post',
  path: '/v1/warnings/contests',
  summary: 'Say that a value of yours is listed wrongly; answered by e-mail within 72 hours',
  body: TypedValue.extend({
    email: z.string().trim().max(400),
    /** Why it is wrong. */
    words: z.string().trim().min(10).max(4_000),
    locale: z.string().max(5).default('fr'),
  }),
  /** The same whether or not the value is listed: this form tells nothing about it. */
  answer: z.object({ reference: z.string(), answerBy: Moment }),
  status: 202,
  /** By field: `value` or `email` cannot be read. */
  refusals: ['invalid-answers'],
});

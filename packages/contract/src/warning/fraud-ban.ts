import { locales } from '@fanal/core/locale';
import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { Moment, TypedValue } from './codes.ts';

/** Those a banned profile wrote to are told within this time, in minutes. */
export const noticeWithinMinutes = 15;

/** A text for those a banned profile wrote to: a fact, a question, a way out, no blame. */
export const Notice = z.object({
  locale: z.enum(locales),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  actions: z.array(z.object({ label: z.string(), url: z.string() })),
});
export type Notice = z.infer<typeof Notice>;

export const reportFraudBan = defineEndpoint({
  id: 'report-fraud-ban',
  method: 'post',
  path: '/v1/fraud-bans',
  summary: 'A platform banned a profile for fraud: what to tell those it wrote to; analysts see what it used',
  body: z.object({
    /** The platform's own, no person's name or number: sent twice, done once. */
    reference: z.string().regex(/^[\w.:-]{1,80}$/),
    bannedAt: Moment,
    /** What the profile used: its name, numbers, addresses, accounts. Never of those it wrote to. */
    used: z.array(TypedValue).max(30),
    /** How many people it wrote to. */
    wroteTo: z.int().min(0).max(1_000_000),
  }),
  answer: z.object({
    /** Tell them by then. */
    noticeBy: Moment,
    notices: z.array(Notice),
    /** In the order of `used`. */
    used: z.array(z.enum(['for-analysts', 'known-good', 'unreadable'])),
  }),
  status: 201,
  refusals: ['sign-in-needed'],
});

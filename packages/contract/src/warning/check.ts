import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { BandCode, Day, LookedUpType, VerdictCode } from './codes.ts';

/** What is said of one value. There is no word for safe: `unknown` says that nothing is known here. */
export const CheckedValue = z.object({
  type: LookedUpType,
  /** In the writing people read. */
  shown: z.string(),
  /** As it stood in what was given. */
  written: z.string(),
  /** `false`: it fails its own check (a wrong digit in an IBAN); nobody can be warned of it. */
  valid: z.boolean(),
  verdict: VerdictCode,
  /** How many people reported it. */
  band: BandCode.optional(),
  lastSeenOn: Day.optional(),
  /** Its holder says that it is listed wrongly, and waits for an answer. */
  contested: z.boolean(),
  /**
   * It belongs to a body that everybody knows. That is no word of trust: fraudsters show such numbers and name such
   * sites. Say whose it is, and to call back by a number one finds oneself.
   */
  belongsTo: z.object({ name: z.string(), category: z.string() }).optional(),
});
export type CheckedValue = z.infer<typeof CheckedValue>;

/** Values looked up in one text; what comes after is not read. */
export const mostChecked = 20;

export const checkText = defineEndpoint({
  id: 'check-text',
  method: 'post',
  path: '/v1/check',
  summary: 'Check a number, account, address, link or whole message; nothing typed is kept',
  body: z.object({
    text: z.string().trim().min(1).max(5_000),
    /** When the person said what it is; found out otherwise. */
    type: LookedUpType.optional(),
    /** Where a handle was seen. */
    platform: z.string().max(80).optional(),
  }),
  answer: z.object({
    /** In the order of the text, each value once; empty when it holds none. */
    values: z.array(CheckedValue),
    /** There were more values than are looked up at once. */
    more: z.boolean(),
  }),
});

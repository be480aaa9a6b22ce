import { momentKinds } from '@fanal/core/material';
import { z } from 'zod';
import { IndicatorTypeCode } from '../statement/index.ts';

/** Where something stands, in its own words; `at` as the conversation shows it, without a time zone. */
export const FindingPlace = z.object({
  before: z.string(),
  match: z.string(),
  after: z.string(),
  author: z.string().optional(),
  at: z.string().optional(),
});
export type FindingPlace = z.infer<typeof FindingPlace>;

const Standing = z.object({
  id: z.string(),
  /** `new`: not decided yet. */
  state: z.enum(['new', 'kept', 'struck']),
  first: FindingPlace,
  count: z.int(),
});

export const MaterialFinding = z.discriminatedUnion('kind', [
  Standing.extend({
    kind: z.literal('indicator'),
    type: IndicatorTypeCode,
    value: z.string(),
    raw: z.string(),
    verified: z.boolean(),
    repaired: z.literal(true).optional(),
    /** Only the person wrote it: it may be their own. */
    onlyByMe: z.literal(true).optional(),
  }),
  Standing.extend({
    kind: z.literal('payment'),
    method: z.string(),
    amount: z.string().optional(),
    currency: z.string().optional(),
    on: z.string().optional(),
    beneficiary: z.string().optional(),
    /** Without an amount in a currency that money is counted in, it cannot be kept as it is. */
    isWhole: z.boolean(),
    sign: z.enum(['said-paid', 'bank-line', 'code', 'transaction']),
  }),
  Standing.extend({
    kind: z.literal('date'),
    role: z.enum(['first-contact', 'last-contact']),
    on: z.string(),
  }),
]);
export type MaterialFinding = z.infer<typeof MaterialFinding>;

export const MaterialConversation = z.object({
  platform: z.enum(['whatsapp', 'telegram']).optional(),
  participants: z.array(z.object({ name: z.string(), messages: z.int(), isMe: z.boolean() })),
  messages: z.int(),
  firstAt: z.string().optional(),
  lastAt: z.string().optional(),
  moments: z.array(z.object({ kind: z.enum(momentKinds), place: FindingPlace })),
});
export type MaterialConversation = z.infer<typeof MaterialConversation>;

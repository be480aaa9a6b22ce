import { z } from 'zod';

const Money = z.object({ amount: z.string(), currency: z.string() });

/**
 * A complaint file for programs (`fanal-complaint-file`, version 1). Fields are added within a version, never
 * renamed nor taken away. `answers` are the codes of the journey, `told` the same in words.
 */
export const ComplaintFileData = z.object({
  format: z.literal('fanal-complaint-file'),
  version: z.literal(1),
  locale: z.string(),
  reference: z.string(),
  filedAt: z.iso.datetime(),
  issuedAt: z.iso.datetime(),
  issuedBy: z.string(),
  complainant: z.object({
    identity: z.enum(['franceconnect', 'email']),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    email: z.string(),
    phone: z.string().optional(),
  }),
  scamType: z.string(),
  occurredOn: z.string().optional(),
  narrative: z.string(),
  /** What the person added afterwards, oldest first. */
  additions: z.array(z.object({ at: z.iso.datetime(), text: z.string() })),
  payments: z.array(
    Money.extend({ method: z.string(), on: z.string().optional(), beneficiary: z.string().optional() }),
  ),
  losses: z.array(Money),
  /** Numbers, accounts and addresses named in the story. `value` is normalised when `verified`. */
  indicators: z.array(
    z.object({ type: z.string(), value: z.string(), asWritten: z.string(), verified: z.boolean() }),
  ),
  exhibits: z.array(
    z.object({
      name: z.string(),
      size: z.int(),
      type: z.string(),
      sha256: z.string(),
      receivedAt: z.iso.datetime(),
    }),
  ),
  told: z.array(
    z.object({ title: z.string(), rows: z.array(z.object({ label: z.string(), text: z.string() })) }),
  ),
  answers: z.record(z.string(), z.unknown()),
});
export type ComplaintFileData = z.infer<typeof ComplaintFileData>;

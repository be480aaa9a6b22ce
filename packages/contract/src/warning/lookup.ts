import { z } from 'zod';
import { defineDownload, defineEndpoint } from '../wire/index.ts';
import { LookupClassCode, Moment } from './codes.ts';

/** The private look-up, step by step, with test vectors: `docs/integrator/lookup.md`. */

/** 32 bytes in base64url, without padding. */
const Element = z.base64url().length(43);
/** Records of a list, end to end, in base64url; as long as the list may be. */
const Records = z.base64url();

export const LookupEpoch = z.object({
  epoch: z.int(),
  /** With which answers are verified. */
  publicKey: Element,
  /** Take `current`; what was fetched under `previous` may be used until `closesAt`. */
  state: z.enum(['current', 'previous']),
  closesAt: Moment.optional(),
});
export type LookupEpoch = z.infer<typeof LookupEpoch>;

export const LookupParameters = z.object({
  protocol: z.literal('fanal-lookup-1'),
  suite: z.literal('ristretto255-SHA512'),
  classes: z.array(
    z.object({
      class: LookupClassCode,
      /** `token`: by `evaluate`. `hash`: SHA-256 of the expression; its epoch is always 0. */
      label: z.enum(['token', 'hash']),
      bucketBits: z.int(),
    }),
  ),
  epochs: z.array(LookupEpoch),
  /** Ed25519, with which feeds are signed; the first signs now. */
  signingKeys: z.array(z.object({ id: z.string(), publicKey: Element })),
  /** Between two readings of a feed, in seconds. */
  minimumWaitSeconds: z.int(),
});
export type LookupParameters = z.infer<typeof LookupParameters>;

export const readLookupParameters = defineEndpoint({
  id: 'read-lookup-parameters',
  method: 'get',
  path: '/v1/lookup',
  summary: 'Keys and sizes that a client needs to look values up in private',
  answer: LookupParameters,
});

/** In one call; more values take more calls. */
export const mostElements = 8;

export const evaluateElements = defineEndpoint({
  id: 'evaluate-elements',
  method: 'post',
  path: '/v1/evaluate',
  summary: 'Multiply blinded elements by the key of an epoch (RFC 9497, VOPRF): what they hide is not learnt',
  body: z.object({ epoch: z.int().min(1), elements: z.array(Element).min(1).max(mostElements) }),
  /** `proof`: 64 bytes for all elements together, verified with the key of the epoch. */
  answer: z.object({ epoch: z.int(), evaluated: z.array(Element), proof: z.base64url().length(86) }),
  /**
   * `not-found`: the epoch is closed or was never open. `invalid-answers`: `elements` are no elements of the group.
   * `too-many-requests`: elements are counted, not calls.
   */
  refusals: ['not-found', 'invalid-answers', 'too-many-requests'],
});

/**
 * Entries of 16 bytes and padding, end to end: all ranges of a class and epoch have one length. Answers 200 whether or
 * not anything is listed there; anybody may keep it for a minute.
 */
export const readRange = defineDownload({
  id: 'read-range',
  path: '/v1/range/{class}/{epoch}/{bucket}',
  summary: 'Everything listed in a bucket, padded to a constant size',
  params: z.object({
    class: LookupClassCode,
    epoch: z.coerce.number().int().min(0).max(1_000_000),
    bucket: z.coerce.number().int().min(0).max(65_535),
  }),
  types: ['application/octet-stream'],
  refusals: ['not-found'],
});

/** A client that is more versions behind than this gets the whole list. */
export const keptVersions = 500;

export const Feed = z.object({
  class: LookupClassCode,
  epoch: z.int(),
  /** `diff`: changes the list of version `from`; `full`: is the list (then `from` is 0 and nothing is removed). */
  kind: z.enum(['diff', 'full']),
  from: z.int(),
  version: z.int(),
  /** Taken out first. */
  removals: Records,
  additions: Records,
  /**
   * Records that should never have been there, or no longer: whoever was warned is told so. Of a whole list, all
   * those of the epoch.
   */
  retracted: Records,
  /** SHA-256 of the list after the change, hexadecimal. */
  checksum: z.string().length(64),
  issuedAt: Moment,
  minimumWaitSeconds: z.int(),
  signingKey: z.string(),
  /** Ed25519 over the statement of `feedStatement`. */
  signature: z.base64url().length(86),
});
export type Feed = z.infer<typeof Feed>;

export const readFeed = defineEndpoint({
  id: 'read-feed',
  method: 'get',
  path: '/v1/feed/{class}/{epoch}',
  summary: 'What changed in a list since a version, signed',
  params: z.object({ class: LookupClassCode, epoch: z.coerce.number().int().min(0).max(1_000_000) }),
  query: z.object({ from: z.coerce.number().int().min(0).default(0) }),
  answer: Feed,
  refusals: ['not-found'],
});

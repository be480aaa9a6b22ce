import { z } from 'zod';

/** Every refusal that leaves the house, with the HTTP status that carries it. Sentences are in the catalogues. */
export const refusalStatus = {
  'invalid-request': 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'cross-site-request': 403,
  'not-found': 404,
  'draft-not-found': 404,
  'code-not-found': 404,
  'method-not-allowed': 405,
  'too-slow': 408,
  'draft-already-filed': 409,
  'already-decided': 409,
  'not-at-this-stage': 409,
  'not-in-this-mode': 409,
  'nobody-to-write-to': 409,
  'draft-expired': 410,
  'code-expired': 410,
  'length-required': 411,
  'too-large': 413,
  'invalid-answers': 422,
  'incomplete-story': 422,
  'not-for-online-complaint': 422,
  'wrong-code': 422,
  'checklist-disagrees': 422,
  'unknown-agent': 403,
  'identity-provider-refused': 403,
  'exhibit-quarantined': 409,
  'empty-file': 422,
  'exhibit-too-large': 413,
  'exhibits-too-large': 413,
  'too-many-exhibits': 422,
  'unsafe-file': 422,
  'file-with-macros': 422,
  'file-in-disguise': 422,
  'picture-too-large': 422,
  'archive-too-large': 422,
  'archive-locked': 422,
  'archive-in-archive': 422,
  'archive-unknown': 422,
  'damaged-file': 422,
  'too-many-requests': 429,
  fault: 500,
  'not-ready': 503,
  'no-room': 507,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusalStatus;
export const refusalCodes = Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]];

/** RFC 9457 problem details, `application/problem+json`. `code` is stable; `detail` says in English how to mend it. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.enum(refusalCodes),
  /** By field name, codes of the message catalogue. */
  fields: z.record(z.string(), z.string()).optional(),
  /** Seconds to wait. */
  retryAfter: z.int().optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

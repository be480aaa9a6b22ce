import type { z } from 'zod';
import type { RefusalCode } from './problem.ts';

/**
 * One exchange on the wire. The server serves it, the OpenAPI description and the typed client derive from it.
 * `refusals` lists the expected refusals beside those that any endpoint may give
 * (`invalid-request`, `not-allowed`, `sign-in-needed`, `too-many-requests`, `fault`).
 */
export type Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Refusal extends RefusalCode = RefusalCode,
> = {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** OpenAPI form: `/v1/complaints/{reference}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly status: 200 | 201 | 202;
  readonly refusals: readonly Refusal[];
};

export type AnyEndpoint = Endpoint;

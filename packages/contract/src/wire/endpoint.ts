import type { z } from 'zod';
import type { RefusalCode } from './problem.ts';

/**
 * What every endpoint has, whatever it carries. `refusals` lists the expected refusals beside those that any endpoint
 * may give (`invalid-request`, `not-allowed`, `sign-in-needed`, `too-many-requests`, `fault`).
 */
export type EndpointBase<
  Params extends z.ZodObject = z.ZodObject,
  Refusal extends RefusalCode = RefusalCode,
> = {
  readonly id: string;
  /** OpenAPI form: `/v1/complaints/{reference}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly refusals: readonly Refusal[];
};

/** The same as it is written down, with what it does not use left out. */
export type BaseDefinition<Params extends z.ZodObject, Refusal extends RefusalCode> = Pick<
  EndpointBase,
  'id' | 'path' | 'summary'
> &
  Partial<Pick<EndpointBase<Params, Refusal>, 'params' | 'refusals'>>;

/** One exchange on the wire. The server serves it, the OpenAPI description and the typed client derive from it. */
export type Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Refusal extends RefusalCode = RefusalCode,
> = EndpointBase<Params, Refusal> & {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly status: 200 | 201 | 202;
};

export type AnyEndpoint = Endpoint;

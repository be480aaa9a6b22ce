import { z } from 'zod';
import type { BaseDefinition, Endpoint } from './endpoint.ts';
import type { RefusalCode } from './problem.ts';

/** An endpoint, with what it does not use left out. */
export function defineEndpoint<
  A extends z.ZodType,
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodUndefined,
  R extends RefusalCode = never,
>(
  definition: BaseDefinition<P, R> & {
    readonly method: Endpoint['method'];
    readonly query?: Q;
    readonly body?: B;
    readonly answer: A;
    readonly status?: Endpoint['status'];
  },
): Endpoint<P, Q, B, A, R> {
  return {
    status: 200,
    refusals: [],
    params: z.object({}) as P,
    query: z.object({}) as Q,
    body: z.undefined() as unknown as B,
    ...definition,
  };
}

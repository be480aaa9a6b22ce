import type { Endpoint, RefusalCode } from '@fanal/contract/wire';
import type { Actor, Policy } from '@fanal/core/identity';
import type { Result } from '@fanal/core/result';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type z, z as zod } from 'zod';
import type { Log } from '../log/index.ts';
import { type Cookies, cookiesOf } from './cookies.ts';
import { currentExchange } from './exchange.ts';
import { problemResponse, type Refusal } from './problem.ts';
import type { Limit, RateLimiter } from './rate-limit.ts';

/** What a handler is given: parsed input and who asks. */
export type Call<P, Q, B> = {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly actor: Actor;
  readonly cookies: Cookies;
  readonly requestId: string;
  readonly now: Date;
};

type Handling<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType, R> = {
  readonly policy: Policy;
  /** Calls allowed to one client address, beside the site's general limit. */
  readonly limit?: Limit;
  readonly handle: (
    call: Call<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<Result<z.input<A>, R | (Refusal & { readonly code: R })>>;
};

export type ApiSurroundings = {
  /** Who speaks, from the cookies; a visitor when nobody is signed in. */
  readonly identify: (cookies: Cookies, now: Date) => Promise<Actor>;
  readonly rateLimiter: RateLimiter;
  readonly secureCookies: boolean;
  readonly clock: () => Date;
  readonly log: Log;
};

export type ServedEndpoint = { readonly endpoint: Endpoint; readonly policy: Policy };

/** The API as the slices fill it: one call of `serve` an endpoint, none without a policy. */
export type Api = {
  readonly http: OpenAPIHono;
  readonly served: readonly ServedEndpoint[];
  readonly surroundings: ApiSurroundings;
  serve<
    P extends z.ZodObject,
    Q extends z.ZodObject,
    B extends z.ZodType,
    A extends z.ZodType,
    R extends RefusalCode,
  >(endpoint: Endpoint<P, Q, B, A, R>, handling: Handling<P, Q, B, A, NoInfer<R>>): void;
};

export function createApi(surroundings: ApiSurroundings): Api {
  const http = new OpenAPIHono();
  http.notFound(() => problemResponse({ code: 'not-found' }));
  http.onError((error) => {
    surroundings.log.error({ err: error, requestId: currentExchange().requestId }, 'the API met a fault');
    return problemResponse({ code: 'fault' });
  });
  const served: ServedEndpoint[] = [];
  return {
    http,
    served,
    surroundings,
    serve(endpoint, handling) {
      served.push({ endpoint: endpoint as unknown as Endpoint, policy: handling.policy });
      http.openAPIRegistry.registerPath(describe(endpoint as unknown as Endpoint));
      const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1');
      http.on(endpoint.method.toUpperCase(), path, async (context) =>
        answer(context, endpoint, handling, surroundings),
      );
    },
  };
}

async function answer<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
  R extends RefusalCode,
>(
  context: Context,
  endpoint: Endpoint<P, Q, B, A, R>,
  handling: Handling<P, Q, B, A, R>,
  surroundings: ApiSurroundings,
): Promise<Response> {
  const now = surroundings.clock();
  const cookies = cookiesOf(context, surroundings.secureCookies);
  const exchange = currentExchange();
  if (handling.limit !== undefined) {
    const wait = await surroundings.rateLimiter.take(endpoint.id, exchange.clientAddress, handling.limit);
    if (wait > 0) return problemResponse({ code: 'too-many-requests', retryAfter: wait });
  }
  const actor = await surroundings.identify(cookies, now);
  if (!handling.policy(actor)) {
    return problemResponse({ code: actor.kind === 'visitor' ? 'sign-in-needed' : 'not-allowed' });
  }
  const input = await parseInput(context, endpoint);
  if (!input.ok) return problemResponse(input.refusal);
  const result = await handling.handle({
    ...input.value,
    actor,
    cookies,
    requestId: exchange.requestId,
    now,
  });
  if (!result.ok) {
    return withCookies(
      context,
      problemResponse(typeof result.refusal === 'string' ? { code: result.refusal } : result.refusal),
    );
  }
  // Parsing what leaves keeps in what the contract does not name.
  context.header('cache-control', 'no-store');
  return context.json(endpoint.answer.parse(result.value) as object, endpoint.status);
}

function withCookies(context: Context, response: Response): Response {
  for (const cookie of context.res.headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}

type Input<P, Q, B> = { params: P; query: Q; body: B };

async function parseInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  context: Context,
  endpoint: { readonly method: string; readonly params: P; readonly query: Q; readonly body: B },
): Promise<Result<Input<z.output<P>, z.output<Q>, z.output<B>>, Refusal>> {
  const params = endpoint.params.safeParse(context.req.param());
  const query = endpoint.query.safeParse(context.req.query());
  const body = endpoint.body.safeParse(await bodyOf(context, endpoint.body));
  if (params.success && query.success && body.success) {
    return { ok: true, value: { params: params.data, query: query.data, body: body.data } };
  }
  const issues = [params, query, body].flatMap((part) => part.error?.issues ?? []);
  const fields = Object.fromEntries(issues.map((issue) => [issue.path.join('.') || 'body', issue.code]));
  return { ok: false, refusal: { code: 'invalid-request', fields } };
}

async function bodyOf(context: Context, schema: z.ZodType): Promise<unknown> {
  if (schema instanceof zod.ZodUndefined) return undefined;
  try {
    return await context.req.json();
  } catch {
    return null;
  }
}

function describe(endpoint: Endpoint) {
  const hasBody = !(endpoint.body instanceof zod.ZodUndefined);
  return createRoute({
    operationId: endpoint.id,
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    request: {
      params: endpoint.params,
      query: endpoint.query,
      ...(hasBody
        ? { body: { required: true, content: { 'application/json': { schema: endpoint.body } } } }
        : {}),
    },
    responses: {
      [endpoint.status]: {
        description: 'Done',
        content: { 'application/json': { schema: endpoint.answer } },
      },
      default: {
        description: `Refused (RFC 9457): ${['invalid-request', ...endpoint.refusals].join(', ')}`,
        content: { 'application/problem+json': { schema: zod.object({ code: zod.string() }) } },
      },
    },
  });
}

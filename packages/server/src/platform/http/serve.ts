import type { Download, Endpoint, RefusalCode, Upload } from '@fanal/contract/wire';
import type { Policy } from '@fanal/core/identity';
import type { Result } from '@fanal/core/result';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type z, z as zod } from 'zod';
import type { Log } from '../log/index.ts';
import { type Admission, admit, type Caller, type Doorkeeper, refused } from './admit.ts';
import { describe, describeDownload, describeUpload } from './describe.ts';
import { currentExchange } from './exchange.ts';
import { problemResponse, type Refusal } from './problem.ts';
import { answerDownload, answerUpload, type DownloadHandling, type UploadHandling } from './transfer.ts';

/** What a handler is given: parsed input and who asks. */
export type Call<P, Q, B> = Caller & {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
};

type Handling<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  R,
> = Admission & {
  readonly handle: (
    call: Call<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<Result<z.input<A>, R | (Refusal & { readonly code: R })>>;
};

export type ApiSurroundings = Doorkeeper & { readonly log: Log };

export type ServedEndpoint = {
  readonly endpoint: Pick<Endpoint, 'id' | 'method' | 'path'>;
  readonly policy: Policy;
};

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
  download<P extends z.ZodObject, Q extends z.ZodObject, R extends RefusalCode>(
    endpoint: Download<P, Q, R>,
    handling: DownloadHandling<P, Q, NoInfer<R>>,
  ): void;
  upload<P extends z.ZodObject, B extends z.ZodType, A extends z.ZodType, R extends RefusalCode>(
    endpoint: Upload<P, B, A, R>,
    handling: UploadHandling<P, B, A, NoInfer<R>>,
  ): void;
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
      served.push({ endpoint, policy: handling.policy });
      http.openAPIRegistry.registerPath(describe(endpoint as unknown as Endpoint));
      http.on(endpoint.method.toUpperCase(), patternOf(endpoint.path), async (context) =>
        answer(context, endpoint, handling, surroundings),
      );
    },
    download(endpoint, handling) {
      served.push({ endpoint, policy: handling.policy });
      http.openAPIRegistry.registerPath(describeDownload(endpoint as unknown as Download));
      http.get(patternOf(endpoint.path), (context) =>
        answerDownload(context, endpoint, handling, surroundings),
      );
    },
    upload(endpoint, handling) {
      served.push({ endpoint, policy: handling.policy });
      http.openAPIRegistry.registerPath(describeUpload(endpoint as unknown as Upload));
      http.post(patternOf(endpoint.path), (context) =>
        answerUpload(context, endpoint, handling, surroundings),
      );
    },
  };
}

/** Hono's form of an address. */
function patternOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
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
  const admitted = await admit(context, endpoint.id, handling, surroundings);
  if (!admitted.ok) return problemResponse(admitted.refusal);
  const input = await parseInput(context, endpoint);
  if (!input.ok) return problemResponse(input.refusal);
  const result = await handling.handle({ ...admitted.value, ...input.value });
  if (!result.ok) return refused(context, result.refusal);
  // Parsing what leaves keeps in what the contract does not name.
  context.header('cache-control', 'no-store');
  return context.json(endpoint.answer.parse(result.value) as object, endpoint.status);
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

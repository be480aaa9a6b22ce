import { Problem } from '@fanal/contract/wire';
import { type Context, Hono, type HonoRequest } from 'hono';
import type { Log } from '../log/index.ts';
import { currentExchange } from './exchange.ts';
import { type GuardOptions, guard } from './guard.ts';
import { problemOf, problemResponse, type Refusal } from './problem.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

export type FrontOptions = Omit<GuardOptions, 'refuse'> & {
  readonly log: Log;
  /** Answers `/v1` and `/auth`, and whatever else begins with one of `apiPaths`. */
  readonly api: Fetch;
  readonly apiPaths: readonly string[];
  /** Answers everything else. */
  readonly pages: Fetch;
  /** A refusal as a page for people. */
  readonly renderProblem: (problem: Problem, request: HonoRequest) => Response | Promise<Response>;
  /** Whether this server can do its work now. */
  readonly isReady: () => Promise<boolean>;
};

/** The way in for every request: guarded, logged without personal data, and answered even when all else fails. */
export function createFront(options: FrontOptions): Hono {
  const front = new Hono();
  const refuse = (refusal: Refusal, context: Context) => answerRefusal(refusal, context, options);
  front.use(journal(options));
  front.use(guard({ ...options, refuse }));
  front.get('/health', (context) => context.json({ status: 'up' }));
  front.get('/ready', async (context) =>
    (await options.isReady()) ? context.json({ status: 'ready' }) : problemResponse({ code: 'not-ready' }),
  );
  front.all('*', async (context) => {
    if (!isForApi(context.req.path, options.apiPaths)) return options.pages(context.req.raw);
    const answer = await options.api(context.req.raw);
    return isProblem(answer) && wantsPage(context) ? pageOf(answer, context, options) : answer;
  });
  front.onError((error, context) => {
    options.log.error({ err: error, requestId: currentExchange().requestId }, 'a request met a fault');
    return refuse({ code: 'fault' }, context);
  });
  return front;
}

function isForApi(path: string, apiPaths: readonly string[]): boolean {
  return apiPaths.some((start) => path === start || path.startsWith(`${start}/`));
}

function answerRefusal(
  refusal: Refusal,
  context: Context,
  options: FrontOptions,
): Response | Promise<Response> {
  return wantsPage(context)
    ? options.renderProblem(problemOf(refusal), context.req)
    : problemResponse(refusal);
}

function wantsPage(context: Context): boolean {
  return !context.req.path.startsWith('/v1/') && (context.req.header('accept') ?? '').includes('text/html');
}

function isProblem(response: Response): boolean {
  return response.headers.get('content-type') === 'application/problem+json';
}

/** A browser was sent to the API (sign-in at a provider) and refused: people get a page. */
async function pageOf(answer: Response, context: Context, options: FrontOptions): Promise<Response> {
  return options.renderProblem(Problem.parse(await answer.json()), context.req);
}

/** One line a request. Paths are left out: some hold a reference or a code. */
function journal({ log, apiPaths }: FrontOptions) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    await next();
    const line = {
      method: context.req.method,
      to: isForApi(context.req.path, apiPaths) ? 'api' : 'pages',
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      requestId: context.res.headers.get('x-request-id'),
    };
    if (context.res.status >= 500) log.error(line, 'answered');
    else log.info(line, 'answered');
  };
}

import { createBreaker } from './breaker.ts';
import type { LookupClass } from './lookup-class.ts';

/** Types of `@fanal/contract/warning`, as far as a client reads them. */
export type LookupParameters = {
  readonly classes: readonly { readonly class: LookupClass; readonly bucketBits: number }[];
  readonly epochs: readonly { readonly epoch: number; readonly publicKey: string; readonly state: string }[];
  readonly signingKeys: readonly { readonly id: string; readonly publicKey: string }[];
};
export type Evaluated = { readonly evaluated: readonly string[]; readonly proof: string };

/** The calls of the private look-up. None carries who asks: no cookie, no referrer, no identifier. */
export type Service = {
  readonly parameters: () => Promise<LookupParameters>;
  readonly forgetParameters: () => void;
  readonly evaluate: (epoch: number, elements: readonly string[]) => Promise<Evaluated>;
  readonly range: (
    lookupClass: LookupClass,
    epoch: number,
    bucket: number,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly feed: (lookupClass: LookupClass, epoch: number, from: number) => Promise<unknown>;
};

export type ServiceOptions = {
  /** `https://fanal.example`. */
  readonly origin: string;
  readonly fetch?: typeof fetch;
  /** A platform's key, on its own servers; never in a browser. */
  readonly key?: string;
  /** Milliseconds that one call may take. */
  readonly patience?: number;
  readonly now?: () => number;
};

/** Any failure that a caller answers with `unknown`. */
export class LookupUnavailable extends Error {
  override readonly name = 'LookupUnavailable';
  readonly status: number | undefined;
  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

const parametersKeptFor = 3_600_000;
const usualPatience = 2_000;

export function createService(options: ServiceOptions): Service {
  const now = options.now ?? Date.now;
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const breaker = createBreaker(now);
  let kept: { readonly at: number; readonly parameters: Promise<LookupParameters> } | undefined;

  async function call<Answer>(
    path: string,
    read: (response: Response) => Promise<Answer>,
    body?: object,
  ): Promise<Answer> {
    if (!breaker.mayCall()) throw new LookupUnavailable('the look-up rests after several failures');
    let response: Response;
    let answer: Answer;
    try {
      response = await send(`${options.origin}${path}`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(options.patience ?? usualPatience),
        ...(options.key === undefined ? {} : { headers: { authorization: `Bearer ${options.key}` } }),
        ...(body === undefined ? {} : requestOf(body, options.key)),
      });
      if (response.ok) {
        answer = await read(response);
        breaker.succeeded();
        return answer;
      }
    } catch (cause) {
      breaker.failed();
      throw new LookupUnavailable('the look-up does not answer', undefined, cause);
    }
    // A refusal is an answer, except where the service says that it is unwell or has had enough.
    if (response.status >= 500 || response.status === 429) breaker.failed();
    else breaker.succeeded();
    throw new LookupUnavailable('the look-up refuses', response.status);
  }

  const json = <Answer>(response: Response) => response.json() as Promise<Answer>;
  return {
    parameters() {
      if (kept === undefined || now() - kept.at > parametersKeptFor) {
        const parameters = call('/v1/lookup', json<LookupParameters>);
        kept = { at: now(), parameters };
        parameters.catch(() => {
          if (kept?.parameters === parameters) kept = undefined;
        });
      }
      return kept.parameters;
    },
    forgetParameters() {
      kept = undefined;
    },
    evaluate: (epoch, elements) => call('/v1/evaluate', json<Evaluated>, { epoch, elements }),
    range: (lookupClass, epoch, bucket) =>
      call(
        `/v1/range/${lookupClass}/${epoch}/${bucket}`,
        async (response) => new Uint8Array(await response.arrayBuffer()),
      ),
    feed: (lookupClass, epoch, from) => call(`/v1/feed/${lookupClass}/${epoch}?from=${from}`, json<unknown>),
  };
}

function requestOf(body: object, key: string | undefined): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  };
}

import type { Result } from '@fanal/core/result';
import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { Problem } from './problem.ts';
import { type Download, encodeAbout, type Upload } from './transfer.ts';

export type Fetch = (request: Request) => Response | Promise<Response>;

type Inputs<P, Q, B> = {
  readonly params?: z.input<P extends z.ZodType ? P : never>;
  readonly query?: z.input<Q extends z.ZodType ? Q : never>;
  readonly body?: z.input<B extends z.ZodType ? B : never>;
};

/** What came back beside the answer: cookies to hand on to the browser. */
export type Reply<Answer> = Result<Answer, Problem> & { readonly setCookies: readonly string[] };

export type Client = {
  call<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, A>,
    inputs?: Inputs<P, Q, B>,
  ): Promise<Reply<z.output<A>>>;
  /** The answer's body is still to be read, or to be handed on. */
  download<P extends z.ZodObject, Q extends z.ZodObject>(
    endpoint: Download<P, Q>,
    inputs?: Omit<Inputs<P, Q, z.ZodUndefined>, 'body'>,
  ): Promise<Reply<Response>>;
  upload<P extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
    endpoint: Upload<P, B, A>,
    inputs: {
      readonly params?: z.input<P>;
      readonly about: z.input<B>;
      readonly bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
    },
  ): Promise<Reply<z.output<A>>>;
};

/**
 * A typed client of the API. `headers` go with every call (the browser's cookie, for one who speaks in its name).
 * A refusal is a value; a broken connection or an answer outside the contract is thrown.
 */
export function createClient(options: {
  readonly fetch: Fetch;
  /** Without a slash at the end: `https://fanal.example`. */
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Client {
  return {
    async call(endpoint, inputs = {}) {
      const headers = new Headers({ accept: 'application/json', ...options.headers });
      const init: RequestInit = { method: endpoint.method.toUpperCase(), headers };
      if (inputs.body !== undefined) {
        headers.set('content-type', 'application/json');
        init.body = JSON.stringify(inputs.body);
      }
      const address =
        options.baseUrl + pathOf(endpoint.path, inputs.params ?? {}) + queryOf(inputs.query ?? {});
      return replyOf(await options.fetch(new Request(address, init)), endpoint.answer);
    },
    async download(endpoint, inputs = {}) {
      const address =
        options.baseUrl + pathOf(endpoint.path, inputs.params ?? {}) + queryOf(inputs.query ?? {});
      const headers = new Headers({
        accept: [...endpoint.types, 'application/json'].join(', '),
        ...options.headers,
      });
      const response = await options.fetch(new Request(address, { headers }));
      const setCookies = response.headers.getSetCookie();
      if (response.ok) return { ok: true, value: response, setCookies };
      return { ok: false, refusal: Problem.parse(await response.json()), setCookies };
    },
    async upload(endpoint, { params, about, bytes }) {
      const headers = new Headers({
        accept: 'application/json',
        ...options.headers,
        'content-type': 'application/octet-stream',
        about: encodeAbout(about),
      });
      const init = { method: 'POST', headers, body: bytes, duplex: 'half' };
      const request = new Request(options.baseUrl + pathOf(endpoint.path, params ?? {}), init);
      return replyOf(await options.fetch(request), endpoint.answer);
    },
  };
}

async function replyOf<A extends z.ZodType>(response: Response, answer: A): Promise<Reply<z.output<A>>> {
  const setCookies = response.headers.getSetCookie();
  const json: unknown = await response.json();
  if (response.ok) return { ok: true, value: answer.parse(json), setCookies };
  return { ok: false, refusal: Problem.parse(json), setCookies };
}

function pathOf(template: string, params: object): string {
  const values = new Map<string, unknown>(Object.entries(params));
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
}

function queryOf(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

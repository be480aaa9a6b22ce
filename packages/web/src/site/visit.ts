import { type Client, createClient, type Problem } from '@fanal/contract/wire';
import { inEveryLocale } from '@fanal/core/locale';
import type { Context } from 'hono';
import { type Locale, type Texts, textsOf } from '../catalogue/index.ts';
import { renderPage } from '../ui/index.ts';
import type { SiteOptions } from './options.ts';
import { type Link, linkIn } from './paths.ts';
import { renderProblem } from './problem-page.tsx';

/** Headers by which the API knows for whom the site speaks, and judges the request as the browser made it. */
const handedOn = ['cookie', 'origin', 'sec-fetch-site', 'x-request-id', 'user-agent'] as const;

type Markup = Parameters<typeof renderPage>[0];

/** One request for a page, by one person, in one language. */
export type Visit = {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly options: SiteOptions;
  readonly client: Client;
  readonly param: (name: string) => string;
  readonly query: (name: string) => string | undefined;
  readonly form: () => Promise<FormData>;
  /** What was posted as it comes, for a form of files. Read it, or the form, once. */
  readonly posted: () => { readonly type: string; readonly bytes: ReadableStream<Uint8Array> | null };
  readonly link: Link;
  /** A page for this person only: kept nowhere. */
  readonly page: (markup: Markup, status?: 200 | 403 | 404 | 409 | 410 | 422 | 429) => Response;
  /** A file from the API, handed on as it comes. */
  readonly file: (response: Response) => Response;
  /** The page for a refusal that this page has no words for. */
  readonly problem: (problem: Problem) => Response;
  /** The same page in each language, for the header. */
  readonly languagesOf: (link: (link: Link) => string) => Readonly<Record<Locale, string>>;
  /** 303: the browser asks for the next page with GET, so that "back" never sends twice. */
  readonly goTo: (path: string) => Response;
};

export function visitOf(c: Context, locale: Locale, options: SiteOptions): Visit {
  const headers: Record<string, string> = {};
  for (const name of handedOn) {
    const value = c.req.header(name);
    if (value !== undefined) headers[name] = value;
  }
  const cookies: string[] = [];
  const client = createClient({ fetch: options.fetchApi, baseUrl: options.publicUrl, headers });
  return {
    locale,
    texts: textsOf(locale),
    options,
    client: keepingCookies(client, cookies),
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name),
    form: () => formOf(c),
    posted: () => ({ type: c.req.header('content-type') ?? '', bytes: c.req.raw.body }),
    link: linkIn(locale),
    page: (markup, status = 200) =>
      answer(renderPage(markup), status, cookies, { 'content-type': 'text/html; charset=utf-8' }),
    file: (response) => fileAnswer(response, cookies),
    problem: (problem) =>
      answer(renderProblem(problem, locale, options), problem.status, cookies, {
        'content-type': 'text/html; charset=utf-8',
        ...(problem.retryAfter === undefined ? {} : { 'retry-after': String(problem.retryAfter) }),
      }),
    languagesOf: (link) => inEveryLocale((each) => link(linkIn(each))),
    goTo: (path) => answer(null, 303, cookies, { location: path }),
  };
}

/** Our forms are sent in one way; anything else is an empty form, whose page says what is missing. */
async function formOf(c: Context): Promise<FormData> {
  const type = c.req.header('content-type') ?? '';
  return type.startsWith('application/x-www-form-urlencoded') ? c.req.raw.formData() : new FormData();
}

/** Cookies set by the API are handed on to the browser with whatever page answers. */
function keepingCookies(client: Client, cookies: string[]): Client {
  return {
    async call(endpoint, inputs) {
      const reply = await client.call(endpoint, inputs);
      cookies.push(...reply.setCookies);
      return reply;
    },
    async download(endpoint, inputs) {
      const reply = await client.download(endpoint, inputs);
      cookies.push(...reply.setCookies);
      return reply;
    },
    async upload(endpoint, inputs) {
      const reply = await client.upload(endpoint, inputs);
      cookies.push(...reply.setCookies);
      return reply;
    },
  };
}

const fileHeaders = ['content-type', 'content-disposition', 'content-length', 'cache-control'] as const;

function fileAnswer(file: Response, cookies: readonly string[]): Response {
  const headers = new Headers();
  for (const name of fileHeaders) {
    const value = file.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(file.body, { status: 200, headers });
}

function answer(
  body: string | null,
  status: number,
  cookies: readonly string[],
  given: Record<string, string>,
): Response {
  const headers = new Headers({ ...given, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(body, { status, headers });
}

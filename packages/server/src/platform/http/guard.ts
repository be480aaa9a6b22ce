import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { duringExchange } from './exchange.ts';
import { lineOf } from './network-of.ts';
import type { Refusal } from './problem.ts';
import type { Limit, RateLimiter } from './rate-limit.ts';

export type GuardOptions = {
  readonly publicUrl: string;
  readonly trustedProxies: number;
  readonly rateLimiter: RateLimiter;
  readonly limit: Limit;
  /** Origins a form may lead to, beside this site: identity providers, at sign-out. */
  readonly formTargets: readonly string[];
  /** Where more than 1 MiB may be sent at once, by the path; in bytes. */
  readonly largerBodies?: { readonly isAt: (path: string) => boolean; readonly bytes: number };
  /** Paths that pages of other sites may call: nothing there depends on who is signed in. */
  readonly openToOtherSites?: (path: string) => boolean;
  readonly refuse: (refusal: Refusal, context: Context) => Response | Promise<Response>;
};

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const largestBody = 1024 * 1024;

/** What every request meets first: an identifier, the headers, and the limits. */
export function guard(options: GuardOptions): MiddlewareHandler {
  const secure = options.publicUrl.startsWith('https://');
  const headers = securityHeaders(options.formTargets, secure);
  return (context, next) => {
    const exchange = {
      requestId: randomUUID(),
      clientAddress: clientAddress(context, options.trustedProxies),
    };
    return duringExchange(exchange, async () => {
      const refusal = await refusalOf(context, options, exchange.clientAddress);
      if (refusal === undefined) await next();
      else context.res = await options.refuse(refusal, context);
      const open = options.openToOtherSites?.(context.req.path) === true;
      for (const [name, value] of headers) {
        if (!(open && name === 'cross-origin-resource-policy')) context.res.headers.set(name, value);
      }
      context.res.headers.set('x-request-id', exchange.requestId);
    });
  };
}

async function refusalOf(
  context: Context,
  options: GuardOptions,
  address: string,
): Promise<Refusal | undefined> {
  const length = Number(context.req.header('content-length') ?? 0);
  if (context.req.header('transfer-encoding') !== undefined) return { code: 'length-required' };
  if (length > largestBodyAt(context.req.path, options)) return { code: 'too-large' };
  const isOpen = options.openToOtherSites?.(context.req.path) === true;
  if (!isOpen && isCrossSite(context, options.publicUrl)) return { code: 'cross-site-request' };
  const wait = await options.rateLimiter.take('all', lineOf(address), options.limit);
  return wait > 0 ? { code: 'too-many-requests', retryAfter: wait } : undefined;
}

function largestBodyAt(path: string, { largerBodies }: GuardOptions): number {
  return largerBodies?.isAt(path) === true ? largerBodies.bytes : largestBody;
}

/**
 * Protection against forged requests without tokens: a browser says where a request comes from in
 * `Sec-Fetch-Site` (Fetch Metadata, W3C) or, when older, in `Origin` or `Referer`.
 * A client that sends no cookie has nobody's rights to abuse.
 */
function isCrossSite(context: Context, publicUrl: string): boolean {
  if (safeMethods.has(context.req.method)) return false;
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const from = context.req.header('origin') ?? context.req.header('referer');
  if (from === undefined) return context.req.header('cookie') !== undefined;
  return !URL.canParse(from) || !isOwnOrigin(new URL(from), context, publicUrl);
}

function isOwnOrigin(from: URL, context: Context, publicUrl: string): boolean {
  return from.host === new URL(publicUrl).host || from.host === context.req.header('host');
}

function clientAddress(context: Context, trustedProxies: number): string {
  if (trustedProxies > 0) {
    const hops = (context.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    const claimed = hops.at(-trustedProxies);
    if (claimed !== undefined && claimed !== '') return claimed.slice(0, 64);
  }
  const incoming: unknown = context.env?.incoming;
  if (typeof incoming === 'object' && incoming !== null && 'socket' in incoming) {
    const { socket } = incoming as { socket: { remoteAddress?: string } };
    return socket.remoteAddress ?? 'unknown';
  }
  return 'unknown';
}

function securityHeaders(
  formTargets: readonly string[],
  secure: boolean,
): readonly (readonly [string, string])[] {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const headers: [string, string][] = [
    ['content-security-policy', policy.join('; ')],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
  ];
  if (secure) headers.push(['strict-transport-security', 'max-age=63072000; includeSubDomains']);
  return headers;
}

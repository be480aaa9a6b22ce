import type { RefusalCode } from '@fanal/contract/wire';
import type { Actor, Policy } from '@fanal/core/identity';
import type { Result } from '@fanal/core/result';
import type { Context } from 'hono';
import { type Cookies, cookiesOf } from './cookies.ts';
import { currentExchange } from './exchange.ts';
import { lineOf } from './network-of.ts';
import { problemResponse, type Refusal } from './problem.ts';
import type { Limit, RateLimiter } from './rate-limit.ts';

/** Who may call, and how often. */
export type Admission = {
  readonly policy: Policy;
  /** Calls allowed to one subscriber line, beside the site's general limit. */
  readonly limit?: Limit;
};

/** What every handler is given, beside its parsed input. */
export type Caller = {
  readonly actor: Actor;
  readonly cookies: Cookies;
  readonly requestId: string;
  readonly now: Date;
};

export type Doorkeeper = {
  /** Who speaks, from the cookies; a visitor when nobody is signed in. */
  readonly identify: (cookies: Cookies, now: Date) => Promise<Actor>;
  readonly rateLimiter: RateLimiter;
  readonly secureCookies: boolean;
  readonly clock: () => Date;
};

/** Rate, then who speaks, then whether they may: before anything of the request is read. */
export async function admit(
  context: Context,
  endpointId: string,
  { policy, limit }: Admission,
  { identify, rateLimiter, secureCookies, clock }: Doorkeeper,
): Promise<Result<Caller, Refusal>> {
  const { requestId, clientAddress } = currentExchange();
  if (limit !== undefined) {
    const wait = await rateLimiter.take(endpointId, lineOf(clientAddress), limit);
    if (wait > 0) return { ok: false, refusal: { code: 'too-many-requests', retryAfter: wait } };
  }
  const now = clock();
  const cookies = cookiesOf(context, secureCookies);
  const actor = await identify(cookies, now);
  if (policy(actor)) return { ok: true, value: { actor, cookies, requestId, now } };
  return { ok: false, refusal: { code: actor.kind === 'visitor' ? 'sign-in-needed' : 'not-allowed' } };
}

/** A handler's refusal on the wire, with the cookies it set. */
export function refused(context: Context, refusal: RefusalCode | Refusal): Response {
  const response = problemResponse(typeof refusal === 'string' ? { code: refusal } : refusal);
  for (const cookie of context.res.headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}

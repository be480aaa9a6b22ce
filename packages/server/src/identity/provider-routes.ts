import { signInPaths } from '@fanal/contract/identity';
import type { Context } from 'hono';
import type { Database } from '../platform/database/index.ts';
import {
  type Api,
  cookiesOf,
  currentExchange,
  lineOf,
  perQuarterOfAnHour,
  problemResponse,
} from '../platform/http/index.ts';
import type { OpenIdProvider } from './openid-provider.ts';
import { agentProfile, citizenProfile, type Profile } from './provider-profile.ts';
import { browserSecretLife, giveSession } from './routes.ts';
import { beginProviderSignIn, finishProviderSignIn } from './sign-in-by-provider.ts';
import type { Providers } from './sign-out.ts';

/** Routes outside the contract, that a browser is sent to: open to anyone, each for its reason. */
export const openRoutes = [
  { path: signInPaths.franceConnect, reason: 'sends a visitor to the identity provider of citizens' },
  { path: citizenProfile.callbackPath, reason: 'takes back a visitor who proves the sign-in is theirs' },
  { path: signInPaths.proConnect, reason: 'sends a visitor to the identity provider of agents' },
  { path: agentProfile.callbackPath, reason: 'takes back a visitor who proves the sign-in is theirs' },
] as const;

const limit = perQuarterOfAnHour(60);

type Deps = {
  readonly database: Database;
  readonly providers: Providers;
};

export function serveProviderSignIn(api: Api, deps: Deps): void {
  serveOne(api, deps, signInPaths.franceConnect, citizenProfile, deps.providers.citizen);
  serveOne(api, deps, signInPaths.proConnect, agentProfile, deps.providers.agent);
}

function serveOne(
  api: Api,
  deps: Deps,
  path: string,
  profile: Profile,
  provider: OpenIdProvider | undefined,
): void {
  const { database } = deps;
  const { clock, rateLimiter, secureCookies } = api.surroundings;

  api.http.get(path, async (context) => {
    if (provider === undefined) return problemResponse({ code: 'not-found' });
    const retryAfter = await rateLimiter.take(
      'provider-sign-in',
      lineOf(currentExchange().clientAddress),
      limit,
    );
    if (retryAfter > 0) return problemResponse({ code: 'too-many-requests', retryAfter });
    const cookies = cookiesOf(context, secureCookies);
    const returnTo = context.req.query('returnTo') ?? '/';
    const leaving = await beginProviderSignIn(
      { database, provider },
      { returnTo, browser: cookies.read('sign-in') },
      clock(),
    );
    if (!leaving.ok) return problemResponse({ code: leaving.refusal });
    cookies.write('sign-in', leaving.value.browser, browserSecretLife);
    return goTo(context, leaving.value.location.href);
  });

  api.http.get(profile.callbackPath, async (context) => {
    if (provider === undefined) return problemResponse({ code: 'not-found' });
    const cookies = cookiesOf(context, secureCookies);
    const signedIn = await finishProviderSignIn(
      { database, provider },
      { answer: new URL(context.req.url).searchParams, browser: cookies.read('sign-in') },
      {
        previousToken: cookies.read('session'),
        requestId: currentExchange().requestId,
        now: clock(),
      },
    );
    if (!signedIn.ok) return problemResponse({ code: signedIn.refusal });
    giveSession(cookies, signedIn.value);
    return goTo(context, signedIn.value.returnTo);
  });
}

function goTo(context: Context, location: string): Response {
  context.header('cache-control', 'no-store');
  return context.redirect(location, 303);
}

import {
  getMe,
  sendSignInEmail as sendSignInEmailEndpoint,
  signInByEmailCode,
  signInByEmailLink,
  signOut as signOutEndpoint,
} from '@fanal/contract/identity';
import { ok, type Result } from '@fanal/core/result';
import type { Database } from '../platform/database/index.ts';
import { type Api, type Cookies, perQuarterOfAnHour } from '../platform/http/index.ts';
import { policies } from './policy.ts';
import { presentMe } from './present.ts';
import { readMe } from './read-me.ts';
import { type SignInLink, sendSignInEmail } from './send-sign-in-email.ts';
import { type SignedIn, signInByCode, signInByLink } from './sign-in-by-email.ts';
import { type Providers, signOut } from './sign-out.ts';

/** Seconds the browser keeps the secret that its code or its provider's answer must come back with. */
export const browserSecretLife = 60 * 60;

// Beside the limit of each address: one client cannot write to many. Offices and mobile networks share one
// address among many people, hence more than the five of a mailbox.
const lettersOfClient = perQuarterOfAnHour(20);
const answersOfClient = perQuarterOfAnHour(60);

export function serveIdentity(
  api: Api,
  deps: { readonly database: Database; readonly providers: Providers; readonly linkOf: SignInLink },
): void {
  const { database } = deps;

  api.serve(getMe, {
    policy: policies['get-me'],
    handle: async ({ actor }) => ok(presentMe(await readMe(database, actor))),
  });

  api.serve(sendSignInEmailEndpoint, {
    policy: policies['send-sign-in-email'],
    limit: lettersOfClient,
    async handle({ body, cookies, now }) {
      const sent = await sendSignInEmail(deps, { ...body, browser: cookies.read('sign-in') }, now);
      if (!sent.ok) return sent;
      cookies.write('sign-in', sent.value.browser, browserSecretLife);
      return ok({ sentTo: sent.value.sentTo });
    },
  });

  api.serve(signInByEmailCode, {
    policy: policies['sign-in-by-email-code'],
    limit: answersOfClient,
    async handle({ body, cookies, requestId, now }) {
      const previousToken = cookies.read('session');
      const typed = { code: body.code, browser: cookies.read('sign-in') };
      return welcome(cookies, await signInByCode(database, typed, { previousToken, requestId, now }));
    },
  });

  api.serve(signInByEmailLink, {
    policy: policies['sign-in-by-email-link'],
    limit: answersOfClient,
    async handle({ body, cookies, requestId, now }) {
      const previousToken = cookies.read('session');
      return welcome(cookies, await signInByLink(database, body.token, { previousToken, requestId, now }));
    },
  });

  api.serve(signOutEndpoint, {
    policy: policies['sign-out'],
    async handle({ actor, cookies, requestId, now }) {
      const token = cookies.read('session');
      const continueAt = await signOut(deps, { token, actor, requestId, now });
      cookies.erase('session');
      return ok(continueAt === undefined ? {} : { continueAt });
    },
  });
}

/** A session cookie without an age: it goes when the browser closes, on a computer that may be shared. */
export function giveSession(cookies: Cookies, signedIn: SignedIn): void {
  cookies.write('session', signedIn.token);
  cookies.erase('sign-in');
}

function welcome<Refusal>(
  cookies: Cookies,
  signedIn: Result<SignedIn, Refusal>,
): Result<{ returnTo: string }, Refusal> {
  if (!signedIn.ok) return signedIn;
  giveSession(cookies, signedIn.value);
  return ok({ returnTo: signedIn.value.returnTo });
}

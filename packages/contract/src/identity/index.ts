import { agentRoles } from '@fanal/core/identity';
import { locales } from '@fanal/core/locale';
import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';

export const Me = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('visitor') }),
  z.object({
    kind: z.literal('person'),
    level: z.enum(['franceconnect', 'email']),
    email: z.string(),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
  }),
  z.object({ kind: z.literal('agent'), name: z.string(), email: z.string(), role: z.enum(agentRoles) }),
]);
export type Me = z.infer<typeof Me>;

export const getMe = defineEndpoint({
  id: 'get-me',
  method: 'get',
  path: '/v1/me',
  summary: 'Who is signed in',
  answer: Me,
});

/** The answer is the same whether or not anybody is known by that address. */
export const sendSignInEmail = defineEndpoint({
  id: 'send-sign-in-email',
  method: 'post',
  path: '/v1/identity/sign-in-emails',
  summary: 'Send a link and a six-digit code, valid 15 minutes, to an e-mail address',
  body: z.object({
    email: z.string().max(254),
    locale: z.enum(locales),
    /** A path on the public site to come back to. */
    returnTo: z.string().max(200).startsWith('/'),
  }),
  answer: z.object({ sentTo: z.string() }),
  status: 202,
  refusals: ['invalid-answers', 'too-many-requests'],
});

/** Type the code in the browser that asked for it, or open the link anywhere. Either opens a session. */
export const signInByEmailCode = defineEndpoint({
  id: 'sign-in-by-email-code',
  method: 'post',
  path: '/v1/identity/sign-in-codes',
  summary: 'Sign in with the six-digit code',
  body: z.object({ code: z.string().max(20) }),
  answer: z.object({ returnTo: z.string() }),
  refusals: ['wrong-code', 'code-expired'],
});

export const signInByEmailLink = defineEndpoint({
  id: 'sign-in-by-email-link',
  method: 'post',
  path: '/v1/identity/sign-in-links',
  summary: 'Sign in with the token of the link',
  body: z.object({ token: z.string().max(200) }),
  answer: z.object({ returnTo: z.string() }),
  refusals: ['wrong-code', 'code-expired'],
});

/** `continueAt`: where the browser must go to end the session at the identity provider, if there is one. */
export const signOut = defineEndpoint({
  id: 'sign-out',
  method: 'post',
  path: '/v1/identity/sign-out',
  summary: 'End the session here and at the identity provider',
  answer: z.object({ continueAt: z.string().optional() }),
});

/** Redirects by the browser, outside the JSON contract. `returnTo` is a path of this site. */
export const signInPaths = {
  franceConnect: '/auth/franceconnect',
  proConnect: '/auth/proconnect',
} as const;

export const identityEndpoints = [
  getMe,
  sendSignInEmail,
  signInByEmailCode,
  signInByEmailLink,
  signOut,
] as const;

import { parseEmail } from '@fanal/core/indicator';
import { ok, type Result, refuse } from '@fanal/core/result';
import { z } from 'zod';
import type { ProviderName } from './sign-in-store.ts';

/** What is asked of an identity provider, and what its answer must hold. */
export type Profile = {
  readonly name: ProviderName;
  readonly scope: string;
  /** Levels of authentication that are accepted (`acr`), the asked one first; empty: any. */
  readonly acr: readonly string[];
  readonly callbackPath: string;
};

/**
 * FranceConnect v2, "identité pivot" and eIDAS low, the level most people have. The pivot comes as a whole;
 * what Fanal does not need of it is dropped at reception.
 * Source: docs.partenaires.franceconnect.gouv.fr.
 */
export const citizenProfile: Profile = {
  name: 'franceconnect',
  scope: 'openid given_name family_name birthdate gender birthplace birthcountry email preferred_username',
  acr: ['eidas1', 'eidas2', 'eidas3'],
  callbackPath: '/auth/franceconnect/callback',
};

/** ProConnect: agents, by the identity provider of their own administration. Source: partenaires.proconnect.gouv.fr. */
export const agentProfile: Profile = {
  name: 'proconnect',
  scope: 'openid given_name usual_name email uid siret',
  acr: [],
  callbackPath: '/auth/proconnect/callback',
};

/** All that is kept of what a provider says. `subject` is stable for this service and means nothing elsewhere. */
export type ProvedIdentity = {
  readonly subject: string;
  readonly email: string;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
};

const Claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(254),
  given_name: z.string().max(300).optional(),
  family_name: z.string().max(300).optional(),
  usual_name: z.string().max(300).optional(),
});

export function readClaims(claims: unknown): Result<ProvedIdentity, 'claims-missing'> {
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) return refuse('claims-missing');
  const email = parseEmail(parsed.data.email);
  if (!email.ok) return refuse('claims-missing');
  return ok({
    subject: parsed.data.sub,
    email: email.value,
    givenName: parsed.data.given_name,
    familyName: parsed.data.family_name ?? parsed.data.usual_name,
  });
}

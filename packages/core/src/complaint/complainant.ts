import type { IdentityLevel } from '../identity/index.ts';
import type { Answers } from '../journey/journey.ts';

/** What an identity provider, or a mailbox that answered, vouches for. */
export type VerifiedIdentity = {
  readonly level: IdentityLevel;
  readonly email: string;
  readonly givenName?: string;
  readonly familyName?: string;
};

/** Who complains, as they stood at filing. */
export type Complainant = {
  readonly level: IdentityLevel;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email: string;
  readonly phone?: string;
};

/**
 * A name that a provider vouches for takes the place of the one typed; the ways to be reached are those
 * that the person chose in the story, and the verified mailbox otherwise.
 */
export function complainantOf(answers: Answers, identity: VerifiedIdentity): Complainant {
  const givenName = identity.givenName ?? textIn(answers, 'name', 'given');
  const familyName = identity.familyName ?? textIn(answers, 'name', 'family');
  const phone = textIn(answers, 'reach', 'phone');
  return {
    level: identity.level,
    email: textIn(answers, 'reach', 'email') ?? identity.email,
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
    ...(phone === undefined ? {} : { phone }),
  };
}

function textIn(answers: Answers, step: string, field: string): string | undefined {
  const values = answers[step];
  if (values === undefined || Array.isArray(values)) return undefined;
  const value = (values as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

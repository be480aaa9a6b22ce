import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '@fanal/core/result';
import type { Database, Trx } from '../platform/database/index.ts';
import { bindSubject, findAgent, savePersonBySubject } from './account-store.ts';
import { recordAudit } from './audit.ts';
import type { OpenIdProvider } from './openid-provider.ts';
import type { ProvedIdentity } from './provider-profile.ts';
import { parseReturnTo } from './return-to.ts';
import { hashOf, isSecret, newSecret } from './secret.ts';
import type { Answering, SignedIn } from './sign-in-by-email.ts';
import { insertProviderSignIn, takeProviderSignIn } from './sign-in-store.ts';
import { startSession } from './start-session.ts';

/** A person may look for a password, a phone, a second factor: 20 minutes, in milliseconds. */
const longestAbsence = 20 * 60_000;

type Leaving = { readonly location: URL; readonly browser: string };

/** Sends a browser to its identity provider. `browser` is the secret its answer must come back with. */
export async function beginProviderSignIn(
  deps: { readonly database: Database; readonly provider: OpenIdProvider },
  asked: { readonly returnTo: string; readonly browser: string | undefined },
  now: Date,
): Promise<Result<Leaving, 'invalid-request' | 'identity-provider-refused'>> {
  const returnTo = parseReturnTo(asked.returnTo);
  if (!returnTo.ok) return refuse('invalid-request');
  const checks = { state: newSecret(), nonce: newSecret(), codeVerifier: newSecret() };
  const location = await deps.provider.authorizationUrl(checks);
  if (!location.ok) return location;
  const browser = isSecret(asked.browser) ? asked.browser : newSecret();
  await insertProviderSignIn(deps.database, {
    stateHash: hashOf(checks.state),
    browserHash: hashOf(browser),
    provider: deps.provider.profile.name,
    nonce: checks.nonce,
    codeVerifier: checks.codeVerifier,
    returnTo: returnTo.value,
    expiresAt: new Date(now.getTime() + longestAbsence),
  });
  return ok({ location: location.value, browser });
}

/** Takes a browser back from its identity provider. `answer`: the query it came back with. */
export async function finishProviderSignIn(
  deps: { readonly database: Database; readonly provider: OpenIdProvider },
  asked: { readonly answer: URLSearchParams; readonly browser: string | undefined },
  answering: Answering,
): Promise<Result<SignedIn, 'identity-provider-refused' | 'unknown-agent'>> {
  const state = asked.answer.get('state') ?? undefined;
  if (!isSecret(state) || !isSecret(asked.browser)) return refuse('identity-provider-refused');
  const { name } = deps.provider.profile;
  const signIn = await takeProviderSignIn(deps.database, {
    stateHash: hashOf(state),
    browserHash: hashOf(asked.browser),
    provider: name,
  });
  if (signIn === undefined || signIn.expiresAt <= answering.now) return refuse('identity-provider-refused');
  const proved = await deps.provider.prove(asked.answer, { state, ...signIn });
  if (!proved.ok) return proved;
  const { identity, sealedIdToken } = proved.value;
  return deps.database.transaction(async (trx) => {
    const owner =
      name === 'proconnect'
        ? await enterAsAgent(trx, identity, answering)
        : ok(await enterAsPerson(trx, identity, answering));
    if (!owner.ok) return owner;
    const { previousToken, now } = answering;
    const token = await startSession(trx, { owner: owner.value, previousToken, sealedIdToken, now });
    return ok({ token, returnTo: signIn.returnTo });
  });
}

async function enterAsPerson(trx: Trx, identity: ProvedIdentity, { now, requestId }: Answering) {
  const personId = await savePersonBySubject(trx, { id: randomUUID(), ...identity, now });
  await recordAudit(trx, {
    at: now,
    actor: { kind: 'person', personId, level: 'franceconnect' },
    action: 'signed-in',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  });
  return { personId };
}

/**
 * An agent is known by the subject; the address only counts until one is bound, so that whoever is given
 * a leaver's address later does not become them.
 */
async function enterAsAgent(
  trx: Trx,
  { subject, email }: ProvedIdentity,
  { now, requestId }: Answering,
): Promise<Result<{ readonly agentId: string }, 'unknown-agent'>> {
  const agent = (await findAgent(trx, { subject })) ?? (await findAgent(trx, { email }));
  if (agent === undefined || agent.disabledAt !== undefined) return refuse('unknown-agent');
  const isTheirs =
    agent.subject === undefined ? await bindSubject(trx, agent.agentId, subject) : agent.subject === subject;
  if (!isTheirs) return refuse('unknown-agent');
  await recordAudit(trx, {
    at: now,
    actor: { kind: 'agent', agentId: agent.agentId, role: agent.role },
    action: 'signed-in',
    subjectKind: 'agent',
    subjectId: agent.agentId,
    requestId,
  });
  return ok({ agentId: agent.agentId });
}

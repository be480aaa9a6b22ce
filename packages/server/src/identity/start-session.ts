import type { Trx } from '../platform/database/index.ts';
import { hashOf, isSecret, newSecret } from './secret.ts';
import { sessionEnd } from './session-rules.ts';
import { deleteSession, insertSession } from './session-store.ts';

/**
 * Opens a session and answers its token, for the cookie. A browser has one session: the one it had ends,
 * so a token planted before signing in opens nothing.
 */
export async function startSession(
  trx: Trx,
  session: {
    readonly owner: { readonly personId: string } | { readonly agentId: string };
    readonly previousToken: string | undefined;
    readonly sealedIdToken?: string | undefined;
    readonly now: Date;
  },
): Promise<string> {
  const { owner, previousToken, now } = session;
  if (isSecret(previousToken)) await deleteSession(trx, hashOf(previousToken));
  const token = newSecret();
  await insertSession(trx, {
    tokenHash: hashOf(token),
    owner,
    sealedIdToken: session.sealedIdToken,
    startedAt: now,
    expiresAt: sessionEnd('agentId' in owner ? 'agent' : 'person', now),
  });
  return token;
}

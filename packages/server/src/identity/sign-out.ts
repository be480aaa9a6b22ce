import type { Actor } from '@fanal/core/identity';
import type { Database } from '../platform/database/index.ts';
import { recordAudit } from './audit.ts';
import type { OpenIdProvider } from './openid-provider.ts';
import { hashOf, isSecret } from './secret.ts';
import { deleteSession } from './session-store.ts';

export type Providers = {
  /** Absent where the deployment has none. */
  readonly citizen: OpenIdProvider | undefined;
  readonly agent: OpenIdProvider | undefined;
};

/** Ends the session of that token; answers where the browser ends the one at its provider, if there is one. */
export async function signOut(
  deps: { readonly database: Database; readonly providers: Providers },
  asked: {
    readonly token: string | undefined;
    readonly actor: Actor;
    readonly requestId: string;
    readonly now: Date;
  },
): Promise<string | undefined> {
  const { token, actor, requestId, now } = asked;
  if (!isSecret(token)) return undefined;
  const ended = await deps.database.transaction(async (trx) => {
    const session = await deleteSession(trx, hashOf(token));
    if (session === undefined) return undefined;
    const subject =
      'agentId' in session.owner
        ? { subjectKind: 'agent', subjectId: session.owner.agentId }
        : { subjectKind: 'person', subjectId: session.owner.personId };
    await recordAudit(trx, { at: now, actor, action: 'signed-out', ...subject, requestId });
    return session;
  });
  if (ended?.sealedIdToken === undefined) return undefined;
  const provider = 'agentId' in ended.owner ? deps.providers.agent : deps.providers.citizen;
  return provider?.endSessionUrl(ended.sealedIdToken);
}

import type { Actor } from '@fanal/core/identity';
import type { Db } from '../platform/database/index.ts';
import type { Cookies } from '../platform/http/index.ts';
import { hashOf, isSecret } from './secret.ts';
import { isAlive, seenEvery } from './session-rules.ts';
import { findSession, touchSession } from './session-store.ts';

const visitor: Actor = { kind: 'visitor' };

/** Who speaks, from the session cookie: one statement a request, and a write at most once a minute. */
export function createIdentify(db: Db): (cookies: Cookies, now: Date) => Promise<Actor> {
  return async (cookies, now) => {
    const token = cookies.read('session');
    if (!isSecret(token)) return visitor;
    const tokenHash = hashOf(token);
    const session = await findSession(db, tokenHash);
    if (session === undefined || !isAlive({ owner: session.holder.kind, ...session }, now)) return visitor;
    if (now.getTime() - session.seenAt.getTime() >= seenEvery) await touchSession(db, tokenHash, now);
    return session.holder;
  };
}

import type { AgentRole, IdentityLevel } from '@fanal/core/identity';
import { type Db, tables } from '../platform/database/index.ts';

type SessionTables = {
  session: {
    token_hash: Buffer;
    person_id: string | null;
    agent_id: string | null;
    sealed_id_token: string | null;
    started_at: Date;
    seen_at: Date;
    expires_at: Date;
  };
};

const build = tables<SessionTables>();

type SessionHolder =
  | { readonly kind: 'person'; readonly personId: string; readonly level: IdentityLevel }
  | { readonly kind: 'agent'; readonly agentId: string; readonly role: AgentRole };

type FoundSession = {
  readonly holder: SessionHolder;
  readonly seenAt: Date;
  readonly expiresAt: Date;
};

type SessionRow = {
  readonly person_id: string | null;
  readonly level: string | null;
  readonly agent_id: string | null;
  readonly role: string | null;
  readonly seen_at: Date;
  readonly expires_at: Date;
};

/** The session with that token, unless its agent was disabled. */
export async function findSession(db: Db, tokenHash: Buffer): Promise<FoundSession | undefined> {
  const [row] = await db.named<SessionRow>(
    'find-session',
    `select s.person_id, p.level, s.agent_id, a.role, s.seen_at, s.expires_at
     from session s left join person p on p.id = s.person_id left join agent a on a.id = s.agent_id
     where s.token_hash = $1 and a.disabled_at is null`,
    [tokenHash],
  );
  if (row === undefined) return undefined;
  const times = { seenAt: row.seen_at, expiresAt: row.expires_at };
  if (row.person_id !== null) {
    return {
      holder: { kind: 'person', personId: row.person_id, level: row.level as IdentityLevel },
      ...times,
    };
  }
  if (row.agent_id === null) return undefined;
  return { holder: { kind: 'agent', agentId: row.agent_id, role: row.role as AgentRole }, ...times };
}

export async function touchSession(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.named('touch-session', 'update session set seen_at = $2 where token_hash = $1 and seen_at < $2', [
    tokenHash,
    now,
  ]);
}

export async function insertSession(
  db: Db,
  session: {
    readonly tokenHash: Buffer;
    readonly owner: { readonly personId: string } | { readonly agentId: string };
    readonly sealedIdToken: string | undefined;
    readonly startedAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.rows(
    build.insertInto('session').values({
      token_hash: session.tokenHash,
      person_id: 'personId' in session.owner ? session.owner.personId : null,
      agent_id: 'agentId' in session.owner ? session.owner.agentId : null,
      sealed_id_token: session.sealedIdToken ?? null,
      started_at: session.startedAt,
      seen_at: session.startedAt,
      expires_at: session.expiresAt,
    }),
  );
}

/** What ended, with the identity token that ends it at the provider too. */
type EndedSession = {
  readonly owner: { readonly personId: string } | { readonly agentId: string };
  readonly sealedIdToken: string | undefined;
};

export async function deleteSession(db: Db, tokenHash: Buffer): Promise<EndedSession | undefined> {
  const [row] = await db.rows(
    build
      .deleteFrom('session')
      .where('token_hash', '=', tokenHash)
      .returning(['person_id', 'agent_id', 'sealed_id_token']),
  );
  if (row === undefined) return undefined;
  const sealedIdToken = row.sealed_id_token ?? undefined;
  if (row.person_id !== null) return { owner: { personId: row.person_id }, sealedIdToken };
  return row.agent_id === null ? undefined : { owner: { agentId: row.agent_id }, sealedIdToken };
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.rows(build.deleteFrom('session').where('expires_at', '<', now));
}

export async function deleteSessionsOfAgent(db: Db, agentId: string): Promise<void> {
  await db.rows(build.deleteFrom('session').where('agent_id', '=', agentId));
}

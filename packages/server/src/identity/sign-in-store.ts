import { type Db, type Trx, tables } from '../platform/database/index.ts';
import type { LocalPath } from './return-to.ts';

type SignInTables = {
  sign_in_email: {
    id: string;
    email: string;
    locale: string;
    return_to: string;
    token_hash: Buffer;
    code_hash: Buffer;
    browser_hash: Buffer;
    attempts: number;
    created_at: Date;
    expires_at: Date;
    used_at: Date | null;
  };
  sign_in_provider: {
    state_hash: Buffer;
    browser_hash: Buffer;
    provider: ProviderName;
    nonce: string;
    code_verifier: string;
    return_to: string;
    expires_at: Date;
  };
};

const build = tables<SignInTables>();

export type ProviderName = 'franceconnect' | 'proconnect';

/** A letter with a link and a code, on its way or answered. */
export type EmailSignIn = {
  readonly id: string;
  readonly email: string;
  readonly returnTo: LocalPath;
  readonly codeHash: Buffer;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | undefined;
};

/** When letters were asked for to that address since then, newest first. Holds others for it back until the end. */
export async function lockEmailRequests(trx: Trx, email: string, since: Date): Promise<readonly Date[]> {
  await trx.named('lock-email', 'select pg_advisory_xact_lock(hashtextextended($1, 7))', [email]);
  const rows = await trx.rows(
    build
      .selectFrom('sign_in_email')
      .select('created_at')
      .where('email', '=', email)
      .where('created_at', '>', since)
      .orderBy('created_at', 'desc'),
  );
  return rows.map((row) => row.created_at);
}

export async function insertEmailSignIn(
  db: Db,
  request: {
    readonly id: string;
    readonly email: string;
    readonly locale: string;
    readonly returnTo: LocalPath;
    readonly tokenHash: Buffer;
    readonly codeHash: Buffer;
    readonly browserHash: Buffer;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.rows(
    build.insertInto('sign_in_email').values({
      id: request.id,
      email: request.email,
      locale: request.locale,
      return_to: request.returnTo,
      token_hash: request.tokenHash,
      code_hash: request.codeHash,
      browser_hash: request.browserHash,
      attempts: 0,
      created_at: request.createdAt,
      expires_at: request.expiresAt,
      used_at: null,
    }),
  );
}

/** What that browser asked for since then, newest first, held until the end of the transaction. */
export async function lockEmailSignInsOfBrowser(
  trx: Trx,
  browserHash: Buffer,
  since: Date,
): Promise<readonly EmailSignIn[]> {
  const rows = await trx.rows(
    build
      .selectFrom('sign_in_email')
      .selectAll()
      .where('browser_hash', '=', browserHash)
      .where('created_at', '>', since)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .forUpdate(),
  );
  return rows.map(toEmailSignIn);
}

export async function lockEmailSignInByToken(trx: Trx, tokenHash: Buffer): Promise<EmailSignIn | undefined> {
  const [row] = await trx.rows(
    build.selectFrom('sign_in_email').selectAll().where('token_hash', '=', tokenHash).forUpdate(),
  );
  return row === undefined ? undefined : toEmailSignIn(row);
}

export async function markEmailSignInUsed(db: Db, id: string, now: Date): Promise<void> {
  await db.rows(build.updateTable('sign_in_email').set({ used_at: now }).where('id', '=', id));
}

export async function countAttempt(db: Db, ids: readonly string[]): Promise<void> {
  await db.rows(
    build
      .updateTable('sign_in_email')
      .set((row) => ({ attempts: row('attempts', '+', 1) }))
      .where('id', 'in', [...ids]),
  );
}

export async function deleteOldEmailSignIns(db: Db, before: Date): Promise<void> {
  await db.rows(build.deleteFrom('sign_in_email').where('created_at', '<', before));
}

/** A browser on its way to an identity provider. */
type ProviderSignIn = {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: LocalPath;
  readonly expiresAt: Date;
};

export async function insertProviderSignIn(
  db: Db,
  signIn: ProviderSignIn & {
    readonly stateHash: Buffer;
    readonly browserHash: Buffer;
    readonly provider: ProviderName;
  },
): Promise<void> {
  await db.rows(
    build.insertInto('sign_in_provider').values({
      state_hash: signIn.stateHash,
      browser_hash: signIn.browserHash,
      provider: signIn.provider,
      nonce: signIn.nonce,
      code_verifier: signIn.codeVerifier,
      return_to: signIn.returnTo,
      expires_at: signIn.expiresAt,
    }),
  );
}

/** Takes it away: the same answer of a provider cannot be used twice. */
export async function takeProviderSignIn(
  db: Db,
  key: { readonly stateHash: Buffer; readonly browserHash: Buffer; readonly provider: ProviderName },
): Promise<ProviderSignIn | undefined> {
  const [row] = await db.rows(
    build
      .deleteFrom('sign_in_provider')
      .where('state_hash', '=', key.stateHash)
      .where('browser_hash', '=', key.browserHash)
      .where('provider', '=', key.provider)
      .returning(['nonce', 'code_verifier', 'return_to', 'expires_at']),
  );
  if (row === undefined) return undefined;
  return {
    nonce: row.nonce,
    codeVerifier: row.code_verifier,
    returnTo: row.return_to as LocalPath,
    expiresAt: row.expires_at,
  };
}

export async function deleteExpiredProviderSignIns(db: Db, now: Date): Promise<void> {
  await db.rows(build.deleteFrom('sign_in_provider').where('expires_at', '<', now));
}

function toEmailSignIn(row: {
  readonly id: string;
  readonly email: string;
  readonly return_to: string;
  readonly code_hash: Buffer;
  readonly attempts: number;
  readonly expires_at: Date;
  readonly used_at: Date | null;
}): EmailSignIn {
  return {
    id: row.id,
    email: row.email,
    returnTo: row.return_to as LocalPath,
    codeHash: row.code_hash,
    attempts: row.attempts,
    expiresAt: row.expires_at,
    usedAt: row.used_at ?? undefined,
  };
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '@fanal/core/identity';
import { parseEmail } from '@fanal/core/indicator';
import { ok, type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../../identity/index.ts';
import type { Database, Trx } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/http/index.ts';
import {
  findAccount,
  insertKey,
  insertPlatform,
  lockPlatform,
  type PlatformAccount,
  revokeKey,
  setSuspended,
} from './platform-store.ts';

type Managing = { readonly actor: Actor; readonly requestId: string; readonly now: Date };

/** A key on its way in beside the one on its way out, and one for trying: more is a leak waiting to be. */
const mostKeys = 3;

/** Opened twice under one name and address, it is one account, answered as it is. */
export async function addPlatform(
  database: Database,
  platform: { readonly name: string; readonly email: string },
  managing: Managing,
): Promise<Result<PlatformAccount, Refusal & { readonly code: 'invalid-answers' }>> {
  const email = parseEmail(platform.email);
  if (!email.ok) return refuse({ code: 'invalid-answers', fields: { email: 'not-an-address' } });
  return database.transaction(async (trx) => {
    const id = await insertPlatform(trx, {
      id: randomUUID(),
      name: platform.name,
      email: email.value,
      siteKey: `site_${randomBytes(12).toString('base64url')}`,
      since: managing.now,
    });
    return ok(await leave(trx, id, 'add-platform', managing));
  });
}

export async function suspendPlatform(
  database: Database,
  { id, suspended }: { readonly id: string; readonly suspended: boolean },
  managing: Managing,
): Promise<Result<PlatformAccount, 'not-found'>> {
  return database.transaction(async (trx) => {
    if (!(await lockPlatform(trx, id))) return refuse('not-found');
    await setSuspended(trx, id, suspended ? managing.now : undefined);
    return ok(await leave(trx, id, suspended ? 'suspend-platform' : 'reopen-platform', managing));
  });
}

/** A new key; its secret is in this answer and nowhere else. */
export async function issuePlatformKey(
  database: Database,
  { id, label }: { readonly id: string; readonly label: string },
  managing: Managing,
): Promise<
  Result<{ readonly platform: PlatformAccount; readonly secret: string }, 'not-found' | 'not-at-this-stage'>
> {
  const secret = `fanal_${randomBytes(32).toString('base64url')}`;
  return database.transaction(async (trx) => {
    if (!(await lockPlatform(trx, id))) return refuse('not-found');
    const account = await findAccount(trx, id);
    const good = account?.keys.filter(({ revokedAt }) => revokedAt === undefined) ?? [];
    if (good.length >= mostKeys) return refuse('not-at-this-stage');
    await insertKey(trx, id, { id: randomUUID(), label, since: managing.now, secret });
    return ok({ platform: await leave(trx, id, 'issue-platform-key', managing), secret });
  });
}

export async function revokePlatformKey(
  database: Database,
  { id, key }: { readonly id: string; readonly key: string },
  managing: Managing,
): Promise<Result<PlatformAccount, 'not-found'>> {
  return database.transaction(async (trx) => {
    if (!(await revokeKey(trx, id, key, managing.now))) return refuse('not-found');
    return ok(await leave(trx, id, 'revoke-platform-key', managing));
  });
}

/** The account as it is now, with a line of who changed it. */
async function leave(
  trx: Trx,
  id: string,
  action: string,
  { actor, requestId, now }: Managing,
): Promise<PlatformAccount> {
  await recordAudit(trx, { at: now, actor, action, subjectKind: 'platform', subjectId: id, requestId });
  const account = await findAccount(trx, id);
  if (account === undefined) throw new Error('A platform that was just written is not there');
  return account;
}

import { createHash } from 'node:crypto';
import type { Db, Trx } from '../../platform/database/index.ts';

/** A dating site, social network, marketplace or bank that warns with what is learnt here. */
export type Platform = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** In pages and applications: names the platform, opens nothing. */
  readonly siteKey: string;
  readonly since: Date;
  readonly suspendedAt?: Date;
};

export type PlatformKey = {
  readonly id: string;
  readonly label: string;
  readonly since: Date;
  readonly lastUsedOn?: string;
  readonly revokedAt?: Date;
};

export type PlatformAccount = Platform & {
  readonly keys: readonly PlatformKey[];
  readonly webhook?: { readonly url: string; readonly since: Date };
};

type AccountRow = {
  id: string;
  name: string;
  email: string;
  site_key: string;
  since: Date;
  suspended_at: Date | null;
  url: string | null;
  url_since: Date | null;
  keys: {
    id: string;
    label: string;
    since: string;
    last_used_on: string | null;
    revoked_at: string | null;
  }[];
};

const accountSql = `select p.*, h.url, h.since as url_since,
    (select coalesce(json_agg(json_build_object('id', k.id, 'label', k.label, 'since', k.since,
      'last_used_on', k.last_used_on, 'revoked_at', k.revoked_at) order by k.since), '[]')
      from platform_key k where k.platform_id = p.id) as keys
  from platform p left join platform_webhook h on h.platform_id = p.id`;

export async function listAccounts(db: Db): Promise<readonly PlatformAccount[]> {
  const rows = await db.named<AccountRow>('platform-list', `${accountSql} order by p.name, p.id`, []);
  return rows.map(accountFrom);
}

export async function findAccount(db: Db, id: string): Promise<PlatformAccount | undefined> {
  const rows = await db.named<AccountRow>('platform-find', `${accountSql} where p.id = $1`, [id]);
  return rows.map(accountFrom)[0];
}

export async function lockPlatform(trx: Trx, id: string): Promise<boolean> {
  const text = 'select 1 from platform where id = $1 for update';
  return (await trx.named('platform-lock', text, [id])).length > 0;
}

/** The id of the account of this name and address: this one, or the one that is there already. */
export async function insertPlatform(trx: Trx, platform: Platform): Promise<string> {
  const insert = `insert into platform (id, name, email, site_key, since) values ($1, $2, $3, $4, $5)
    on conflict (name, email) do nothing returning id`;
  const { id, name, email, siteKey, since } = platform;
  const made = await trx.named('platform-insert', insert, [id, name, email, siteKey, since]);
  if (made.length > 0) return id;
  const find = 'select id from platform where name = $1 and email = $2';
  const [known] = await trx.named<{ id: string }>('platform-namesake', find, [name, email]);
  if (known === undefined) throw new Error('A platform that stands in the way is not there');
  return known.id;
}

export async function setSuspended(trx: Trx, id: string, at: Date | undefined): Promise<void> {
  const text = 'update platform set suspended_at = $2 where id = $1';
  await trx.named('platform-suspend', text, [id, at ?? null]);
}

/** What tables hold in place of a secret. 256 random bits need neither salt nor slow hash. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export async function insertKey(
  trx: Trx,
  platformId: string,
  key: Pick<PlatformKey, 'id' | 'label' | 'since'> & { readonly secret: string },
): Promise<void> {
  const text = `insert into platform_key (id, platform_id, label, secret_hash, since) values ($1, $2, $3, $4, $5)`;
  await trx.named('platform-insert-key', text, [
    key.id,
    platformId,
    key.label,
    hashOf(key.secret),
    key.since,
  ]);
}

/** Whether there was such a key. */
export async function revokeKey(trx: Trx, platformId: string, keyId: string, at: Date): Promise<boolean> {
  const text = `update platform_key set revoked_at = coalesce(revoked_at, $3)
    where platform_id = $1 and id = $2 returning id`;
  return (await trx.named('platform-revoke-key', text, [platformId, keyId, at])).length > 0;
}

/** Whose key it is, while both are good; notes the day it was used, once a day. */
export async function findByKey(
  db: Db,
  secret: string,
  today: string,
): Promise<Pick<Platform, 'id' | 'name'> | undefined> {
  const text = `select p.id, p.name, k.id as key_id, k.last_used_on from platform_key k
    join platform p on p.id = k.platform_id
    where k.secret_hash = $1 and k.revoked_at is null and p.suspended_at is null`;
  const rows = await db.named<{ id: string; name: string; key_id: string; last_used_on: string | null }>(
    'platform-by-key',
    text,
    [hashOf(secret)],
  );
  const [found] = rows;
  if (found === undefined) return undefined;
  if (found.last_used_on !== today) {
    await db.named('platform-key-used', 'update platform_key set last_used_on = $2 where id = $1', [
      found.key_id,
      today,
    ]);
  }
  return { id: found.id, name: found.name };
}

export async function findBySiteKey(db: Db, siteKey: string): Promise<string | undefined> {
  const text = 'select id from platform where site_key = $1 and suspended_at is null';
  return (await db.named<{ id: string }>('platform-by-site-key', text, [siteKey]))[0]?.id;
}

function accountFrom(row: AccountRow): PlatformAccount {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    siteKey: row.site_key,
    since: row.since,
    ...(row.suspended_at === null ? {} : { suspendedAt: row.suspended_at }),
    keys: row.keys.map(({ id, label, since, last_used_on, revoked_at }) => ({
      id,
      label,
      since: new Date(since),
      ...(last_used_on === null ? {} : { lastUsedOn: last_used_on }),
      ...(revoked_at === null ? {} : { revokedAt: new Date(revoked_at) }),
    })),
    ...(row.url === null || row.url_since === null
      ? {}
      : { webhook: { url: row.url, since: row.url_since } }),
  };
}

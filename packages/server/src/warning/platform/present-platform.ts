import type { Platform } from '@fanal/contract/warning';
import type { PlatformAccount } from './platform-store.ts';

export function presentPlatform(account: PlatformAccount): Platform {
  const { webhook } = account;
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    siteKey: account.siteKey,
    since: account.since.toISOString(),
    suspended: account.suspendedAt !== undefined,
    keys: account.keys.map(({ id, label, since, lastUsedOn, revokedAt }) => ({
      id,
      label,
      since: since.toISOString(),
      ...(lastUsedOn === undefined ? {} : { lastUsedOn }),
      ...(revokedAt === undefined ? {} : { revokedAt: revokedAt.toISOString() }),
    })),
    ...(webhook === undefined ? {} : { webhook: { url: webhook.url, since: webhook.since.toISOString() } }),
  };
}

import * as wire from '@fanal/contract/warning';
import type { Database } from '../../platform/database/index.ts';
import { type Api, perHour } from '../../platform/http/index.ts';
import { warningPolicy as policy } from '../policy.ts';
import { addPlatform, issuePlatformKey, revokePlatformKey, suspendPlatform } from './manage-platforms.ts';
import type { NoticeLinks } from './notice/make-notices.ts';
import { serveOutcomes } from './outcome-routes.ts';
import { listAccounts } from './platform-store.ts';
import { presentPlatform } from './present-platform.ts';
import { presentedPlatform } from './presented-key.ts';
import { reportFraudBan } from './report-fraud-ban.ts';
import { removeWebhook, setWebhook, type WebhookDeps } from './webhooks.ts';

type Deps = { readonly database: Database; readonly webhooks: WebhookDeps; readonly links: NoticeLinks };

/** A platform bans many profiles in a bad hour. */
const banLimit = perHour(2_000);

export function servePlatforms(api: Api, deps: Deps): void {
  serveAccounts(api, deps);
  serveServers(api, deps);
  serveOutcomes(api, deps.database);
}

function serveAccounts(api: Api, { database }: Deps): void {
  api.serve(wire.listPlatforms, {
    policy: policy['list-platforms'],
    handle: async () => ({
      ok: true,
      value: { platforms: (await listAccounts(database)).map(presentPlatform) },
    }),
  });

  api.serve(wire.addPlatform, {
    policy: policy['add-platform'],
    async handle(call) {
      const added = await addPlatform(database, call.body, call);
      return added.ok ? { ok: true, value: presentPlatform(added.value) } : added;
    },
  });

  api.serve(wire.suspendPlatform, {
    policy: policy['suspend-platform'],
    async handle(call) {
      const suspended = await suspendPlatform(database, { ...call.params, ...call.body }, call);
      return suspended.ok ? { ok: true, value: presentPlatform(suspended.value) } : suspended;
    },
  });

  api.serve(wire.issuePlatformKey, {
    policy: policy['issue-platform-key'],
    async handle(call) {
      const issued = await issuePlatformKey(database, { ...call.params, ...call.body }, call);
      if (!issued.ok) return issued;
      const { platform, secret } = issued.value;
      return { ok: true, value: { platform: presentPlatform(platform), secret } };
    },
  });

  api.serve(wire.revokePlatformKey, {
    policy: policy['revoke-platform-key'],
    async handle(call) {
      const revoked = await revokePlatformKey(database, call.params, call);
      return revoked.ok ? { ok: true, value: presentPlatform(revoked.value) } : revoked;
    },
  });
}

/** Called by servers of platforms; the policy has seen to it that a key came along. */
function serveServers(api: Api, { database, webhooks, links }: Deps): void {
  api.serve(wire.setWebhook, {
    policy: policy['set-webhook'],
    async handle({ body, now }) {
      const platform = presentedPlatform();
      if (platform === undefined) return { ok: false, refusal: 'sign-in-needed' };
      return setWebhook(webhooks, { platformId: platform.id, url: body.url, now });
    },
  });

  api.serve(wire.removeWebhook, {
    policy: policy['remove-webhook'],
    async handle() {
      const platform = presentedPlatform();
      if (platform === undefined) return { ok: false, refusal: 'sign-in-needed' };
      await removeWebhook(webhooks, platform.id);
      return { ok: true, value: {} };
    },
  });

  api.serve(wire.reportFraudBan, {
    policy: policy['report-fraud-ban'],
    limit: banLimit,
    async handle({ body, now, requestId }) {
      const platform = presentedPlatform();
      if (platform === undefined) return { ok: false, refusal: 'sign-in-needed' };
      const ban = { ...body, platform, bannedAt: new Date(body.bannedAt), now, requestId };
      const { noticeBy, notices, used } = await reportFraudBan({ database, links }, ban);
      return { ok: true, value: { noticeBy: noticeBy.toISOString(), notices, used } };
    },
  });
}

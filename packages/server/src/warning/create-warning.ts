import { z } from 'zod';
import type { Database } from '../platform/database/index.ts';
import type { Api, Mounted } from '../platform/http/index.ts';
import type { JobHandlers } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log/index.ts';
import { createVault } from '../platform/vault/index.ts';
import { considerJob, considerRecent, considerStatements, listJob } from './consider-values.ts';
import { answerMoot, forgetAnsweredHolders, type TellHolder } from './contest-warning.ts';
import { forgetOrigins } from './filing-origin.ts';
import { keepEpochs } from './listing/keep-epochs.ts';
import { forgetDelays } from './listing/list-store.ts';
import { listWarnings } from './listing/list-warnings.ts';
import { createOpenLists, type OpenLists } from './listing/open-lists.ts';
import { createRangeHandler } from './listing/range-handler.ts';
import { rangeRoute, serveLookup } from './lookup-routes.ts';
import { allowOtherSites, crossOriginRoutes } from './other-sites.ts';
import type { NoticeLinks } from './platform/notice/make-notices.ts';
import { servePlatforms } from './platform/platform-routes.ts';
import { type Outside, publicInternet } from './platform/post-outside.ts';
import { readPlatformKeys } from './platform/presented-key.ts';
import { forgetDeliveries } from './platform/webhook-store.ts';
import { announce, deliver, deliverJob, type WebhookDeps } from './platform/webhooks.ts';
import { serveWarnings } from './routes.ts';

export type WarningOptions = {
  readonly database: Database;
  /** 32 bytes in hexadecimal. */
  readonly secretKey: string;
  readonly log: Log;
  readonly clock: () => Date;
  /** Pages that notices lead to. */
  readonly links: NoticeLinks;
  readonly tellHolder: TellHolder;
  /** What webhooks may reach; the public internet unless said otherwise. */
  readonly outside?: Outside;
};

export type WarningService = WarningOptions & {
  readonly lists: OpenLists;
  /** For Node's own server, beside the API. */
  readonly ranges: Mounted;
  readonly webhooks: WebhookDeps;
};

export function createWarningService(options: WarningOptions): WarningService {
  const { database, secretKey, log, clock, outside = publicInternet } = options;
  const lists = createOpenLists({ database, vault: vaultOf(secretKey, 'token keys'), log });
  return {
    ...options,
    lists,
    ranges: createRangeHandler(lists, clock),
    webhooks: { database, vault: vaultOf(secretKey, 'webhooks'), outside },
  };
}

function vaultOf(secretKey: string, purpose: string) {
  return createVault(secretKey, `warning ${purpose}`);
}

/** Paths on which the key of a platform's server is read. */
const keyedPaths = ['/v1/evaluate', '/v1/platform/webhook', '/v1/fraud-bans'] as const;

/** Routes outside the contract, each for its reason. */
export const openWarningRoutes = [
  ...crossOriginRoutes,
  rangeRoute,
  ...keyedPaths.map((path) => {
    const reason = 'reads the key of a platform’s server before the policy is asked';
    return { method: 'ALL', path, reason } as const;
  }),
] as const;

export function serveWarning(api: Api, service: WarningService): void {
  allowOtherSites(api);
  readPlatformKeys(api, service.database, keyedPaths);
  serveLookup(api, service);
  serveWarnings(api, service);
  servePlatforms(api, service);
}

const Considered = z.object({ statementIds: z.array(z.uuid()) });
const Delivered = z.object({ id: z.uuid() });

export function createWarningJobs(service: WarningService): JobHandlers {
  const { database, clock, webhooks } = service;
  return {
    async [considerJob](payload) {
      await considerStatements(database, Considered.parse(payload).statementIds, clock());
    },
    async [listJob]() {
      await followLists(service);
    },
    async [deliverJob](payload) {
      await deliver(webhooks, Delivered.parse(payload).id, clock());
    },
  };
}

function followLists({ database, secretKey, clock }: WarningService): Promise<void> {
  const listing = { database, vault: vaultOf(secretKey, 'token keys'), onRelisted: announce };
  return listWarnings(listing, clock());
}

/** Every minute: keys in time, complaints that nobody asked to consider, what time alone changes, and the lists. */
export async function keepWarnings(service: WarningService): Promise<void> {
  const { database, secretKey, clock } = service;
  await keepEpochs(database, vaultOf(secretKey, 'token keys'), clock());
  await considerRecent(database, clock());
  await answerMoot(service, clock());
  await followLists(service);
}

const thirtyDays = 30 * 24 * 60 * 60_000;

/** Every night: what is kept for a month only. */
export async function tidyWarnings({ database, clock }: WarningService): Promise<void> {
  const monthAgo = new Date(clock().getTime() - thirtyDays);
  await forgetOrigins(database, monthAgo);
  await forgetDelays(database, monthAgo);
  await forgetDeliveries(database, monthAgo);
  await forgetAnsweredHolders(database, clock());
}

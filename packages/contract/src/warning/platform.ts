import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { Moment } from './codes.ts';

/** A dating site, social network, marketplace or bank that warns with what is learnt here. */
export const Platform = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  /** In pages and applications: says where outcomes come from, opens nothing. */
  siteKey: z.string(),
  since: Moment,
  suspended: z.boolean(),
  /** Of servers, never in a page. The secret itself is shown once. */
  keys: z.array(
    z.object({
      id: z.uuid(),
      label: z.string(),
      since: Moment,
      lastUsedOn: z.iso.date().optional(),
      revokedAt: Moment.optional(),
    }),
  ),
  webhook: z.object({ url: z.string(), since: Moment }).optional(),
});
export type Platform = z.infer<typeof Platform>;

const PlatformId = z.object({ id: z.uuid() });

export const listPlatforms = defineEndpoint({
  id: 'list-platforms',
  method: 'get',
  path: '/v1/platforms',
  summary: 'Platforms that warn with what is learnt here',
  answer: z.object({ platforms: z.array(Platform) }),
});

export const addPlatform = defineEndpoint({
  id: 'add-platform',
  method: 'post',
  path: '/v1/platforms',
  summary: 'Open an account for a platform',
  body: z.object({ name: z.string().trim().min(2).max(120), email: z.string().trim().max(400) }),
  answer: Platform,
  status: 201,
  refusals: ['invalid-answers'],
});

export const suspendPlatform = defineEndpoint({
  id: 'suspend-platform',
  method: 'put',
  path: '/v1/platforms/{id}/suspended',
  summary: 'Close an account, or open it again; its keys do nothing meanwhile',
  params: PlatformId,
  body: z.object({ suspended: z.boolean() }),
  answer: Platform,
  refusals: ['not-found'],
});

export const issuePlatformKey = defineEndpoint({
  id: 'issue-platform-key',
  method: 'post',
  path: '/v1/platforms/{id}/keys',
  summary: 'A new key for the servers of a platform; the secret is shown this once',
  params: PlatformId,
  body: z.object({ label: z.string().trim().min(1).max(80) }),
  answer: z.object({ platform: Platform, secret: z.string() }),
  status: 201,
  /** `not-at-this-stage`: it has as many keys as it may have. */
  refusals: ['not-found', 'not-at-this-stage'],
});

export const revokePlatformKey = defineEndpoint({
  id: 'revoke-platform-key',
  method: 'delete',
  path: '/v1/platforms/{id}/keys/{key}',
  summary: 'End a key, from now on',
  params: z.object({ id: z.uuid(), key: z.uuid() }),
  answer: Platform,
  refusals: ['not-found'],
});

/** From here on, the platform itself, by `Authorization: Bearer` and one of its keys. */

export const setWebhook = defineEndpoint({
  id: 'set-webhook',
  method: 'put',
  path: '/v1/platform/webhook',
  summary: 'Where the platform hears that something is told no longer, or otherwise than before',
  body: z.object({ url: z.url().max(500) }),
  /** With which deliveries are signed (Standard Webhooks), shown this once. */
  answer: z.object({ secret: z.string() }),
  /** `invalid-answers`: the address is not public, or not HTTPS. */
  refusals: ['sign-in-needed', 'invalid-answers'],
});

export const removeWebhook = defineEndpoint({
  id: 'remove-webhook',
  method: 'delete',
  path: '/v1/platform/webhook',
  summary: 'No more deliveries',
  answer: z.object({}),
  refusals: ['sign-in-needed'],
});

/** What a delivery says. It names records of a list, never a value. */
export const WebhookEvent = z.object({
  type: z.enum(['verdict.changed', 'verdict.retracted']),
  timestamp: Moment,
  data: z.object({
    class: z.string(),
    epoch: z.int(),
    /** Of the list that shows it. */
    version: z.int(),
    /** First 8 bytes of the label, hexadecimal. */
    tag: z.string(),
    /** Of the fraud bans of this platform that named it. */
    references: z.array(z.string()),
  }),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '@fanal/core/result';
import { tagBytes } from '@fanal/core/warning';
import type { Database, Trx } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/http/index.ts';
import { requestJob } from '../../platform/jobs/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import type { Relisted } from '../listing/list-warnings.ts';
import { mayReach, type Outside, postOutside } from './post-outside.ts';
import {
  type Delivery,
  deleteWebhook,
  findWaiting,
  insertDeliveries,
  listListening,
  markDelivered,
  markFailed,
  saveWebhook,
} from './webhook-store.ts';

/** The job that takes one delivery to a platform. */
export const deliverJob = 'deliver-webhook';

export type WebhookDeps = {
  readonly database: Database;
  readonly vault: Vault;
  readonly outside: Outside;
};

/** Where a platform hears of changes from now on. The secret is in this answer and nowhere else. */
export async function setWebhook(
  { database, vault, outside }: WebhookDeps,
  { platformId, url, now }: { readonly platformId: string; readonly url: string; readonly now: Date },
): Promise<Result<{ readonly secret: string }, Refusal & { readonly code: 'invalid-answers' }>> {
  if (!mayReach(url, outside)) return refuse({ code: 'invalid-answers', fields: { url: 'not-public' } });
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  await database.transaction((trx) =>
    saveWebhook(trx, platformId, { url, sealedSecret: vault.seal(secret), since: now }),
  );
  return ok({ secret });
}

export function removeWebhook(
  { database }: Pick<WebhookDeps, 'database'>,
  platformId: string,
): Promise<void> {
  return database.transaction((trx) => deleteWebhook(trx, platformId));
}

/** Writes, in the transaction that changes the lists, what each platform is to hear of it. */
export async function announce(trx: Trx, relisted: readonly Relisted[], now: Date): Promise<void> {
  if (relisted.length === 0) return;
  const listening = await listListening(trx, [...new Set(relisted.map(({ warning }) => warning.id))]);
  const deliveries = listening.flatMap(({ platformId, references }) =>
    relisted.map((each) => deliveryOf(platformId, each, references.get(each.warning.id) ?? [], now)),
  );
  if (deliveries.length === 0) return;
  await insertDeliveries(trx, deliveries);
  for (const { id } of deliveries) await requestJob(trx, deliverJob, { id });
}

function deliveryOf(
  platformId: string,
  { kind, class: lookupClass, epoch, version, entry }: Relisted,
  references: readonly string[],
  now: Date,
): Delivery {
  const tag = Buffer.from(entry.subarray(0, tagBytes)).toString('hex');
  const data = { class: lookupClass, epoch, version, tag, references: [...references] };
  const event = { type: kind, timestamp: now.toISOString(), data };
  return { id: randomUUID(), platformId, event, at: now };
}

class DeliveryFailedError extends Error {
  override readonly name = 'DeliveryFailedError';
}

/** As often as the queue of jobs tries one; then the platform has been away for most of a day. */
const mostAttempts = 12;

/** Takes one delivery to its platform. Throws when it did not arrive, and is to be tried again later. */
export async function deliver(
  { database, vault, outside }: WebhookDeps,
  id: string,
  now: Date,
): Promise<void> {
  const delivery = await findWaiting(database, id);
  if (delivery === undefined) return;
  const body = JSON.stringify(delivery.event);
  const headers = signedHeaders(vault.open(delivery.sealedSecret), { id, body, now });
  const sent = await postOutside(delivery.url, { headers, body }, outside);
  if (sent.ok) return markDelivered(database, id, now);
  // An address that leads inside, or is gone for good, is not tried for hours.
  const isFinal = sent.refusal === 'not-allowed' || sent.refusal === 'status-410';
  const isLast = isFinal || delivery.attempts + 1 >= mostAttempts;
  await markFailed(database, id, { failure: sent.refusal, ...(isLast ? { abandonedAt: now } : {}) });
  if (!isLast) throw new DeliveryFailedError(`A webhook was not delivered: ${sent.refusal}`);
}

/** Standard Webhooks 1.0: an identifier, the time, and HMAC-SHA-256 over both and the body. */
function signedHeaders(
  secret: string,
  { id, body, now }: { readonly id: string; readonly body: string; readonly now: Date },
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'user-agent': 'Fanal',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

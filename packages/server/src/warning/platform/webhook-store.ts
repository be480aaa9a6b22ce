import type { WebhookEvent } from '@fanal/contract/warning';
import type { Db, Trx } from '../../platform/database/index.ts';

export async function saveWebhook(
  trx: Trx,
  platformId: string,
  webhook: { readonly url: string; readonly sealedSecret: string; readonly since: Date },
): Promise<void> {
  const text = `insert into platform_webhook (platform_id, url, sealed_secret, since) values ($1, $2, $3, $4)
    on conflict (platform_id) do update
      set url = excluded.url, sealed_secret = excluded.sealed_secret, since = excluded.since`;
  await trx.named('webhook-save', text, [platformId, webhook.url, webhook.sealedSecret, webhook.since]);
}

export async function deleteWebhook(trx: Trx, platformId: string): Promise<void> {
  await trx.named('webhook-delete', 'delete from platform_webhook where platform_id = $1', [platformId]);
}

/** Platforms that hear of changes, and by which references of theirs each of these warnings was named. */
export async function listListening(
  trx: Trx,
  warningIds: readonly string[],
): Promise<
  readonly { readonly platformId: string; readonly references: ReadonlyMap<string, readonly string[]> }[]
> {
  const text = `select h.platform_id, v.warning_id, b.reference from platform_webhook h
    join platform p on p.id = h.platform_id and p.suspended_at is null
    left join (
      fraud_ban b join fraud_ban_value v on v.ban_id = b.id and v.warning_id = any($1::uuid[])
    ) on b.platform_id = h.platform_id`;
  const rows = await trx.named<{ platform_id: string; warning_id: string | null; reference: string | null }>(
    'webhook-listening',
    text,
    [warningIds],
  );
  const platforms = new Map<string, Map<string, string[]>>();
  for (const { platform_id, warning_id, reference } of rows) {
    const references = platforms.get(platform_id) ?? new Map<string, string[]>();
    platforms.set(platform_id, references);
    if (warning_id === null || reference === null) continue;
    references.set(warning_id, [...(references.get(warning_id) ?? []), reference]);
  }
  return [...platforms].map(([platformId, references]) => ({ platformId, references }));
}

export type Delivery = {
  readonly id: string;
  readonly platformId: string;
  readonly event: WebhookEvent;
  readonly at: Date;
};

export async function insertDeliveries(trx: Trx, deliveries: readonly Delivery[]): Promise<void> {
  const text = `insert into webhook_delivery (id, platform_id, event, at)
    select * from unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::timestamptz[])`;
  await trx.named('webhook-insert-deliveries', text, [
    deliveries.map(({ id }) => id),
    deliveries.map(({ platformId }) => platformId),
    deliveries.map(({ event }) => JSON.stringify(event)),
    deliveries.map(({ at }) => at),
  ]);
}

export type WaitingDelivery = Delivery & {
  readonly url: string;
  readonly sealedSecret: string;
  readonly attempts: number;
};

/** A delivery that has neither arrived nor been given up, with where it goes now. */
export async function findWaiting(db: Db, id: string): Promise<WaitingDelivery | undefined> {
  const text = `select d.id, d.platform_id, d.event, d.at, d.attempts, h.url, h.sealed_secret
    from webhook_delivery d
    join platform_webhook h on h.platform_id = d.platform_id
    join platform p on p.id = d.platform_id and p.suspended_at is null
    where d.id = $1 and d.delivered_at is null and d.abandoned_at is null`;
  type Row = {
    id: string;
    platform_id: string;
    event: WebhookEvent;
    at: Date;
    attempts: number;
    url: string;
    sealed_secret: string;
  };
  const [row] = await db.named<Row>('webhook-find-waiting', text, [id]);
  if (row === undefined) return undefined;
  const { platform_id: platformId, sealed_secret: sealedSecret, ...rest } = row;
  return { ...rest, platformId, sealedSecret };
}

export async function markDelivered(db: Db, id: string, at: Date): Promise<void> {
  const text = `update webhook_delivery set delivered_at = $2, attempts = attempts + 1, last_failure = null where id = $1`;
  await db.named('webhook-delivered', text, [id, at]);
}

export async function markFailed(
  db: Db,
  id: string,
  { failure, abandonedAt }: { readonly failure: string; readonly abandonedAt?: Date },
): Promise<void> {
  const text = `update webhook_delivery set attempts = attempts + 1, last_failure = $2, abandoned_at = $3 where id = $1`;
  await db.named('webhook-failed', text, [id, failure, abandonedAt ?? null]);
}

export async function forgetDeliveries(db: Db, before: Date): Promise<void> {
  await db.named('webhook-forget', 'delete from webhook_delivery where at < $1', [before]);
}

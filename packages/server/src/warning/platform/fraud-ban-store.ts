import type { Trx } from '../../platform/database/index.ts';

/** What became of a value: an analyst looks at it, it is nobody's to warn of, or it could not be read. */
export type BanOutcome = 'for-analysts' | 'known-good' | 'unreadable';

/** Whether the platform had not sent it before. */
export async function insertBan(
  trx: Trx,
  ban: {
    readonly id: string;
    readonly platformId: string;
    readonly reference: string;
    readonly bannedAt: Date;
    readonly receivedAt: Date;
    readonly wroteTo: number;
  },
): Promise<boolean> {
  const text = `insert into fraud_ban (id, platform_id, reference, banned_at, received_at, wrote_to)
    values ($1, $2, $3, $4, $5, $6) on conflict (platform_id, reference) do nothing returning id`;
  const { id, platformId, reference, bannedAt, receivedAt, wroteTo } = ban;
  const values = [id, platformId, reference, bannedAt, receivedAt, wroteTo];
  return (await trx.named('fraud-ban-insert', text, values)).length > 0;
}

export async function insertBanValue(
  trx: Trx,
  value: {
    readonly banId: string;
    readonly place: number;
    readonly outcome: BanOutcome;
    readonly warningId?: string;
  },
): Promise<void> {
  const text = 'insert into fraud_ban_value (ban_id, place, outcome, warning_id) values ($1, $2, $3, $4)';
  const { banId, place, outcome, warningId = null } = value;
  await trx.named('fraud-ban-insert-value', text, [banId, place, outcome, warningId]);
}

export async function findBanOutcomes(
  trx: Trx,
  platformId: string,
  reference: string,
): Promise<BanOutcome[]> {
  const text = `select v.outcome from fraud_ban_value v join fraud_ban b on b.id = v.ban_id
    where b.platform_id = $1 and b.reference = $2 order by v.place`;
  const rows = await trx.named<{ outcome: string }>('fraud-ban-outcomes', text, [platformId, reference]);
  return rows.map(({ outcome }) => outcome as BanOutcome);
}

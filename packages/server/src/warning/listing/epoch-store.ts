import type { Db, Trx } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import { newTokenKey, type TokenKey } from '../token/voprf.ts';

/** A key of tokens and its time. `prepared`: its list is being made; nobody is told of it yet. */
export type Epoch = {
  readonly epoch: number;
  readonly key: TokenKey;
  readonly state: 'prepared' | 'current' | 'previous';
  readonly openedAt?: Date;
  readonly supersededAt?: Date;
};

type EpochRow = {
  epoch: number;
  public_key: Buffer;
  sealed_secret: Buffer;
  opened_at: Date | null;
  superseded_at: Date | null;
};

/** All that are not closed, the newest first. */
export async function readEpochs(db: Db, vault: Vault): Promise<readonly Epoch[]> {
  const text = `select epoch, public_key, sealed_secret, opened_at, superseded_at from warning_epoch
    where closed_at is null order by epoch desc`;
  const rows = await db.named<EpochRow>('warning-epochs', text, []);
  return rows.map((row) => epochFrom(row, vault));
}

function epochFrom(row: EpochRow, vault: Vault): Epoch {
  const secret = new Uint8Array(vault.openBytes(row.sealed_secret));
  const state = row.opened_at === null ? 'prepared' : row.superseded_at === null ? 'current' : 'previous';
  return {
    epoch: row.epoch,
    key: { secret, public: new Uint8Array(row.public_key) },
    state,
    ...(row.opened_at === null ? {} : { openedAt: row.opened_at }),
    ...(row.superseded_at === null ? {} : { supersededAt: row.superseded_at }),
  };
}

/** Makes the next epoch's key. */
export async function insertEpoch(trx: Trx, vault: Vault, now: Date): Promise<void> {
  const key = newTokenKey();
  const text = `insert into warning_epoch (epoch, public_key, sealed_secret, made_at)
    select coalesce(max(epoch), 0) + 1, $1, $2, $3 from warning_epoch`;
  await trx.named('warning-insert-epoch', text, [
    Buffer.from(key.public),
    Buffer.from(vault.sealBytes(key.secret)),
    now,
  ]);
}

/** The prepared epoch becomes the current one, and the current one the previous, in one stroke. */
export async function openEpoch(trx: Trx, epoch: number, now: Date): Promise<void> {
  const supersede = `update warning_epoch set superseded_at = $1
    where opened_at is not null and superseded_at is null and epoch <> $2`;
  await trx.named('warning-supersede-epoch', supersede, [now, epoch]);
  const open = 'update warning_epoch set opened_at = $1 where epoch = $2 and opened_at is null';
  await trx.named('warning-open-epoch', open, [now, epoch]);
}

/** Nothing can make its tokens any more: the key is erased, and the lists that it opened. */
export async function closeEpoch(trx: Trx, epoch: number, now: Date): Promise<void> {
  const close =
    'update warning_epoch set closed_at = $1, sealed_secret = null where epoch = $2 and closed_at is null';
  await trx.named('warning-close-epoch', close, [now, epoch]);
  await trx.named('warning-close-entries', 'delete from warning_entry where epoch = $1', [epoch]);
  await trx.named('warning-close-changes', 'delete from warning_change where epoch = $1', [epoch]);
  await trx.named('warning-close-tombstones', 'delete from warning_tombstone where epoch = $1', [epoch]);
  await trx.named('warning-close-lists', 'delete from warning_list where epoch = $1', [epoch]);
}

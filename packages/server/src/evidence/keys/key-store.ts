import { randomBytes, randomUUID } from 'node:crypto';
import type { ExhibitOwner } from '@fanal/core/exhibit';
import type { Db, Trx } from '../../platform/database/index.ts';
import type { MasterKeys } from './master-keys.ts';

/** The key of a story, opened. */
export type EvidenceKey = { readonly id: string; readonly key: Buffer };

type KeyRow = { id: string; sealed: Buffer; master: string };

function columnOf(owner: ExhibitOwner): {
  readonly column: 'draft_id' | 'statement_id';
  readonly id: string;
} {
  return 'draftId' in owner
    ? { column: 'draft_id', id: owner.draftId }
    : { column: 'statement_id', id: owner.statementId };
}

export async function findKey(
  db: Db,
  owner: ExhibitOwner,
  keys: MasterKeys,
): Promise<EvidenceKey | undefined> {
  const { column, id } = columnOf(owner);
  const text = `select id, sealed, master from evidence_key where ${column} = $1`;
  const [row] = await db.named<KeyRow>(`evidence-key-by-${column}`, text, [id]);
  return row && { id: row.id, key: keys.open(row.id, row.sealed, row.master) };
}

/** The key of that story, made when it has none yet; two at once get the same. Nothing when the story is gone. */
export async function findOrMakeKey(
  db: Db,
  owner: ExhibitOwner,
  keys: MasterKeys,
  now: Date,
): Promise<EvidenceKey | undefined> {
  const found = await findKey(db, owner, keys);
  if (found !== undefined) return found;
  const { column, id } = columnOf(owner);
  const keyId = randomUUID();
  const text = `insert into evidence_key (id, ${column}, sealed, master, created_at)
    select $1, id, $3, $4, $5 from ${column === 'draft_id' ? 'draft' : 'statement'} where id = $2
    on conflict (${column}) do nothing`;
  const sealed = keys.seal(keyId, randomBytes(32));
  await db.named(`make-evidence-key-${column}`, text, [keyId, id, sealed, keys.current, now]);
  return findKey(db, owner, keys);
}

/** A key that is there, by its id. */
export async function openKey(db: Db, keyId: string, keys: MasterKeys): Promise<Buffer> {
  const text = 'select id, sealed, master from evidence_key where id = $1';
  const [row] = await db.named<KeyRow>('evidence-key', text, [keyId]);
  if (row === undefined) throw new Error('An exhibit refers to a key that is not there');
  return keys.open(row.id, row.sealed, row.master);
}

/** The story was filed: its exhibits are the statement's. Answers the key's id when there was one. */
export async function moveKey(trx: Trx, draftId: string, statementId: string): Promise<string | undefined> {
  const text = `update evidence_key set draft_id = null, statement_id = $2 where draft_id = $1 returning id`;
  const [row] = await trx.named<{ id: string }>('move-evidence-key', text, [draftId, statementId]);
  return row?.id;
}

/** Takes turns with whatever else changes the exhibits of this story. False when it is gone. */
export async function lockKey(trx: Trx, keyId: string): Promise<ExhibitOwner | undefined> {
  const text = 'select draft_id, statement_id from evidence_key where id = $1 for update';
  const [row] = await trx.named<{ draft_id: string | null; statement_id: string | null }>(
    'lock-evidence-key',
    text,
    [keyId],
  );
  if (row?.draft_id != null) return { draftId: row.draft_id };
  return row?.statement_id == null ? undefined : { statementId: row.statement_id };
}

export type SealedKey = { readonly id: string; readonly sealed: Buffer; readonly master: string };

/** Keys sealed under another master key than `current`, a page at a time. */
export async function keysToReseal(db: Db, current: string, limit: number): Promise<SealedKey[]> {
  const text = 'select id, sealed, master from evidence_key where master <> $1 order by master, id limit $2';
  return db.named<SealedKey>('keys-to-reseal', text, [current, limit]);
}

export async function countKeys(
  db: Db,
  current: string,
): Promise<{ readonly total: number; readonly left: number }> {
  const text = 'select count(*) as total, count(*) filter (where master <> $1) as left from evidence_key';
  const [row] = await db.named<{ total: number; left: number }>('count-evidence-keys', text, [current]);
  return row ?? { total: 0, left: 0 };
}

/** False when somebody else re-sealed it first. */
export async function replaceSealed(
  trx: Trx,
  key: SealedKey,
  sealed: Buffer,
  master: string,
): Promise<boolean> {
  const text = 'update evidence_key set sealed = $2, master = $3 where id = $1 and sealed = $4 returning id';
  return (await trx.named('replace-sealed-key', text, [key.id, sealed, master, key.sealed])).length === 1;
}

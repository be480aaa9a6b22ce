import type { Db } from '../../platform/database/index.ts';

/** Written before the bytes: what nothing refers to is swept away. */
export async function announceBlob(db: Db, id: string, now: Date): Promise<void> {
  await db.named('announce-blob', 'insert into evidence_blob (id, made_at) values ($1, $2)', [id, now]);
}

/** Blobs announced before `before` that nothing refers to. */
export async function forgottenBlobs(db: Db, before: Date, limit: number): Promise<string[]> {
  const text = `select b.id from evidence_blob b where b.made_at < $1
    and not exists (select from exhibit e where e.blob_id = b.id)
    and not exists (select from exhibit e where e.preview_blob_id = b.id)
    and not exists (select from evidence_upload_piece p where p.blob_id = b.id)
    order by b.made_at limit $2`;
  return (await db.named<{ id: string }>('forgotten-blobs', text, [before, limit])).map(({ id }) => id);
}

export async function forgetBlob(db: Db, id: string): Promise<void> {
  await db.named('forget-blob', 'delete from evidence_blob where id = $1', [id]);
}

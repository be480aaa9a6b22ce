import type { ExhibitOwner, ExhibitSource } from '@fanal/core/exhibit';
import type { Db, Trx } from '../../platform/database/index.ts';

/** A file on its way in, in pieces. */
export type UploadInHand = {
  readonly id: string;
  readonly keyId: string;
  readonly owner: ExhibitOwner;
  /** Bytes in all, and bytes that are durable here. */
  readonly size: number;
  readonly received: number;
  readonly name: string;
  readonly source: ExhibitSource;
  readonly begunAt: Date;
  /** Once it is whole and kept. */
  readonly exhibitId?: string;
};

type UploadRow = {
  id: string;
  evidence_key_id: string;
  draft_id: string | null;
  statement_id: string | null;
  size: number;
  received: number;
  name: string;
  source: string;
  begun_at: Date;
  exhibit_id: string | null;
};

export async function insertUpload(db: Db, upload: Omit<UploadInHand, 'received' | 'owner'>): Promise<void> {
  const text = `insert into evidence_upload (id, evidence_key_id, size, name, source, begun_at)
    values ($1, $2, $3, $4, $5, $6)`;
  const { id, keyId, size, name, source, begunAt } = upload;
  await db.named('insert-upload', text, [id, keyId, size, name, source, begunAt]);
}

export async function findUpload(db: Db, id: string): Promise<UploadInHand | undefined> {
  const text = `select u.*, k.draft_id, k.statement_id from evidence_upload u
    join evidence_key k on k.id = u.evidence_key_id where u.id = $1`;
  const [row] = await db.named<UploadRow>('find-upload', text, [id]);
  if (row === undefined) return undefined;
  return {
    id: row.id,
    keyId: row.evidence_key_id,
    owner: row.draft_id === null ? { statementId: row.statement_id ?? '' } : { draftId: row.draft_id },
    size: row.size,
    received: row.received,
    name: row.name,
    source: row.source as ExhibitSource,
    begunAt: row.begun_at,
    ...(row.exhibit_id === null ? {} : { exhibitId: row.exhibit_id }),
  };
}

/** How many uploads of a story are under way, and the bytes that they hold. */
export async function weighUploads(
  db: Db,
  keyId: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const text = `select count(*) as count, coalesce(sum(size), 0)::bigint as bytes from evidence_upload
    where evidence_key_id = $1 and exhibit_id is null`;
  const [row] = await db.named<{ count: number; bytes: number }>('weigh-uploads', text, [keyId]);
  return row ?? { count: 0, bytes: 0 };
}

export type Piece = { readonly start: number; readonly size: number; readonly blobId: string };

/** Counts a durable piece in; false when another came first at that place. */
export async function addPiece(trx: Trx, uploadId: string, piece: Piece): Promise<boolean> {
  const counted = `update evidence_upload set received = received + $3 where id = $1 and received = $2
    and received + $3 <= size returning id`;
  const rows = await trx.named('count-piece', counted, [uploadId, piece.start, piece.size]);
  if (rows.length === 0) return false;
  const text = 'insert into evidence_upload_piece (upload_id, start, size, blob_id) values ($1, $2, $3, $4)';
  await trx.named('insert-piece', text, [uploadId, piece.start, piece.size, piece.blobId]);
  return true;
}

export async function listPieces(db: Db, uploadId: string): Promise<Piece[]> {
  const text = `select start, size, blob_id as "blobId" from evidence_upload_piece where upload_id = $1
    order by start`;
  return db.named<Piece>('list-pieces', text, [uploadId]);
}

/** The pieces have become an exhibit: their bytes are no longer needed. */
export async function finishUpload(trx: Trx, uploadId: string, exhibitId: string): Promise<void> {
  const text = `with gone as (delete from evidence_upload_piece where upload_id = $1)
    update evidence_upload set exhibit_id = $2 where id = $1`;
  await trx.named('finish-upload', text, [uploadId, exhibitId]);
}

export async function deleteUpload(db: Db, id: string): Promise<void> {
  await db.named('delete-upload', 'delete from evidence_upload where id = $1', [id]);
}

export async function deleteUploadsBegunBefore(db: Db, before: Date): Promise<number> {
  const text = 'delete from evidence_upload where begun_at < $1 returning id';
  return (await db.named('delete-old-uploads', text, [before])).length;
}

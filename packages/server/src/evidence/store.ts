import type { Exhibit, ExhibitOwner, PreviewState } from '@fanal/core/exhibit';
import type { Db, Trx } from '../platform/database/index.ts';

/** An exhibit with where its bytes are. */
export type StoredExhibit = {
  readonly exhibit: Exhibit;
  readonly keyId: string;
  readonly blobId: string;
  readonly previewBlobId?: string;
  /** 64 bits in hexadecimal, for pictures once their preview is made. */
  readonly photoHash?: string;
};

type ExhibitRow = {
  id: string;
  evidence_key_id: string;
  name: string;
  size: number;
  sha256: Buffer;
  type: string;
  source: string;
  received_at: Date;
  captured_on: string | null;
  source_url: string | null;
  scan: string;
  marks: string[];
  blob_id: string;
  preview: string;
  preview_blob_id: string | null;
  photo_hash: string | null;
};

const columns = `e.id, e.evidence_key_id, e.name, e.size, e.sha256, e.type, e.source, e.received_at, e.captured_on,
  e.source_url, e.scan, e.marks, e.blob_id, e.preview, e.preview_blob_id, e.photo_hash`;

export async function insertExhibit(trx: Trx, { exhibit, keyId, blobId }: StoredExhibit): Promise<void> {
  await trx.named(
    'insert-exhibit',
    `insert into exhibit (id, evidence_key_id, name, size, sha256, type, source, received_at, captured_on,
       source_url, scan, marks, blob_id, preview)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      exhibit.id,
      keyId,
      exhibit.name,
      exhibit.size,
      Buffer.from(exhibit.sha256, 'hex'),
      exhibit.type,
      exhibit.source,
      exhibit.receivedAt,
      exhibit.capturedOn ?? null,
      exhibit.sourceUrl ?? null,
      exhibit.scan,
      exhibit.marks,
      blobId,
      exhibit.preview,
    ],
  );
}

export async function findExhibit(db: Db, id: string): Promise<StoredExhibit | undefined> {
  const rows = await db.named<ExhibitRow>(
    'find-exhibit',
    `select ${columns} from exhibit e where e.id = $1`,
    [id],
  );
  return rows[0] && storedFrom(rows[0]);
}

export async function findBySha256(
  db: Db,
  keyId: string,
  sha256: string,
): Promise<StoredExhibit | undefined> {
  const text = `select ${columns} from exhibit e where e.evidence_key_id = $1 and e.sha256 = $2`;
  const rows = await db.named<ExhibitRow>('exhibit-by-sha256', text, [keyId, Buffer.from(sha256, 'hex')]);
  return rows[0] && storedFrom(rows[0]);
}

/** Exhibits of a story in the order in which they came. */
export async function listExhibits(db: Db, owner: ExhibitOwner): Promise<StoredExhibit[]> {
  const [column, id] =
    'draftId' in owner
      ? (['draft_id', owner.draftId] as const)
      : (['statement_id', owner.statementId] as const);
  const text = `select ${columns} from exhibit e join evidence_key k on k.id = e.evidence_key_id
    where k.${column} = $1 order by e.received_at, e.id`;
  const rows = await db.named<ExhibitRow>(`exhibits-by-${column}`, text, [id]);
  return rows.map(storedFrom);
}

/** Whose an exhibit is. */
export async function ownerOf(db: Db, exhibitId: string): Promise<ExhibitOwner | undefined> {
  const text = `select k.draft_id, k.statement_id from exhibit e
    join evidence_key k on k.id = e.evidence_key_id where e.id = $1`;
  const [row] = await db.named<{ draft_id: string | null; statement_id: string | null }>(
    'exhibit-owner',
    text,
    [exhibitId],
  );
  if (row?.draft_id != null) return { draftId: row.draft_id };
  return row?.statement_id == null ? undefined : { statementId: row.statement_id };
}

/** How many exhibits a story has, and their bytes. */
export async function weighExhibits(
  db: Db,
  keyId: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const text = `select count(*) as count, coalesce(sum(size), 0)::bigint as bytes from exhibit
    where evidence_key_id = $1`;
  const [row] = await db.named<{ count: number; bytes: number }>('weigh-exhibits', text, [keyId]);
  return row ?? { count: 0, bytes: 0 };
}

export async function deleteExhibit(trx: Trx, id: string): Promise<void> {
  await trx.named('delete-exhibit', 'delete from exhibit where id = $1', [id]);
}

export async function setPreview(
  trx: Trx,
  id: string,
  preview: { readonly state: PreviewState; readonly blobId?: string; readonly photoHash?: string },
): Promise<void> {
  const text = 'update exhibit set preview = $2, preview_blob_id = $3, photo_hash = $4 where id = $1';
  const values = [id, preview.state, preview.blobId ?? null, preview.photoHash ?? null];
  await trx.named('set-preview', text, values);
}

/** Exhibits after one, in the order of their ids; for a walk through all of them. */
export async function exhibitsAfter(
  db: Db,
  after: string | undefined,
  limit: number,
): Promise<StoredExhibit[]> {
  const text = `select ${columns} from exhibit e where ($1::uuid is null or e.id > $1) order by e.id limit $2`;
  const rows = await db.named<ExhibitRow>('exhibits-after', text, [after ?? null, limit]);
  return rows.map(storedFrom);
}

export async function exhibitsUnder(db: Db, keyId: string): Promise<string[]> {
  const text = 'select id from exhibit where evidence_key_id = $1 order by id';
  return (await db.named<{ id: string }>('exhibits-under-key', text, [keyId])).map(({ id }) => id);
}

/** The perceptual hashes of a story's pictures: 64 bits each in hexadecimal. */
export async function photoHashesOf(db: Db, owner: ExhibitOwner): Promise<string[]> {
  const stored = await listExhibits(db, owner);
  return stored.flatMap(({ photoHash }) => (photoHash === undefined ? [] : [photoHash]));
}

export async function countExhibits(db: Db): Promise<number> {
  const [row] = await db.named<{ n: number }>('count-exhibits', 'select count(*) as n from exhibit', []);
  return row?.n ?? 0;
}

function storedFrom(row: ExhibitRow): StoredExhibit {
  return {
    exhibit: {
      id: row.id,
      name: row.name,
      size: row.size,
      sha256: row.sha256.toString('hex'),
      type: row.type,
      source: row.source as Exhibit['source'],
      receivedAt: row.received_at,
      ...(row.captured_on === null ? {} : { capturedOn: row.captured_on }),
      ...(row.source_url === null ? {} : { sourceUrl: row.source_url }),
      scan: row.scan as Exhibit['scan'],
      marks: row.marks as Exhibit['marks'],
      preview: row.preview as PreviewState,
    },
    keyId: row.evidence_key_id,
    blobId: row.blob_id,
    ...(row.preview_blob_id === null ? {} : { previewBlobId: row.preview_blob_id }),
    ...(row.photo_hash === null ? {} : { photoHash: row.photo_hash }),
  };
}

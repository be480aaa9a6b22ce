import type { DocumentKind } from '@fanal/core/document';
import type { Locale } from '@fanal/core/locale';
import type { Db, Trx } from '../platform/database/index.ts';
import type { IssuedDocument } from './document.ts';

type DocumentRow = {
  id: string;
  code: string;
  complaint_id: string;
  kind: string;
  locale: string;
  version: number;
  basis: Buffer;
  issued_at: Date;
  issued_by: string;
  sha256: Buffer;
  size: number;
  superseded: boolean;
};

export type StoredDocument = IssuedDocument & { readonly basis: Buffer };

const columns = `d.id, d.code, d.complaint_id, d.kind, d.locale, d.version, d.basis, d.issued_at, d.issued_by, d.sha256,
    d.size, exists (
      select from document n where n.complaint_id = d.complaint_id and n.kind = d.kind and n.locale = d.locale
        and n.version > d.version) as superseded`;

/** Oldest first. */
export async function documentsOf(db: Db, complaintId: string): Promise<StoredDocument[]> {
  const text = `select ${columns} from document d where d.complaint_id = $1 order by d.issued_at, d.id`;
  return (await db.named<DocumentRow>('documents-of', text, [complaintId])).map(documentFrom);
}

export async function findByCode(db: Db, code: string): Promise<StoredDocument | undefined> {
  const text = `select ${columns} from document d where d.code = $1`;
  const [row] = await db.named<DocumentRow>('document-by-code', text, [code]);
  return row && documentFrom(row);
}

export async function sealedBytes(db: Db, documentId: string): Promise<Buffer> {
  const text = 'select sealed from document where id = $1';
  const [row] = await db.named<{ sealed: Buffer }>('document-bytes', text, [documentId]);
  if (row === undefined) throw new Error('An issued document is not there any more');
  return row.sealed;
}

/** False when another issued that version first. */
export async function insertDocument(
  trx: Trx,
  document: Omit<StoredDocument, 'superseded'>,
  sealed: Uint8Array,
): Promise<boolean> {
  const text = `insert into document
      (id, code, complaint_id, kind, locale, version, basis, issued_at, issued_by, sha256, size, sealed)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    on conflict (complaint_id, kind, locale, version) do nothing returning id`;
  const { id, code, complaintId, kind, locale, version, basis, issuedAt, issuedBy, sha256, size } = document;
  const values = [id, code, complaintId, kind, locale, version, basis, issuedAt, issuedBy];
  const rows = await trx.named('insert-document', text, [
    ...values,
    Buffer.from(sha256, 'hex'),
    size,
    sealed,
  ]);
  return rows.length > 0;
}

export async function admissionOf(
  db: Db,
  complaintId: string,
): Promise<{ readonly at: Date; readonly agentName: string } | undefined> {
  const text = `select at, agent_name as "agentName" from document_admission where complaint_id = $1
    order by at limit 1`;
  return (await db.named<{ at: Date; agentName: string }>('document-admission', text, [complaintId]))[0];
}

/** Complaints of the last two days that have no receipt yet, oldest first. */
export async function listWaiting(
  db: Db,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<{ readonly id: string; readonly locale: string }[]> {
  const text = `select id, locale from document_waiting
    where filed_at > $1::timestamptz - interval '2 days' order by filed_at limit $2`;
  return db.named<{ id: string; locale: string }>('documents-waiting', text, [now, limit]);
}

export type NamedIndicator = {
  readonly type: string;
  readonly value: string;
  readonly raw: string;
  readonly verified: boolean;
};

export async function indicatorsOf(db: Db, statementId: string): Promise<NamedIndicator[]> {
  const text = `select type, value, raw, verified from document_sighting where statement_id = $1
    order by type, value, raw limit 500`;
  return db.named<NamedIndicator>('document-sightings', text, [statementId]);
}

function documentFrom(row: DocumentRow): StoredDocument {
  return {
    id: row.id,
    code: row.code,
    complaintId: row.complaint_id,
    kind: row.kind as DocumentKind,
    locale: row.locale as Locale,
    version: row.version,
    basis: row.basis,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
    sha256: row.sha256.toString('hex'),
    size: row.size,
    superseded: row.superseded,
  };
}

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type DocumentKind, documentsFor } from '@fanal/core/document';
import type { Locale } from '@fanal/core/locale';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { type Complaint, insertEvents } from '../complaint/index.ts';
import { recordAudit, recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Typeset } from '../platform/typesetting/index.ts';
import type { Vault } from '../platform/vault/index.ts';
import { composeDocument, documentTemplate } from './compose/compose-document.ts';
import type { Holder, IssuedDocument, Wording } from './document.ts';
import { basisOf, gatherFacts } from './gather-facts.ts';
import { documentsOf, insertDocument, type StoredDocument, sealedBytes } from './store.ts';

export type Issuing = {
  readonly database: Database;
  readonly vault: Vault;
  readonly typeset: Typeset;
  readonly wording: Wording;
  readonly holder: Holder;
  /** Where a document with this code is checked. */
  readonly checkLink: (code: string, locale: Locale) => string;
};

export type DocumentRequest = {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly actor: Parameters<typeof recordAudit>[1]['actor'];
  readonly requestId: string;
  readonly now: Date;
};

export type DocumentInHand = {
  readonly document: IssuedDocument;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * The document that holds: the one issued before, byte for byte, or a new version when what it tells has changed.
 * Asked for by several at once, it is issued once: the version is taken by whoever writes it first, and the others
 * hand out that one. Nothing is locked while it is typeset.
 */
export async function issueDocument(
  issuing: Issuing,
  complaint: Complaint,
  request: DocumentRequest,
): Promise<Result<DocumentInHand, 'not-at-this-stage'>> {
  const { database, vault, holder } = issuing;
  const { kind, locale } = request;
  const facts = await gatherFacts(database, complaint);
  if (!documentsFor(holder.mode, facts.events).includes(kind)) return refuse('not-at-this-stage');
  const basis = basisOf(kind, facts);
  for (;;) {
    const before = await documentsOf(database, complaint.id);
    const latest = before.findLast((each) => each.kind === kind && each.locale === locale);
    if (latest?.basis.equals(basis)) {
      const bytes = vault.openBytes(await sealedBytes(database, latest.id));
      await recordReading(database, auditOf(request, 'open-document', latest.id));
      return { ok: true, value: { document: latest, bytes } };
    }
    const code = makeReference('D', randomBytes(referenceEntropy('D')));
    const issuedAt = request.now;
    const composed = composeDocument(kind, facts, { ...issuing, code, issuedAt, locale });
    const bytes = await issuing.typeset({ template: documentTemplate, data: composed, locale, issuedAt });
    const document: Omit<StoredDocument, 'superseded'> = {
      id: randomUUID(),
      code,
      complaintId: complaint.id,
      kind,
      locale,
      version: (latest?.version ?? 0) + 1,
      basis,
      issuedAt,
      issuedBy: holder.operator.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
    };
    const isNews = document.version > 1 || !before.some((each) => each.kind === kind);
    const issued = await database.transaction(async (trx) => {
      if (!(await insertDocument(trx, document, vault.sealBytes(bytes)))) return false;
      if (isNews) {
        const event = { kind: 'document-issued', at: issuedAt, document: kind } as const;
        await insertEvents(trx, [{ complaintId: complaint.id, event }]);
      }
      await recordAudit(trx, auditOf(request, 'issue-document', document.id));
      return true;
    });
    if (issued) return { ok: true, value: { document: { ...document, superseded: false }, bytes } };
  }
}

function auditOf({ actor, requestId, now }: DocumentRequest, action: string, documentId: string) {
  return { at: now, actor, action, subjectKind: 'document', subjectId: documentId, requestId };
}

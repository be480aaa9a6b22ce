import type * as wire from '@fanal/contract/document';
import type { FileAnswer } from '../platform/http/index.ts';
import type { IssuedDocument } from './document.ts';
import type { DocumentInHand } from './issue-document.ts';

export function presentDocument(document: IssuedDocument): wire.IssuedDocument {
  const { code, kind, locale, version, issuedAt, size, sha256, superseded } = document;
  return { code, kind, locale, version, issuedAt: issuedAt.toISOString(), size, sha256, superseded };
}

export function presentVerification(document: IssuedDocument | undefined): wire.Verification {
  if (document === undefined) return { status: 'unknown' };
  const { code, kind, locale, issuedAt, issuedBy, sha256, superseded } = document;
  return {
    status: superseded ? 'superseded' : 'valid',
    code,
    kind,
    locale,
    issuedAt: issuedAt.toISOString(),
    issuedBy,
    sha256,
  };
}

export function presentFile({ bytes, document }: DocumentInHand, name: string): FileAnswer {
  return { bytes, type: 'application/pdf', name: `${name}.pdf`, disposition: 'inline', size: document.size };
}

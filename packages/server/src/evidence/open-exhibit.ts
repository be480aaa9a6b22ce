import type { Exhibit } from '@fanal/core/exhibit';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import { type SealName, unseal } from './bytes/sealed-stream.ts';
import type { CustodyAction, Handler } from './custody/custody.ts';
import { appendCustody } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { openKey } from './keys/key-store.ts';
import { findExhibit, type StoredExhibit } from './store.ts';

export type Opening = {
  readonly exhibitId: string;
  readonly actor: Handler;
  /** A code that the chain of custody keeps: `material`, `investigation`, `filing`. */
  readonly purpose: string;
  readonly now: Date;
  readonly requestId: string;
  /** `opened` when absent. */
  readonly action?: Extract<CustodyAction, 'opened' | 'downloaded' | 'previewed'>;
};

export type Opened = { readonly exhibit: Exhibit; readonly bytes: AsyncIterable<Uint8Array> };
export type OpeningRefusal = 'not-found' | 'exhibit-quarantined';

/**
 * The original of an exhibit, for whoever may have it: that is the caller's to decide. The chain of custody and the
 * audit trail say so before the first byte leaves. The bytes fail with `SealBroken` when they are not those received.
 */
export async function openExhibit(
  evidence: Evidence,
  opening: Opening,
): Promise<Result<Opened, OpeningRefusal>> {
  const opened = await openStored(evidence, opening);
  if (!opened.ok) return opened;
  const { stored, key } = opened.value;
  const sealed = evidence.store.read(stored.blobId);
  return {
    ok: true,
    value: { exhibit: stored.exhibit, bytes: unseal(sealNameOf(key, stored.blobId), sealed) },
  };
}

/** The preview of a picture: WebP, without the original's metadata. */
export async function openPreview(
  evidence: Evidence,
  opening: Omit<Opening, 'action'>,
): Promise<Result<Opened, OpeningRefusal>> {
  const found = await findExhibit(evidence.database, opening.exhibitId);
  if (found?.previewBlobId === undefined) return refuse('not-found');
  const opened = await openStored(evidence, { ...opening, action: 'previewed' });
  if (!opened.ok) return opened;
  const { stored, key } = opened.value;
  const blobId = stored.previewBlobId;
  if (blobId === undefined) return refuse('not-found');
  const bytes = unseal(sealNameOf(key, blobId), evidence.store.read(blobId));
  return { ok: true, value: { exhibit: stored.exhibit, bytes } };
}

async function openStored(
  { database, keys }: Evidence,
  opening: Opening,
): Promise<Result<{ readonly stored: StoredExhibit; readonly key: Buffer }, OpeningRefusal>> {
  const { exhibitId, actor, now, requestId } = opening;
  return database.transaction(async (trx) => {
    const stored = await findExhibit(trx, exhibitId);
    if (stored === undefined) return refuse('not-found');
    if (stored.exhibit.scan === 'infected') return refuse('exhibit-quarantined');
    const key = await openKey(trx, stored.keyId, keys);
    const action = opening.action ?? 'opened';
    await appendCustody(trx, key, { ...opening, action });
    const subject = { subjectKind: 'exhibit', subjectId: exhibitId };
    await recordAudit(trx, { at: now, actor, action: auditActions[action], ...subject, requestId });
    return { ok: true, value: { stored, key } };
  });
}

const auditActions = { opened: 'open', downloaded: 'download', previewed: 'preview' } as const;

/** Under which key and name the bytes of a blob are sealed. */
export function sealNameOf(key: Uint8Array, blobId: string): SealName {
  return { key, name: `exhibit ${blobId}` };
}

import { randomUUID } from 'node:crypto';
import { announceBlob } from '../bytes/blob-store.ts';
import { spool } from '../bytes/spool.ts';
import { appendCustody } from '../custody/custody-store.ts';
import type { Evidence } from '../dependencies.ts';
import { openKey } from '../keys/key-store.ts';
import { openExhibit, sealNameOf } from '../open-exhibit.ts';
import { findExhibit, setPreview } from '../store.ts';
import { drawPreview, type Preview } from './draw-preview.ts';

const server = { kind: 'server' } as const;

/** Draws the preview of an exhibit that waits for one. Done twice it is done once. */
export async function makePreview(
  evidence: Evidence,
  asked: { readonly exhibitId: string; readonly now: Date; readonly requestId: string },
): Promise<void> {
  const { exhibitId, now, requestId } = asked;
  const found = await findExhibit(evidence.database, exhibitId);
  if (found?.exhibit.preview !== 'waiting') return;
  const opened = await openExhibit(evidence, { ...asked, actor: server, purpose: 'preview' });
  if (!opened.ok) return;
  const preview = await drawPreview(opened.value.bytes);
  const blobId = preview && (await keep(evidence, found.keyId, preview, now));
  await evidence.database.transaction(async (trx) => {
    const key = await openKey(trx, found.keyId, evidence.keys);
    const custody = { exhibitId, purpose: 'preview', actor: server, now, requestId };
    // Gone meanwhile: its bytes and the preview's are swept away.
    if (!(await appendCustody(trx, key, { ...custody, action: 'previewed' }))) return;
    if (preview === undefined || blobId === undefined) await setPreview(trx, exhibitId, { state: 'failed' });
    else
      await setPreview(trx, exhibitId, {
        state: 'made',
        blobId,
        ...(preview.photoHash === undefined ? {} : { photoHash: preview.photoHash }),
      });
  });
}

async function keep(
  { database, keys, store, spoolFolder }: Evidence,
  keyId: string,
  { webp }: Preview,
  now: Date,
): Promise<string> {
  const blobId = randomUUID();
  const key = await openKey(database, keyId, keys);
  const sealed = await spool(spoolFolder, sealNameOf(key, blobId), once(webp));
  try {
    await sealed.finish();
    await announceBlob(database, blobId, now);
    await store.take(blobId, sealed.path);
    return blobId;
  } finally {
    await sealed.discard();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

import { type Result, refuse } from '@fanal/core/result';
import { unseal } from '../bytes/sealed-stream.ts';
import type { Handler } from '../custody/custody.ts';
import type { Evidence } from '../dependencies.ts';
import { openKey } from '../keys/key-store.ts';
import { sealNameOf } from '../open-exhibit.ts';
import { type ReceivingRefusal, receiveExhibit } from '../receive-exhibit.ts';
import { deleteUpload, findUpload, finishUpload, listPieces, type Piece } from './upload-store.ts';

/** All bytes are in: makes an exhibit of them. Asked again it answers the same; a refused file is gone. */
export async function finish(
  evidence: Evidence,
  asked: {
    readonly uploadId: string;
    readonly actor: Handler;
    readonly now: Date;
    readonly requestId: string;
  },
): Promise<Result<string, ReceivingRefusal | 'not-found'>> {
  const { database, keys } = evidence;
  const pieces = await listPieces(database, asked.uploadId);
  // Read after its pieces: when they were just turned into an exhibit, it says which.
  const upload = await findUpload(database, asked.uploadId);
  if (upload === undefined) return refuse('not-found');
  if (upload.exhibitId !== undefined) return { ok: true, value: upload.exhibitId };
  const key = await openKey(database, upload.keyId, keys);
  const { owner, name, source } = upload;
  const bytes = inOrder(evidence, key, pieces);
  const received = await receiveExhibit(evidence, { ...asked, owner, name, source, bytes });
  if (!received.ok) {
    await deleteUpload(database, upload.id);
    return received;
  }
  const { id } = received.value;
  await database.transaction((trx) => finishUpload(trx, upload.id, id));
  return { ok: true, value: id };
}

async function* inOrder(
  { store }: Evidence,
  key: Uint8Array,
  pieces: readonly Piece[],
): AsyncGenerator<Uint8Array> {
  for (const { blobId } of pieces) yield* unseal(sealNameOf(key, blobId), store.read(blobId));
}

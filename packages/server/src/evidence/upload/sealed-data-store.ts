import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { exhibitName } from '@fanal/core/exhibit';
import { DataStore, ERRORS, Upload } from '@tus/server';
import { announceBlob } from '../bytes/blob-store.ts';
import { spool } from '../bytes/spool.ts';
import type { Evidence } from '../dependencies.ts';
import { openKey } from '../keys/key-store.ts';
import { sealNameOf } from '../open-exhibit.ts';
import { addPiece, deleteUpload, findUpload, insertUpload } from './upload-store.ts';

/** An upload is kept for a day from its beginning, in milliseconds. */
export const uploadLife = 24 * 60 * 60 * 1000;

/** Bytes after which a piece is made durable and counted: what a killed server loses of one request at the most. */
const pieceBytes = 4 * 1024 * 1024;

/** Where tus keeps what comes in: sealed pieces, each counted in once it is durable. */
export class SealedDataStore extends DataStore {
  readonly #evidence: Evidence;
  readonly #clock: () => Date;

  constructor(evidence: Evidence, clock: () => Date) {
    super();
    this.#evidence = evidence;
    this.#clock = clock;
    this.extensions = ['creation', 'expiration', 'termination'];
  }

  override getExpiration(): number {
    return uploadLife;
  }

  /** `storage.path` holds the key of the story, set by whoever admitted the upload. */
  override async create(upload: Upload): Promise<Upload> {
    await insertUpload(this.#evidence.database, {
      id: upload.id,
      keyId: upload.storage?.path ?? '',
      size: upload.size ?? 0,
      name: exhibitName(upload.metadata?.['filename'] ?? ''),
      source: 'file',
      begunAt: this.#clock(),
    });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await findUpload(this.#evidence.database, id);
    if (found === undefined) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({
      id,
      size: found.size,
      offset: found.received,
      creation_date: found.begunAt.toISOString(),
    });
  }

  override async remove(id: string): Promise<void> {
    await deleteUpload(this.#evidence.database, id);
  }

  /** Answers how far the upload is once the bytes are durable. A connection that breaks keeps what had come. */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const found = await findUpload(this.#evidence.database, id);
    if (found === undefined) throw ERRORS.FILE_NOT_FOUND;
    const key = await openKey(this.#evidence.database, found.keyId, this.#evidence.keys);
    const source = createSource(stream);
    let at = offset;
    while (!(await source.ended())) {
      const blobId = randomUUID();
      const sealed = await spool(
        this.#evidence.spoolFolder,
        sealNameOf(key, blobId),
        source.next(pieceBytes),
      );
      try {
        if (sealed.size === 0) break;
        await sealed.finish();
        await announceBlob(this.#evidence.database, blobId, this.#clock());
        await this.#evidence.store.take(blobId, sealed.path);
        const piece = { start: at, size: sealed.size, blobId };
        const counted = await this.#evidence.database.transaction((trx) => addPiece(trx, id, piece));
        if (!counted) throw ERRORS.INVALID_OFFSET;
        at += sealed.size;
      } finally {
        await sealed.discard();
      }
    }
    const fault = source.fault();
    if (fault !== undefined) throw fault;
    return at;
  }
}

/** A stream read a piece at a time; its failure counts as its end, and is told afterwards. */
function createSource(stream: AsyncIterable<Uint8Array>) {
  const iterator = stream[Symbol.asyncIterator]();
  let held: Uint8Array | undefined;
  let isOver = false;
  let failure: unknown;

  async function fill(): Promise<void> {
    while (!isOver && (held === undefined || held.length === 0)) {
      try {
        const step = await iterator.next();
        if (step.done === true) isOver = true;
        else held = step.value;
      } catch (error) {
        isOver = true;
        failure = error;
      }
    }
  }

  return {
    fault: () => failure,
    async ended(): Promise<boolean> {
      await fill();
      return held === undefined || held.length === 0;
    },
    async *next(bytes: number): AsyncGenerator<Uint8Array> {
      let left = bytes;
      while (left > 0) {
        await fill();
        if (held === undefined || held.length === 0) return;
        const taken = held.subarray(0, left);
        held = held.subarray(taken.length);
        left -= taken.length;
        yield taken;
      }
    },
  };
}

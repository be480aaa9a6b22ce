import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type SealName, seal, unsealRange } from './sealed-stream.ts';

/** A file on its way in, sealed from its first byte on: looked at here, then kept or thrown away. */
export type Spooled = {
  readonly path: string;
  /** Plaintext bytes. */
  readonly size: number;
  /** The plaintext between two places; opened as it is read. */
  range(start: number, end: number): AsyncIterable<Buffer>;
  /** On the disk for good, ready to be taken by a store. */
  finish(): Promise<void>;
  /** Closes it, and deletes it when no store has taken it. */
  discard(): Promise<void>;
};

/** Seals `bytes` into a file of its own under `folder`. When `bytes` fail, nothing is left. */
export async function spool(
  folder: string,
  as: SealName,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Spooled> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx+', 0o600);
  try {
    const { size, sealedSize } = await write(file, as, bytes);
    const readAt = (start: number, length: number) => readPiece(file, start, length);
    return {
      path,
      size,
      range: (start, end) => unsealRange(as, { readAt, sealedSize }, start, Math.min(end, size)),
      finish: () => file.sync(),
      async discard() {
        await file.close();
        await rm(path, { force: true });
      },
    };
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
}

async function write(file: FileHandle, as: SealName, bytes: AsyncIterable<Uint8Array>) {
  let size = 0;
  let sealedSize = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      yield chunk;
    }
  }
  for await (const piece of seal(as, counted())) {
    await file.writeFile(piece);
    sealedSize += piece.length;
  }
  return { size, sealedSize };
}

async function readPiece(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const piece = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(piece, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return piece.subarray(0, filled);
}

/** Deletes what a server that was killed left behind. */
export async function sweepSpool(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const { mtime } = await stat(path).catch(() => ({ mtime: new Date(8.64e15) }));
    if (mtime < before) await rm(path, { force: true });
  }
}

/** Bytes of disk that are never filled with files on their way in. */
const reserve = 1024 * 1024 * 1024;

/** Whether the disk has room for one more of the largest files. */
export async function hasRoom(folder: string, largest: number): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > reserve + largest;
}

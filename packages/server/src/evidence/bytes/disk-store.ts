import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BytesMissing, type ExhibitStore } from './exhibit-store.ts';

/** Files under `folder`, in two levels of folders by the beginning of their id. */
export function createDiskStore(folder: string): ExhibitStore {
  const pathOf = (id: string) => join(folder, id.slice(0, 2), id.slice(2, 4), id);
  return {
    async take(id, path) {
      const kept = pathOf(id);
      await makeFolder(dirname(kept), folder);
      await rename(path, kept);
      await syncFolder(dirname(kept));
    },
    async *read(id) {
      try {
        for await (const piece of createReadStream(pathOf(id), { highWaterMark: 256 * 1024 })) {
          yield piece as Buffer;
        }
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
        throw new BytesMissing('The bytes of an exhibit are not where they were kept', { cause });
      }
    },
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

/** A new folder is durable once each folder above it is. */
async function makeFolder(path: string, root: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  await syncFolder(dirname(path));
  await syncFolder(root);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

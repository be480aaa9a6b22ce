import { randomUUID } from 'node:crypto';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDiskStore } from './disk-store.ts';
import { BytesMissing, type ExhibitStore } from './exhibit-store.ts';
import { createS3Store } from './s3-store.ts';

let folder: string;
let bucket: { readonly server: S3rver; readonly port: number };
const stores = new Map<string, ExhibitStore>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-store-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 'bucket'),
    configureBuckets: [{ name: 'exhibits', configs: [] }],
  });
  bucket = { server, port: (await server.run()).port };
  stores.set('disk', createDiskStore(join(folder, 'disk')));
  stores.set(
    'bucket',
    createS3Store({
      endpoint: `http://127.0.0.1:${bucket.port}`,
      bucket: 'exhibits',
      region: 'us-east-1',
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
    }),
  );
});
afterAll(async () => {
  (bucket.server as unknown as { httpServer?: Server }).httpServer?.closeAllConnections();
  await bucket.server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['disk', 'bucket'])('exhibits kept on a %s', (kind) => {
  const store = () => {
    const found = stores.get(kind);
    if (found === undefined) throw new Error(kind);
    return found;
  };

  async function aFile(bytes: Uint8Array): Promise<string> {
    const path = join(folder, randomUUID());
    await writeFile(path, bytes);
    return path;
  }

  async function read(id: string): Promise<Buffer> {
    const all: Uint8Array[] = [];
    for await (const piece of store().read(id)) all.push(piece);
    return Buffer.concat(all);
  }

  test.each([1, 1_000, 5_000_000])(
    '%i bytes come back as they were, and the file is taken away',
    async (size) => {
      const bytes = Buffer.alloc(size, 'abc');
      const path = await aFile(bytes);
      const id = randomUUID();
      await store().take(id, path);
      expect((await read(id)).equals(bytes)).toBe(true);
      await expect(access(path)).rejects.toThrow();
    },
  );

  test('what is not there is missing, not empty', async () => {
    await expect(read(randomUUID())).rejects.toThrow(BytesMissing);
  });

  test('what is removed is gone, and may be removed again', async () => {
    const id = randomUUID();
    await store().take(id, await aFile(Buffer.from('à effacer')));
    await store().remove(id);
    await store().remove(id);
    await expect(read(id)).rejects.toThrow(BytesMissing);
  });
});

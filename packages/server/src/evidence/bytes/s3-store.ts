import { open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { BytesMissing, type ExhibitStore } from './exhibit-store.ts';

export type S3Options = {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

class BucketFault extends Error {
  override readonly name = 'BucketFault';
}

const minute = 60_000;

/** A bucket of any S3-compatible store, one object a file. What it holds is sealed before it gets there. */
export function createS3Store(options: S3Options): ExhibitStore {
  const client = new AwsClient({
    accessKeyId: options.accessKey,
    secretAccessKey: options.secretKey,
    region: options.region,
    service: 's3',
    retries: 3,
  });
  const addressOf = (id: string) => `${options.endpoint}/${options.bucket}/${id}`;
  return {
    async take(id, path) {
      const file = await open(path, 'r');
      try {
        const { size } = await file.stat();
        const body = Readable.toWeb(
          file.createReadStream({ autoClose: false }),
        ) as ReadableStream<Uint8Array>;
        // Signed without the body, which GCM protects: it is read once.
        const signed = await client.sign(addressOf(id), {
          method: 'PUT',
          headers: { 'content-length': String(size), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        });
        const init = { method: 'PUT', headers: signed.headers, body, duplex: 'half' };
        const answer = await fetch(signed.url, { ...init, signal: AbortSignal.timeout(10 * minute) });
        await answer.arrayBuffer();
        if (!answer.ok) throw new BucketFault(`The bucket refused a file (${answer.status})`);
      } finally {
        await file.close();
      }
      await rm(path, { force: true });
    },
    async *read(id) {
      const answer = await client.fetch(addressOf(id));
      if (answer.status === 404) {
        await answer.arrayBuffer();
        throw new BytesMissing('The bytes of an exhibit are not in the bucket');
      }
      if (!answer.ok || answer.body === null) throw new BucketFault(`The bucket refused (${answer.status})`);
      for await (const piece of Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0])) {
        yield piece as Uint8Array;
      }
    },
    async remove(id) {
      const answer = await client.fetch(addressOf(id), { method: 'DELETE' });
      await answer.arrayBuffer();
      if (!answer.ok && answer.status !== 404) throw new BucketFault(`The bucket refused (${answer.status})`);
    },
  };
}

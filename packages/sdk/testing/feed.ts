import { generateKeyPairSync, sign } from 'node:crypto';
import { checksumOf, feedStatement } from '@fanal/core/warning';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** Signs whole lists of phones with a key of its own, by the house's code and not the SDK's. */
export function createFeedSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    keys: { test: x },
    sign(given: {
      readonly version: number;
      readonly records: Uint8Array;
      readonly retracted?: Uint8Array;
      readonly at: Date;
      /** In place of `at`, as a broken server might write it. */
      readonly issuedAt?: string;
    }): object {
      const { version, records, retracted = new Uint8Array(), at, issuedAt = at.toISOString() } = given;
      const feed = {
        class: 'phone',
        epoch: 3,
        kind: 'full',
        from: 0,
        version,
        removals: new Uint8Array(),
        additions: records,
        retracted,
        checksum: checksumOf(records),
        issuedAt,
        minimumWaitSeconds: 30,
        signingKey: 'test',
      } as const;
      const signature = sign(null, Buffer.from(feedStatement(feed)), privateKey).toString('base64url');
      const [removals, additions] = [base64url(feed.removals), base64url(feed.additions)];
      return { ...feed, removals, additions, retracted: base64url(retracted), signature };
    },
  };
}

import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { bucketCountOf, labelKindOf } from './lookup-class.ts';
import type { LookupItem } from './published-value.ts';

/** The input of the function that makes tokens: class and value, so that one key serves every class. */
export function tokenInput({ class: lookupClass, value }: LookupItem): Uint8Array {
  return utf8ToBytes(`fanal-token-v1\n${lookupClass}\n${value}`);
}

/** The label of a web address: SHA-256 of its expression, 32 bytes. */
export function urlDigest(expression: string): Uint8Array {
  return sha256(utf8ToBytes(expression));
}

/**
 * Where a value is listed: the first bits of a public hash. It is the same in every epoch: buckets that moved would
 * tell a little more about what somebody looks up with each epoch that passes.
 */
export function bucketOf(item: LookupItem): number {
  const digest =
    labelKindOf(item.class) === 'hash'
      ? urlDigest(item.value)
      : sha256(utf8ToBytes(`fanal-bucket-v1\n${item.class}\n${item.value}`));
  const first = ((digest[0] ?? 0) << 8) | (digest[1] ?? 0);
  return Math.floor((first * bucketCountOf(item.class)) / 65_536);
}

/** Pads what an entry says, for the eyes of those alone who hold the label. */
export function padOf(label: Uint8Array, nonce: Uint8Array, length: number): Uint8Array {
  return sha256(concatBytes(utf8ToBytes('fanal-entry-v1'), label.subarray(8), nonce)).subarray(0, length);
}

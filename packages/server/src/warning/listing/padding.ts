import { createCipheriv } from 'node:crypto';

const cipherBlock = 16;
/** Of what is encrypted at once: more would be held in memory a second time. */
const portion = 1 << 20;
/** No secret: the bytes are to look like entries, not to hide anything. */
const key = new Uint8Array(32);

/**
 * Fills a part of a block with bytes that do not compress and are always the same in their place: AES-256 in counter mode
 * under a public key. Bytes drawn anew by each server and at each start would let whoever compares two answers tell entries
 * from padding, and no two caches would hold the same range. `from` and `end` are multiples of 16.
 */
export function pad(block: Uint8Array, from: number, end: number): void {
  const counter = new Uint8Array(cipherBlock);
  new DataView(counter.buffer).setBigUint64(8, BigInt(from / cipherBlock));
  const cipher = createCipheriv('aes-256-ctr', key, counter);
  const zeros = new Uint8Array(Math.min(portion, end - from));
  for (let at = from; at < end; at += portion)
    block.set(cipher.update(zeros.subarray(0, Math.min(portion, end - at))), at);
}

import { createHash } from 'node:crypto';

export type WalletKind = 'btc' | 'tron' | 'eth';

/**
 * A wallet whose checksum holds and that nobody can spend from: where an address holds the hash of a key,
 * this one holds the hash of a label, and no key that leads there is known.
 */
export function fictionalWallet(kind: WalletKind, label: string): string {
  const hash = sha256(Buffer.from(`fanal demonstration ${label}`)).subarray(0, 20);
  if (kind === 'eth') return `0x${hash.toString('hex')}`;
  return base58check(Buffer.concat([Buffer.from([kind === 'btc' ? 0x00 : 0x41]), hash]));
}

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bitcoin's and Tron's form of an address: four bytes of a double hash, then base 58. */
function base58check(payload: Buffer): string {
  const whole = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]);
  let rest = BigInt(`0x${whole.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = `${alphabet.charAt(Number(rest % 58n))}${text}`;
  const zeros = whole.findIndex((byte) => byte !== 0);
  return `${'1'.repeat(zeros)}${text}`;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

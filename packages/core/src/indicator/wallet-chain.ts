import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xmr, base58xrp, bech32, bech32m, createBase58check, hex } from '@scure/base';

export type WalletChain = 'btc' | 'eth' | 'tron' | 'sol' | 'ltc' | 'xmr' | 'doge' | 'xrp';

type Chain = {
  readonly chain: WalletChain;
  /** Cheap test of alphabet and length, before any decoding. */
  readonly shape: RegExp;
  /** The address in canonical case, `undefined` when its checksum or version is wrong. */
  readonly canonical: (address: string) => string | undefined;
};

const base58check = createBase58check(sha256);

function decoded<Value>(decode: () => Value): Value | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** Version byte and 20-byte hash. */
function versioned(versions: readonly number[]): (address: string) => string | undefined {
  return (address) => {
    const bytes = decoded(() => base58check.decode(address));
    return bytes?.length === 21 && versions.includes(bytes[0] ?? -1) ? address : undefined;
  };
}

/** BIP 173 for witness version 0, BIP 350 for later ones. */
function segwit(prefix: string): (address: string) => string | undefined {
  return (address) => {
    const lower = address.toLowerCase();
    if (address !== lower && address !== address.toUpperCase()) return undefined;
    const old = bech32.decodeUnsafe(lower, 90);
    const read = old ?? bech32m.decodeUnsafe(lower, 90);
    const version = read?.words[0];
    if (read === undefined || read.prefix !== prefix || version === undefined || version > 16)
      return undefined;
    if ((version === 0) !== (old !== undefined)) return undefined;
    const program = decoded(() => bech32.fromWords(read.words.slice(1)));
    if (program === undefined) return undefined;
    if (version === 0) return program.length === 20 || program.length === 32 ? lower : undefined;
    return program.length >= 2 && program.length <= 40 ? lower : undefined;
  };
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** EIP-55: in mixed case, the case of each letter carries the checksum. */
function ethereum(address: string): string | undefined {
  const digits = address.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return `0x${lower}`;
  const hash = hex.encode(keccak_256(ascii(lower)));
  for (let at = 0; at < 40; at++) {
    const character = lower.charAt(at);
    const upper = Number.parseInt(hash.charAt(at), 16) >= 8;
    if (digits.charAt(at) !== (upper ? character.toUpperCase() : character)) return undefined;
  }
  return `0x${lower}`;
}

/** Network 18 standard, 19 integrated (with payment id), 42 subaddress; last 4 bytes are keccak's first. */
function monero(address: string): string | undefined {
  const bytes = decoded(() => base58xmr.decode(address));
  if (bytes === undefined || (bytes.length !== 69 && bytes.length !== 77)) return undefined;
  const network = bytes[0];
  if (network !== (bytes.length === 77 ? 19 : 18) && !(network === 42 && bytes.length === 69))
    return undefined;
  const body = bytes.subarray(0, -4);
  const expected = hex.encode(keccak_256(body).subarray(0, 4));
  return hex.encode(bytes.subarray(-4)) === expected ? address : undefined;
}

/**
 * A Solana address is a bare 32-byte key in base58, with no checksum: it is tried last, and free text is
 * searched only for those of 43 or 44 characters (all but one key in a few hundred).
 */
function solana(address: string): string | undefined {
  return decoded(() => base58.decode(address))?.length === 32 ? address : undefined;
}

/** XRP Ledger: type 0 and 20 bytes in an alphabet of its own, the checksum of Bitcoin. */
function ripple(address: string): string | undefined {
  const bytes = decoded(() => base58xrp.decode(address));
  if (bytes?.length !== 25 || bytes[0] !== 0) return undefined;
  const expected = sha256(sha256(bytes.subarray(0, 21))).subarray(0, 4);
  return hex.encode(bytes.subarray(21)) === hex.encode(expected) ? address : undefined;
}

/** In the order they are tried. A leading 3 is read as Bitcoin; Litecoin moved its own to M. */
export const chains: readonly Chain[] = [
  { chain: 'eth', shape: /^0x[0-9a-f]{40}$/i, canonical: ethereum },
  { chain: 'btc', shape: /^[13][1-9A-HJ-NP-Za-km-z]{24,34}$/, canonical: versioned([0x00, 0x05]) },
  { chain: 'btc', shape: /^bc1[02-9ac-hj-np-z]{11,71}$/i, canonical: segwit('bc') },
  { chain: 'tron', shape: /^T[1-9A-HJ-NP-Za-km-z]{33}$/, canonical: versioned([0x41]) },
  { chain: 'doge', shape: /^[DA9][1-9A-HJ-NP-Za-km-z]{33}$/, canonical: versioned([0x1e, 0x16]) },
  { chain: 'xrp', shape: /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/, canonical: ripple },
  { chain: 'ltc', shape: /^[LM3][1-9A-HJ-NP-Za-km-z]{25,34}$/, canonical: versioned([0x30, 0x32, 0x05]) },
  { chain: 'ltc', shape: /^ltc1[02-9ac-hj-np-z]{11,71}$/i, canonical: segwit('ltc') },
  { chain: 'xmr', shape: /^[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/, canonical: monero },
  { chain: 'sol', shape: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/, canonical: solana },
];

import { canonicalBytes } from './canonical.ts';
import { languages, type RulePack, type SignedPack } from './rule-pack.ts';

/** By name: 32 bytes in base64url. */
export type TrustedKeys = Readonly<Record<string, string>>;

export type PackRefusal =
  /** Not a pack of the format that this version reads. */
  | 'not-a-pack'
  /** Signed by nobody who is trusted, or changed since. */
  | 'not-signed'
  /** Older than the one in use: whoever replays an old pack wants its gaps back. */
  | 'older';

export type OpenedPack =
  | {
      readonly ok: true;
      readonly pack: RulePack /** False where this device cannot check Ed25519. */;
      readonly verified: boolean;
    }
  | { readonly ok: false; readonly refusal: PackRefusal };

/**
 * Checks a pack before anything in it is used. Where WebCrypto has no Ed25519 (browsers before 2025), the pack is as
 * trustworthy as the connection it came by, and `verified` says so.
 */
export async function openPack(
  signed: unknown,
  trusted: TrustedKeys,
  { newerThan }: { readonly newerThan?: RulePack } = {},
): Promise<OpenedPack> {
  if (!isSignedPack(signed)) return { ok: false, refusal: 'not-a-pack' };
  const { pack, key, signature } = signed;
  const publicKey = Object.hasOwn(trusted, key) ? trusted[key] : undefined;
  if (publicKey === undefined) return { ok: false, refusal: 'not-signed' };
  const check = await verifyEd25519(publicKey, signature, canonicalBytes(pack));
  if (check === false) return { ok: false, refusal: 'not-signed' };
  if (newerThan !== undefined && compareVersions(pack.version, newerThan.version) < 0)
    return { ok: false, refusal: 'older' };
  return { ok: true, pack, verified: check === true };
}

/** `undefined` when this device cannot tell. */
export async function verifyEd25519(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const [rawKey, rawSignature] = [bytesOf(publicKey), bytesOf(signature)];
  if (rawKey?.length !== 32 || rawSignature?.length !== 64) return false;
  let key: CryptoKey;
  try {
    key = await subtle.importKey('raw', rawKey, 'Ed25519', false, ['verify']);
  } catch (error) {
    // A key that the curve does not know is a forgery; an unknown algorithm is an old device.
    return error instanceof Error && error.name === 'NotSupportedError' ? undefined : false;
  }
  return subtle.verify('Ed25519', key, rawSignature, bytes);
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function compareVersions(one: string, other: string): number {
  const [these, those] = [one, other].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (these?.[at] ?? 0) - (those?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The outline only: what a trusted key signs was checked before it was signed. */
function isSignedPack(value: unknown): value is SignedPack {
  if (!isRecord(value) || !isRecord(value['pack'])) return false;
  const pack = value['pack'];
  return (
    typeof value['key'] === 'string' &&
    typeof value['signature'] === 'string' &&
    pack['format'] === 1 &&
    typeof pack['version'] === 'string' &&
    isRecord(pack['learnt']) &&
    isRecord(pack['texts']) &&
    languages.every((language) => isRecord(pack['texts']) && Object.hasOwn(pack['texts'], language))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals short secrets that must be read again (a letter not yet sent): the database alone cannot read them. */
export type Vault = {
  seal(text: string): string;
  /** Throws `VaultError` when the text was not sealed with this key and purpose, or was changed. */
  open(sealed: string): string;
  /** The same for bytes, without the detour by text. */
  sealBytes(bytes: Uint8Array): Uint8Array;
  openBytes(sealed: Uint8Array): Uint8Array<ArrayBuffer>;
};

export class VaultError extends Error {
  override readonly name = 'VaultError';
}

const nonceBytes = 12;
const tagBytes = 16;
const version = 'v1.';

/**
 * AES-256-GCM (NIST SP 800-38D) under a key derived for one purpose by HKDF-SHA-256 (RFC 5869).
 * `secretKey`: 32 bytes in hexadecimal (`FANAL_SECRET_KEY`).
 */
export function createVault(secretKey: string, purpose: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'hex'), '', `fanal ${purpose}`, 32));
  const sealBytes = (bytes: Uint8Array) => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  };
  const openBytes = (sealed: Uint8Array) => {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const body = decipher.update(sealed.subarray(nonceBytes + tagBytes));
      return Buffer.concat([body, decipher.final()]);
    } catch (cause) {
      throw new VaultError('What was sealed cannot be opened with this key', { cause });
    }
  };
  return {
    seal: (text) => version + sealBytes(Buffer.from(text)).toString('base64url'),
    open(sealed) {
      if (!sealed.startsWith(version)) throw new VaultError('What was sealed is of another version');
      return openBytes(Buffer.from(sealed.slice(version.length), 'base64url')).toString();
    },
    sealBytes,
    openBytes,
  };
}

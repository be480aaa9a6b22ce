import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals short secrets that must be read again (a letter not yet sent): the database alone cannot read them. */
export type Vault = {
  seal(text: string): string;
  /** Throws `VaultError` when the text was not sealed with this key and purpose, or was changed. */
  open(sealed: string): string;
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
  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return version + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      try {
        if (!sealed.startsWith(version)) throw new Error('of another version');
        const bytes = Buffer.from(sealed.slice(version.length), 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return (
          decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch (cause) {
        throw new VaultError('What was sealed cannot be opened with this key', { cause });
      }
    },
  };
}

import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals the keys of stories. The database alone opens no exhibit; neither do the exhibits' files alone, nor the
 * master key alone.
 */
export type MasterKeys = {
  /** Which key seals now: names a key without telling it. */
  readonly current: string;
  /** `keyId` is bound in: a sealed key does not open in another's row. */
  seal(keyId: string, key: Uint8Array): Buffer;
  /** Throws `MasterKeyMissing` when the key that sealed it was not given, `Error` when it was changed. */
  open(keyId: string, sealed: Buffer, master: string): Buffer;
};

export class MasterKeyMissing extends Error {
  override readonly name = 'MasterKeyMissing';
}

const nonceBytes = 12;
const tagBytes = 16;

/** `keys`: 32 bytes each in hexadecimal; the first seals, all open. AES-256-GCM (NIST SP 800-38D). */
export function createMasterKeys(keys: readonly [string, ...(readonly string[])]): MasterKeys {
  const known = keys.map((secret) => {
    const bytes = Buffer.from(secret, 'hex');
    if (bytes.length !== 32) throw new Error('A master key is 32 bytes in hexadecimal');
    const key = Buffer.from(hkdfSync('sha256', bytes, '', 'fanal evidence keys', 32));
    const name = createHash('sha256')
      .update('fanal evidence key name')
      .update(key)
      .digest('hex')
      .slice(0, 12);
    return { name, key };
  });
  const current = known[0];
  if (current === undefined) throw new Error('No master key was given');
  return {
    current: current.name,
    seal(keyId, key) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', current.key, nonce).setAAD(Buffer.from(keyId));
      const body = Buffer.concat([cipher.update(key), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(keyId, sealed, master) {
      const key = known.find(({ name }) => name === master)?.key;
      if (key === undefined) {
        throw new MasterKeyMissing(`Exhibits are sealed under master key ${master}, which was not given`);
      }
      const nonce = sealed.subarray(0, nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(keyId));
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
    },
  };
}

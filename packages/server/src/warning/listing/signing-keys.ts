import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import type { Db } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/vault/index.ts';

/** Signs feeds, Ed25519 (RFC 8032). */
export type SigningKey = {
  readonly id: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  sign(statement: string): Uint8Array;
};

type KeyRow = { id: string; public_key: Buffer; sealed_secret: Buffer };

/** The keys there are, the one that signs now first; one is made when there is none. */
export async function readSigningKeys(db: Db, vault: Vault, now: Date): Promise<readonly SigningKey[]> {
  const known = await listKeys(db, vault);
  if (known.length > 0) return known;
  await insertKey(db, vault, now);
  return listKeys(db, vault);
}

async function listKeys(db: Db, vault: Vault): Promise<readonly SigningKey[]> {
  const text = 'select id, public_key, sealed_secret from warning_signing_key order by made_at desc, id';
  const rows = await db.named<KeyRow>('warning-signing-keys', text, []);
  return rows.map(({ id, public_key, sealed_secret }) => {
    const secret = createPrivateKey({
      key: Buffer.from(vault.openBytes(sealed_secret)),
      format: 'der',
      type: 'pkcs8',
    });
    return {
      id,
      publicKey: new Uint8Array(public_key),
      sign: (statement: string) => new Uint8Array(sign(null, Buffer.from(statement), secret)),
    };
  });
}

/** Two servers that start together may make two: both are published, one signs. */
async function insertKey(db: Db, vault: Vault, now: Date): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const text = `insert into warning_signing_key (id, public_key, sealed_secret, made_at)
    select $1, $2, $3, $4 where not exists (select from warning_signing_key)`;
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  await db.named('warning-insert-signing-key', text, [
    `k${randomBytes(4).toString('hex')}`,
    Buffer.from(publicBytes(privateKey)),
    Buffer.from(vault.sealBytes(secret)),
    now,
  ]);
}

function publicBytes(privateKey: KeyObject): Uint8Array {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new Error('A signing key has no public part');
  return new Uint8Array(Buffer.from(x, 'base64url'));
}

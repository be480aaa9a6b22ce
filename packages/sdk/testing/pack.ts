import { generateKeyPairSync, sign } from 'node:crypto';
import shipped from '../pack/fanal-pack.json' with { type: 'json' };
import { canonicalBytes } from '../src/pack/canonical.ts';
import type { RulePack, SignedPack } from '../src/pack/rule-pack.ts';

/** The pack that ships, unsealed: what it says is tested, not only how it is signed. */
export const shippedPack = shipped.pack as unknown as RulePack;

/** Signs packs with a key of its own. */
export function createSigner(): {
  readonly trusted: Readonly<Record<string, string>>;
  readonly sign: (pack: RulePack) => SignedPack;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    trusted: { test: x },
    sign: (pack) => ({
      pack,
      key: 'test',
      signature: sign(null, canonicalBytes(pack), privateKey).toString('base64url'),
    }),
  };
}

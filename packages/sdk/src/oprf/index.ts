import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import type { Oprf } from '../check/oprf.ts';

/**
 * The oblivious function of the look-up (RFC 9497, VOPRF, ristretto255-SHA512), from `@noble/curves`. A module of its
 * own, loaded with the first number that is looked up.
 */
export const oprf: Oprf = {
  blind: (input) => ristretto255_oprf.voprf.blind(input),
  finalize: (items, publicKey, proof) => ristretto255_oprf.voprf.finalizeBatch(items, publicKey, proof),
};

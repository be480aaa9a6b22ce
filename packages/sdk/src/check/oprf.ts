export type Blinded = { readonly blind: Uint8Array; readonly blinded: Uint8Array };

/** The client's half of a verifiable oblivious pseudorandom function. Throws when the proof does not hold. */
export type Oprf = {
  readonly blind: (input: Uint8Array) => Blinded;
  readonly finalize: (
    items: { input: Uint8Array; blind: Uint8Array; blinded: Uint8Array; evaluated: Uint8Array }[],
    publicKey: Uint8Array,
    proof: Uint8Array,
  ) => readonly Uint8Array[];
};

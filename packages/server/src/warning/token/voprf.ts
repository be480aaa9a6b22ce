import {
  addElements,
  type Element,
  elementBytes,
  hashToGroup,
  hashToScalar,
  isElement,
  isZero,
  multiply,
  multiplyGenerator,
  multiplyScalars,
  randomScalar,
  type Scalar,
  sha512,
  subtractScalars,
} from './group.ts';

/**
 * The server's side of the verifiable oblivious pseudorandom function of RFC 9497, `ristretto255-SHA512`. The client
 * hides a value in an element, the server multiplies it by its key and proves that it used the key it published; the
 * client takes its disguise off and holds a token. The server learns nothing of the value, and a client that has no
 * answer cannot make a token.
 */
export type TokenKey = { readonly secret: Scalar; readonly public: Element };

export type Evaluation = {
  readonly evaluated: readonly Element[];
  /** That all were multiplied by the published key (DLEQ), 64 bytes. */
  readonly proof: Uint8Array;
};

const text = (ascii: string) => new TextEncoder().encode(ascii);
/** Mode 1 is VOPRF (section 3.1). */
const context = Uint8Array.of(...text('OPRFV1-'), 1, ...text('-ristretto255-SHA512'));
const domainOf = (purpose: string) => Uint8Array.of(...text(purpose), ...context);
const domains = {
  toGroup: domainOf('HashToGroup-'),
  toScalar: domainOf('HashToScalar-'),
  seed: domainOf('Seed-'),
  derive: domainOf('DeriveKeyPair'),
};
const labels = { composite: text('Composite'), challenge: text('Challenge'), finalize: text('Finalize') };

export function newTokenKey(): TokenKey {
  const secret = randomScalar();
  return { secret, public: multiplyGenerator(secret) };
}

/** The same key for the same seed (32 bytes) and purpose (section 3.2.1): for test vectors. */
export function deriveTokenKey(seed: Uint8Array, purpose: Uint8Array): TokenKey {
  for (let counter = 0; counter < 256; counter++) {
    const secret = hashToScalar(Uint8Array.of(...seed, ...withLength(purpose), counter), domains.derive);
    if (!isZero(secret)) return { secret, public: multiplyGenerator(secret) };
  }
  throw new Error('No key comes of this seed');
}

/** What the client has once its disguise is off, made here from the value itself (section 3.3.1). 64 bytes. */
export function tokenOf(key: TokenKey, input: Uint8Array): Uint8Array {
  const element = multiply(key.secret, hashToGroup(input, domains.toGroup));
  return sha512(withLength(input), withLength(element), labels.finalize);
}

/**
 * Answers disguised elements, at least one, under one proof (section 3.3.2). `undefined` when one of them is no
 * element. `random` is for test vectors: used twice, it gives the key away.
 */
export function evaluate(
  key: TokenKey,
  blinded: readonly Element[],
  random: Scalar = randomScalar(),
): Evaluation | undefined {
  if (!blinded.every(isElement)) return undefined;
  const evaluated = blinded.map((element) => multiply(key.secret, element));
  return { evaluated, proof: prove(key, blinded, evaluated, random) };
}

/** Section 2.2.1, by the way that needs the key (`ComputeCompositesFast`). */
function prove(
  key: TokenKey,
  blinded: readonly Element[],
  evaluated: readonly Element[],
  random: Scalar,
): Uint8Array {
  const one = compositeOf(key.public, blinded, evaluated);
  const other = multiply(key.secret, one);
  const parts = [key.public, one, other, multiplyGenerator(random), multiply(random, one)];
  const challenge = hashToScalar(join([...parts.map(withLength), labels.challenge]), domains.toScalar);
  const answer = subtractScalars(random, multiplyScalars(challenge, key.secret));
  return join([challenge, answer]);
}

/** A sum of the blinded elements, each times a scalar that nobody can choose. */
function compositeOf(
  publicKey: Element,
  blinded: readonly Element[],
  evaluated: readonly Element[],
): Element {
  const seed = sha512(withLength(publicKey), withLength(domains.seed));
  const terms = blinded.map((element, at) => {
    const answer = evaluated[at];
    if (answer === undefined) throw new Error('An element has no answer');
    const transcript = [withLength(seed), twoBytes(at), withLength(element), withLength(answer)];
    return multiply(hashToScalar(join([...transcript, labels.composite]), domains.toScalar), element);
  });
  return terms.reduce(addElements);
}

function withLength(bytes: Uint8Array): Uint8Array {
  return join([twoBytes(bytes.length), bytes]);
}

function twoBytes(number: number): Uint8Array {
  return Uint8Array.of(number >> 8, number & 0xff);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Elements that follow each other, as they travel; `undefined` when it is no whole number of them. */
export function splitElements(bytes: Uint8Array): readonly Element[] | undefined {
  if (bytes.length === 0 || bytes.length % elementBytes !== 0) return undefined;
  const count = bytes.length / elementBytes;
  return Array.from({ length: count }, (_, at) => bytes.slice(at * elementBytes, (at + 1) * elementBytes));
}

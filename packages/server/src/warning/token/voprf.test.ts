import { bucketOf, findIn, type LookupItem, sealEntry, type Told, tokenInput } from '@fanal/core/warning';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../../../contract/src/warning/vectors/lookup.json' with { type: 'json' };
import { isElement } from './group.ts';
import { deriveTokenKey, evaluate, newTokenKey, splitElements, tokenOf } from './voprf.ts';

/** A second implementation, written by others from the same document, with other arithmetic. */
const other = ristretto255_oprf.voprf;

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('RFC 9497', () => {
  test('the seed of appendix A.1.2 gives the key of appendix A.1.2', () => {
    const key = deriveTokenKey(new Uint8Array(32).fill(0xa3), new TextEncoder().encode('test key'));
    expect(hexOf(key.secret)).toBe('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909');
    expect(hexOf(key.public)).toBe('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e');
  });

  test('what a client takes away is the token that the server knows of the value', () => {
    const key = newTokenKey();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (input) => {
        const { blind, blinded } = other.blind(input);
        const answer = evaluate(key, [blinded]);
        if (answer?.evaluated[0] === undefined) throw new Error('No answer');
        const token = other.finalize(input, blind, answer.evaluated[0], blinded, key.public, answer.proof);
        expect(token).toEqual(tokenOf(key, input));
      }),
      { numRuns: 20 },
    );
  });

  test('many elements are answered under one proof, and each value has its own token', () => {
    const key = newTokenKey();
    const inputs = Array.from({ length: 8 }, (_, at) => new TextEncoder().encode(`value ${at}`));
    const hidden = inputs.map((input) => ({ input, ...other.blind(input) }));
    const answer = evaluate(
      key,
      hidden.map(({ blinded }) => blinded),
    );
    if (answer === undefined) throw new Error('No answer');
    const items = hidden.map((each, at) => ({
      ...each,
      evaluated: answer.evaluated[at] ?? new Uint8Array(),
    }));
    const tokens = other.finalizeBatch(items, key.public, answer.proof).map(hexOf);
    expect(tokens).toEqual(inputs.map((input) => hexOf(tokenOf(key, input))));
    expect(new Set(tokens).size).toBe(8);
  });

  test('an answer by any other key than the published one is found out', () => {
    const input = new TextEncoder().encode('value');
    const { blind, blinded } = other.blind(input);
    const published = newTokenKey();
    const answer = evaluate(newTokenKey(), [blinded]);
    if (answer?.evaluated[0] === undefined) throw new Error('No answer');
    const { evaluated, proof } = answer;
    expect(() =>
      other.finalize(input, blind, evaluated[0] ?? input, blinded, published.public, proof),
    ).toThrow();
  });
});

describe('what is no element is not answered', () => {
  const key = newTokenKey();
  const prime = 2n ** 255n - 19n;
  const littleEndian = (number: bigint) => bytesOf(number.toString(16).padStart(64, '0')).reverse();

  test.each([
    ['the neutral element', new Uint8Array(32)],
    ['a negative field element', littleEndian(1n)],
    ['a number above the field', littleEndian(prime + 2n)],
    ['all ones', new Uint8Array(32).fill(0xff)],
    ['too short', new Uint8Array(31).fill(2)],
    ['too long', new Uint8Array(33).fill(2)],
    ['nothing', new Uint8Array()],
  ])('%s', (_, element) => {
    expect(isElement(element)).toBe(false);
    const good = other.blind(Uint8Array.of(1)).blinded;
    expect(evaluate(key, [good, element])).toBeUndefined();
  });

  test('random bytes are an element or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(evaluate(key, [bytes]) !== undefined).toBe(isElement(bytes));
      }),
      { numRuns: 50 },
    );
  });

  test('elements come in whole numbers of 32 bytes', () => {
    expect(splitElements(new Uint8Array(64))).toHaveLength(2);
    expect(splitElements(new Uint8Array(63))).toBeUndefined();
    expect(splitElements(new Uint8Array())).toBeUndefined();
  });
});

describe('published vectors', () => {
  const { token, entries, range } = vectors;
  const key = deriveTokenKey(bytesOf(token.seed), new TextEncoder().encode(token.keyInfo));

  test('the server answers as they say, proof and all', () => {
    expect(hexOf(key.secret)).toBe(token.secretKey);
    expect(hexOf(key.public)).toBe(token.publicKey);
    const blinded = token.items.map((item) => bytesOf(item.blinded));
    const answer = evaluate(key, blinded, bytesOf(token.proofRandom));
    expect(answer?.evaluated.map(hexOf)).toEqual(token.items.map(({ evaluated }) => evaluated));
    expect(answer && hexOf(answer.proof)).toBe(token.proof);
  });

  test('the other implementation takes the same tokens from them', () => {
    const items = token.items.map((item) => ({
      input: new TextEncoder().encode(item.input),
      blind: bytesOf(item.blind),
      blinded: bytesOf(item.blinded),
      evaluated: bytesOf(item.evaluated),
    }));
    const tokens = other.finalizeBatch(items, bytesOf(token.publicKey), bytesOf(token.proof));
    expect(tokens.map(hexOf)).toEqual(token.items.map((item) => item.token));
  });

  test.each(token.items)('the token of $value is of its class and value', (item) => {
    const looked = { class: item.class, value: item.value } as LookupItem;
    expect(new TextDecoder().decode(tokenInput(looked))).toBe(item.input);
    expect(hexOf(tokenOf(key, tokenInput(looked)))).toBe(item.token);
  });

  test.each(entries)('the entry of $value says what it says', (each) => {
    expect(hexOf(sealEntry(bytesOf(each.label), each.told as Told, bytesOf(each.nonce)))).toBe(each.entry);
  });

  test('a range tells what is listed, and nothing of what is not', () => {
    expect(bucketOf({ class: 'phone', value: '+33639981234' })).toBe(range.bucket);
    expect(findIn(bytesOf(range.bytes), bytesOf(range.listed.label))).toEqual(range.listed.told);
    expect(findIn(bytesOf(range.bytes), bytesOf(range.notListed.label))).toBeUndefined();
  });
});

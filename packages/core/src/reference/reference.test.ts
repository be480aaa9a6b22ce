import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReference, parseReference, type ReferencePrefix, referenceEntropy } from './index.ts';

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
const prefix = fc.constantFrom<ReferencePrefix>('F', 'S', 'R', 'D');
const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a reference', () => {
  test('has a prefix and groups of four: three, or five for a secret', () => {
    expect(makeReference('F', new Uint8Array(7))).toBe('F-0000-0000-000Y');
    fc.assert(
      fc.property(prefix, bytes, (letter, random) => {
        expect(makeReference(letter, random)).toMatch(
          /^([FS](-[0-9A-HJKMNP-TV-Z]{4}){3}|[RD](-[0-9A-HJKMNP-TV-Z]{4}){5})$/,
        );
      }),
    );
  });

  test('is read back however people type it', () => {
    fc.assert(
      fc.property(
        prefix,
        bytes,
        fc.array(fc.constantFrom(' ', '-', '.', ''), { minLength: 21, maxLength: 21 }),
        (letter, random, marks) => {
          const made = makeReference(letter, random);
          const typed = Array.from(made.replaceAll('-', ''), (character, at) => character + marks[at]).join(
            '',
          );
          const misread = typed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
          for (const text of [made, typed, misread, ` ${typed} `, typed.replaceAll('1', 'i')]) {
            expect(parseReference(text)).toEqual({ ok: true, value: made });
          }
          expect(parseReference(made.slice(2), letter)).toEqual({ ok: true, value: made });
        },
      ),
    );
  });

  test('with one wrong character is refused', () => {
    fc.assert(
      fc.property(bytes, fc.nat(12), fc.constantFrom(...characters), (random, place, wrong) => {
        const plain = makeReference('F', random).replaceAll('-', '');
        fc.pre(plain[place] !== wrong);
        expect(parseReference(plain.slice(0, place) + wrong + plain.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  test('with two characters swapped is refused', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (random, one, other) => {
          const swapped = Array.from(makeReference('S', random).replaceAll('-', ''));
          const [first, second] = [swapped[one] ?? '', swapped[other] ?? ''];
          fc.pre(first !== second);
          swapped[one] = second;
          swapped[other] = first;
          expect(parseReference(swapped.join('')).ok).toBe(false);
        },
      ),
    );
  });

  test('of one kind is never taken for another kind', () => {
    const series = makeReference('S', new Uint8Array([1, 2, 3, 4, 5, 6, 7]));
    expect(parseReference(series, 'F').ok).toBe(false);
    expect(parseReference(`F${series.slice(1)}`).ok).toBe(false);
  });

  test('is refused, and nothing is thrown, for any other text', () => {
    for (const text of [
      '',
      'F',
      'F-0000',
      'U-0000-0000-0000',
      `F-${'0'.repeat(10_000)}`,
      'F-0000-0000-000*',
    ]) {
      expect(parseReference(text)).toEqual({ ok: false, refusal: 'not-a-reference' });
    }
  });

  test('is not made from too little chance', () => {
    for (const kind of ['F', 'S', 'R'] as const) {
      expect(() => makeReference(kind, new Uint8Array(referenceEntropy(kind) - 1))).toThrow(RangeError);
    }
  });
});

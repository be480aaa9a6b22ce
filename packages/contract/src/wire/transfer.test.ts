import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAbout, encodeAbout, longestAbout } from './transfer.ts';

test('what is said about bytes reads back as it was said, whatever the script', () => {
  fc.assert(
    fc.property(fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 200 }) }), (about) => {
      expect(decodeAbout(encodeAbout(about))).toEqual(about);
    }),
  );
});

test('it is a header: letters, digits, - and _ only', () => {
  expect(encodeAbout({ name: 'reçu\r\nset-cookie: é.png' })).toMatch(/^[\w-]+$/);
});

test('anything else is nothing, never a fault', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), (header) => {
      expect(() => decodeAbout(header)).not.toThrow();
    }),
  );
  expect(decodeAbout('A'.repeat(longestAbout + 1))).toBeUndefined();
});

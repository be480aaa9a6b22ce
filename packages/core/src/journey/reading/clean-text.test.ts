import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

describe('a text is stored without what only machines see', () => {
  test.each([
    ['e\u0301te\u0301', 'été'],
    ['un\r\ndeux\rtrois\u2028quatre', 'un\ndeux\ntrois\nquatre'],
    ['nul\u0000le\u0007 part\u007f', 'nulle part'],
    ['\ud800seul', 'seul'],
    ['compte \u202Egnp.exe', 'compte gnp.exe'],
    ['  bords \n', 'bords'],
    ['colonne\tune', 'colonne\tune'],
    ['😀 👩‍⚖️', '😀 👩‍⚖️'],
  ])('%j', (raw, text) => {
    expect(cleanText(raw, 100)).toBe(text);
  });
});

test('a line has no line feed and single spaces', () => {
  expect(cleanLine(' Jean\n\n de \u0000 la\tRue ', 100)).toBe('Jean de la Rue');
});

test('a text longer than its bound is refused, never cut', () => {
  expect(cleanText('a'.repeat(10), 10)).toBe('a'.repeat(10));
  expect(cleanText('a'.repeat(11), 10)).toBeUndefined();
  expect(cleanLine('a'.repeat(11), 10)).toBeUndefined();
  expect(cleanText('a'.repeat(10_000_000), 10)).toBeUndefined();
});

test('cleaning a clean text changes nothing, and nothing passes the bound', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 200 }), (raw, max) => {
      for (const clean of [cleanText, cleanLine]) {
        const once = clean(raw, max);
        if (once === undefined) continue;
        expect(once.length).toBeLessThanOrEqual(max);
        expect(clean(once, max)).toBe(once);
        expect(once).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}/u);
      }
    }),
  );
});

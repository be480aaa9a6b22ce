import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround } from './excerpt.ts';

test('an excerpt is the sentence, without its neighbours', () => {
  const text = 'Bonjour. Le compte est FR76 et rien d’autre. Merci.';
  const start = text.indexOf('FR76');
  expect(excerptAround(text, { start, end: start + 4 })).toEqual({
    before: 'Le compte est ',
    shown: 'FR76',
    after: ' et rien d’autre.',
  });
});

test('an excerpt is never long, and always shows what was found', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.nat(600), fc.nat(20), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const { before, shown, after } = excerptAround(text, { start, end });
      expect(shown).toBe(text.slice(start, end));
      expect(before.length).toBeLessThanOrEqual(91);
      expect(after.length).toBeLessThanOrEqual(91);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../text/reading.ts';
import { compilePhrases, phraseText } from './phrase.ts';

const says = (phrases: string, text: string) =>
  compilePhrases(phrases).test(phraseText(readMessage(text).words));

describe('a phrase', () => {
  test.each([
    ['mon nouveau numero', 'Voilà MON nouveau numéro !', true],
    ['mon nouveau numero', 'mon tout nouveau numéro', false],
    ['envoie|prete moi .. argent', 'Prête-moi un peu d’argent', true],
    ['envoie|prete moi .. argent', 'Envoie-moi, dès que tu le pourras vraiment, de l’argent', false],
    ['urgen*', 'C’est URGENT', true],
    ['urgent', 'urgemment', false],
    ['pay #', 'Pay 500 now', true],
    ['need (some)? help', 'I need help', true],
    ['need (some)? help', 'I need some help', true],
    ['a b; c d', 'c d', true],
    ['don t tell', 'Don’t tell anyone', true],
  ])('%j in %j: %s', (phrases, text, expected) => {
    expect(says(phrases, text)).toBe(expected);
  });

  test('means what it says, whatever signs it holds', () => {
    expect(says('a.b', 'axb')).toBe(false);
    expect(() => compilePhrases('(((; [; \\; $')).not.toThrow();
  });

  test('is found in bounded time in any text', () => {
    const phrases = compilePhrases('a ... a ... a ... b; a* .. a* .. a* c');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'aa', 'x'), { maxLength: 4_000 }), (words) => {
        const start = performance.now();
        phrases.test(phraseText(words));
        expect(performance.now() - start).toBeLessThan(500);
      }),
      { numRuns: 10 },
    );
  });
});

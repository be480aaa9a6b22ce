import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrativeWords } from './narrative-words.ts';

describe('the words of a story', () => {
  test.each([
    ['Écrivez à MARTINE@exemple.example AVANT demain !', 'ecrivez a @ avant demain'],
    ['Cliquez sur https://colis.example/x?id=3, vite', 'cliquez sur @ vite'],
    ['Payez 1,95 € sur colis-suivi.example', 'payez # # sur @'],
    ['Le compte FR7630006000011234567890189 attend', 'le compte @ attend'],
    ['Bonjour [PRENOM], ici **** de la banque', 'bonjour @ ici @ de la banque'],
    ['Перевод — déjà payé', 'перевод deja paye'],
  ])('of %j are %j', (text, words) => {
    expect(narrativeWords(text).join(' ')).toBe(words);
  });

  test('are the same in two letters that differ by address, amount, case and accents alone', () => {
    const one = 'Votre colis attend. Réglez 2,99 € sur http://a.example/1 avant le 12/03.';
    const other = 'VOTRE COLIS ATTEND. Reglez 1,95 € sur http://b.example/2 avant le 14/05.';
    expect(narrativeWords(one)).toEqual(narrativeWords(other));
  });

  test('are bounded whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(narrativeWords(text).every((word) => word.length > 0 && word.length <= 30)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['a.', 'a-', '[', '*', '1a', 'a@', 'a ', 'a\u0301\u0323'])(
    'are read in linear time of a text that repeats %j',
    (hostile) => {
      expect(narrativeWords(hostile.repeat(100_000)).length).toBeLessThanOrEqual(3_000);
    },
  );
});

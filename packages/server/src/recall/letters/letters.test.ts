import { recallWays } from '@fanal/core/recall';
import { describe, expect, test } from 'vitest';
import { letterOf, lettersOf } from '../make-letters.ts';
import { everyPayment, ownMoney, paid } from '../testing/own-money.ts';
import { letterLanguages } from './compose.ts';
import { asPlainText } from './letter.ts';

const now = new Date('2026-11-24T10:00:00Z');
const holder = { name: 'Service de démonstration', mode: 'authority' } as const;
describe.each(['me', 'tricked', 'not-me'] as const)('ordered by %s', (ordered) => {
  const own = ownMoney(everyPayment, ordered);
  const letters = own.money.payments.flatMap(({ payment, recalls }) =>
    recalls.flatMap(({ recall }) =>
      letterLanguages(recall.way).map((language) => ({
        way: recall.way,
        language,
        letter: letterOf(own, { payment, way: recall.way, language }, { holder, now }),
      })),
    ),
  );

  test.each(letters)('$way in $language is whole', ({ letter, language }) => {
    expect(letter).toBeDefined();
    if (letter === undefined) return;
    const text = asPlainText(letter);
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
    expect(text).toContain('Camille Exemple');
    expect(text).toContain('F-2026-TEST');
    expect(text).toMatch(language === 'fr' ? /1[\s\u202f]250,50/ : /1,250\.50/);
    expect(letter.asks.items.length).toBeGreaterThan(1);
    expect(letter.attachments.items.length).toBeGreaterThan(1);
    if (language === 'fr') expect(text).not.toMatch(/\S [;?!»](\s|$)|« /);
  });

  test('no letter suggests that the person was negligent', () => {
    for (const { letter } of letters)
      expect(letter && asPlainText(letter)).not.toMatch(/négligen|neglig|imprud/i);
  });
});

test('every way has its letter', () => {
  const ways = (['me', 'not-me'] as const).flatMap((ordered) =>
    ownMoney(everyPayment, ordered).money.payments.flatMap(({ recalls }) =>
      recalls.map(({ recall }) => recall.way),
    ),
  );
  expect([...new Set(ways)].sort()).toEqual([...recallWays].sort());
});

test('a payment is not said to be unauthorised before the person said so', () => {
  const own = ownMoney([paid('transfer')]);
  expect(letterOf(own, { payment: 0, way: 'unauthorised' }, { holder, now })).toBeUndefined();
  expect(lettersOf(own, { holder, now }).map(({ subject }) => subject.text)).toEqual([
    expect.stringMatching(/^Demande de rappel pour fraude/),
  ]);
});

test('a bank in France is not written to in English', () => {
  const own = ownMoney([paid('transfer')], 'me');
  expect(
    letterOf(own, { payment: 0, way: 'transfer-recall', language: 'en' }, { holder, now }),
  ).toBeUndefined();
});

test('a time that is over is not claimed', () => {
  const late = ownMoney([paid('card', { on: '2024-01-01' })], 'not-me');
  const letter = letterOf(late, { payment: 0, way: 'unauthorised' }, { holder, now });
  expect(letter && asPlainText(letter)).not.toContain('L. 133-24');
});

test('letters to one addressee follow one another', () => {
  const own = ownMoney(
    [
      paid('transfer', { 'payer-bank': 'Banque B' }),
      paid('transfer', { 'payer-bank': 'Banque A' }),
      paid('card', { 'payer-bank': 'Banque B' }),
    ],
    'me',
  );
  const names = lettersOf(own, { holder, now }).map(({ addressee }) => addressee[0]);
  expect(names).toEqual(['Banque A', 'Banque B', 'Banque B']);
});

test('where nothing is filed as a complaint, the letter does not say so', () => {
  const own = ownMoney([paid('card')], 'me');
  const assistance = { name: 'Association', mode: 'assistance' } as const;
  const letter = letterOf(own, { payment: 0, way: 'card-dispute' }, { holder: assistance, now });
  expect(letter && asPlainText(letter)).not.toContain('plainte');
});

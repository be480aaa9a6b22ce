import { scamTypes as namesInCore } from '@fanal/core/statement';
import { describe, expect, test } from 'vitest';
import { ordinaryEnglish } from '../../testing/ordinary-en.ts';
import { ordinaryFrench } from '../../testing/ordinary-fr.ts';
import { shippedPack } from '../../testing/pack.ts';
import { createMessageReader } from '../message-reader.ts';
import { levels, packLevels, unpackModel, weightAt } from './model.ts';
import { scamTypes } from './scam-type.ts';

const readMessage = createMessageReader(shippedPack);

describe('a message by itself', () => {
  test.each([
    ['Votre colis est bloqué, réglez 1,99 € de frais sous 24h : http://colis-suivi.example/r4X', 'phishing'],
    ['AMELI : votre carte Vitale expire, mettez-la à jour sur http://ameli-carte.example', 'phishing'],
    ['Your account is suspended. Verify your details: http://secure-login.example/a1', 'phishing'],
    [
      'USPS: your package cannot be delivered, update your address at http://usps-redelivery.example/x9',
      'phishing',
    ],
  ])('%j is a scam', (text, type) => {
    expect(readMessage(text)).toMatchObject({ label: 'scam', type });
  });

  test('an advertisement is spam, not a scam', () => {
    const text =
      'Soldes : -50 % sur tout le magasin jusqu’à samedi, voir conditions en magasin. STOP au 36111';
    expect(readMessage(text)).toMatchObject({ label: 'spam', reasons: [] });
  });

  test('ordinary letters are no scams', () => {
    const scams = [...ordinaryFrench, ...ordinaryEnglish].filter(
      (text) => readMessage(text).label === 'scam',
    );
    expect(scams).toEqual([]);
  });

  test('is read in its language, which is found when it is not given', () => {
    const found = (texts: readonly string[], language: string) =>
      texts.filter((text) => readMessage(text).language === language).length / texts.length;
    expect(found(ordinaryFrench, 'fr')).toBeGreaterThan(0.97);
    expect(found(ordinaryEnglish, 'en')).toBeGreaterThan(0.97);
    expect(readMessage('ok', 'en').language).toBe('en');
  });

  test('says the same each time', () => {
    for (const text of ordinaryFrench.slice(0, 20)) expect(readMessage(text)).toEqual(readMessage(text));
  });

  test('that is empty is no scam', () => {
    expect(readMessage('').label).not.toBe('scam');
  });
});

test('scams have the names of complaints', () => {
  expect(scamTypes).toEqual(namesInCore);
});

test('weights come back from a pack as they went in', () => {
  const bits = { words: 3, letters: 3, signs: 2 };
  const all = Array.from({ length: 20 }, (_, at) => (at % (2 * levels + 1)) - levels);
  const scale = { words: 1, letters: 2, signs: 4 };
  const { weights } = unpackModel({ bits, scale, bias: 0, weights: packLevels(all) });
  expect([...weights.words]).toEqual(all.slice(0, 8).map((level) => Math.fround(weightAt(level, 1))));
  expect([...weights.signs]).toEqual(all.slice(16).map((level) => Math.fround(weightAt(level, 4))));
});

test('damaged weights are not guessed at', () => {
  const bits = { words: 2, letters: 2, signs: 2 };
  expect(() =>
    unpackModel({ bits, scale: { words: 1, letters: 1, signs: 1 }, bias: 0, weights: '!!' }),
  ).toThrow(RangeError);
});

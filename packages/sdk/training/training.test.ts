import { describe, expect, test } from 'vitest';
import type { Sample } from './corpus.ts';
import { fitLinear, marginOf } from './fit.ts';
import { foldsOf } from './folds.ts';
import { chooseThreshold, qualityAt } from './threshold.ts';

const sample = (id: string, text: string, label: Sample['label'] = 'ham'): Sample => ({
  id,
  text,
  label,
  lang: 'fr',
  channel: 'sms',
  origin: 'test',
});

describe('folds', () => {
  const word = (seed: number) =>
    `mot${String.fromCharCode(97 + (seed % 26), 97 + (Math.floor(seed / 26) % 26))}`;
  const samples = Array.from({ length: 60 }, (_, at) =>
    sample(
      `${at}`,
      [at * 7, at * 5 + 200, at * 3 + 400, at + 600].map(word).join(' '),
      at % 3 === 0 ? 'scam' : 'ham',
    ),
  );

  test('keep near-duplicates together', () => {
    const twins = [
      sample('x', 'Votre colis 123 est en attente ici'),
      sample('y', 'Votre colis 456 est en attente ici !'),
    ];
    const folds = foldsOf([...samples, ...twins], 5);
    expect(folds.at(-1)).toBe(folds.at(-2));
  });

  test('hold the same share of each label', () => {
    const folds = foldsOf(samples, 5);
    for (let fold = 0; fold < 5; fold += 1)
      expect(samples.filter(({ label }, at) => folds[at] === fold && label === 'scam')).toHaveLength(4);
  });

  test('do not depend on the order of the lines', () => {
    const byId = (given: readonly Sample[]) =>
      Object.fromEntries(foldsOf(given, 5).map((fold, at) => [given[at]?.id, fold]));
    expect(byId(samples.toReversed())).toEqual(byId(samples));
  });
});

test('the classifier parts what can be parted, the same way each time', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    at: Int32Array.of(at % 2, 2 + (at % 5)),
    value: Float32Array.of(1, 0.5),
  }));
  const positive = rows.map((_, at) => at % 2 === 0);
  const fitted = fitLinear(rows, positive, { dimensions: 7, cost: 1 });
  expect(rows.map((row) => marginOf(row, fitted.weights, fitted.bias) > 0)).toEqual(positive);
  expect(fitLinear(rows, positive, { dimensions: 7, cost: 1 })).toEqual(fitted);
});

test('the threshold gives way where it would call too many ordinary messages a scam', () => {
  const scored = [
    ...Array.from({ length: 10 }, (_, at) => ({ margin: at < 5 ? 0.5 : 0.1, scam: true, ham: false })),
    ...Array.from({ length: 100 }, (_, at) => ({ margin: at < 3 ? 0.2 : -0.5, scam: false, ham: true })),
  ];
  expect(qualityAt(scored, chooseThreshold(scored, 1).threshold).recall).toBe(1);
  expect(qualityAt(scored, chooseThreshold(scored, 0.01).threshold)).toMatchObject({
    falseAlarms: 0,
    recall: 0.5,
  });
});

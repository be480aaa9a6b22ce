import { expect, test } from 'vitest';
import { locales } from '../catalogue/index.ts';
import { pathNames, pathTo, patternOf } from './paths.ts';

test('no two pages share an address', () => {
  const patterns = locales.flatMap((locale) =>
    pathNames.map((name) => patternOf(name, locale).replaceAll(/:\w+/g, ':x')),
  );
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('a parameter is written so that it stays one segment', () => {
  expect(pathTo('resumeWith', 'fr', { code: 'a/b?c#d' })).toBe('/fr/reprendre/a%2Fb%3Fc%23d');
});

test('both languages take the same parameters', () => {
  for (const name of pathNames) {
    const [one, two] = locales.map((locale) => patternOf(name, locale).match(/:\w+/g));
    expect(one).toEqual(two);
  }
});

import { describe, expect, test } from 'vitest';
import { locales } from '../../catalogue/index.ts';
import { pathTo } from '../paths.ts';
import { faultsOf, linksOf, siteWith } from '../testing/site.ts';

const site = siteWith();

describe.each(locales)('in %s', (locale) => {
  test('the figures are sound, and may be taken away', async () => {
    const html = await (await site.get(pathTo('warningFigures', locale))).text();
    expect(faultsOf(html, locale)).toEqual([]);
    expect(linksOf(html)).toContain(pathTo('warningFiguresCsv', locale));
    expect(linksOf(html)).toContain('/v1/warnings/figures');
  });
});

test('errors are said as a rate, and answers as a share of those given', async () => {
  const text = (await (await site.get('/fr/avertissements-en-chiffres')).text())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u202f]+/g, ' ');
  expect(text).toContain('Taux d’erreur 0,5 %');
  expect(text).toContain('Réponses données en 72 heures 9 sur 10 (90 %)');
  expect(text).toContain('1 204');
});

test('a kind of which nothing is published takes no line', async () => {
  const html = await (await site.get('/en/warnings-in-figures')).text();
  expect(html).not.toContain('Links and websites');
});

test('the table for spreadsheets has the same columns in each line', async () => {
  const answer = await site.get('/fr/avertissements-en-chiffres.csv');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="fanal-2026-03-14.csv"');
  const lines = (await answer.text()).trimEnd().split('\r\n');
  expect(lines[0]).toBe('figure,class,verdict,value');
  expect(lines).toContain('told,phone,reported-by-several,1204');
  expect(lines).toContain('error-rate,,,0.005');
  expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([4]));
});

import { describe, expect, test } from 'vitest';
import { scamTypes } from '../statement/scam-type.ts';
import { inForce } from './article.ts';
import { articleOf, articles } from './articles.ts';
import { natinfTableOf, penalArticlesIn } from './natinf.ts';
import { offencesFor } from './offences.ts';

test('every article says where it was read, and when', () => {
  for (const { source, asOf, validFrom, validTo, number } of articles) {
    expect(source).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\/codes\//);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(validFrom <= (validTo ?? '9999')).toBe(true);
    expect(number).toMatch(/^(D\. )?\d/);
  }
});

test('the code of procedure is renumbered from 2029, the penal code is not', () => {
  expect(inForce(articleOf('online-complaint'), '2028-12-31')).toBe(true);
  expect(inForce(articleOf('online-complaint'), '2029-01-01')).toBe(false);
  expect(inForce(articleOf('fraud'), '2029-01-01')).toBe(true);
});

describe('a day that is not known exactly counts when it may have been in force', () => {
  test.each([
    ['2016-10-08', false],
    ['2016-10-09', true],
    ['2016-09', false],
    ['2016-10', true],
    ['2016', true],
    ['2015', false],
  ])('%s', (on, expected) => {
    expect(inForce(articleOf('intimate-images'), on)).toBe(expected);
  });
});

test('every type has an offence to consider, and facts are never judged by a later law', () => {
  for (const scamType of scamTypes) {
    expect(offencesFor({ scamType, answers: {}, occurredOn: '2026-11' }).length).toBeGreaterThan(0);
    for (const id of offencesFor({ scamType, answers: {}, occurredOn: '2010-05-01' })) {
      expect(articleOf(id).validFrom <= '2010-05-01').toBe(true);
    }
  }
  expect(offencesFor({ scamType: 'phishing', answers: {}, occurredOn: '2010-05-01' })).toEqual(['fraud']);
  expect(offencesFor({ scamType: 'phishing', answers: {}, occurredOn: '2026' })).toEqual([
    'fraud',
    'identity-theft',
  ]);
});

test('images published, messages in someone’s name or a protected victim add their offence', () => {
  const consider = (answers: Parameters<typeof offencesFor>[0]['answers']) =>
    offencesFor({ scamType: 'sextortion', answers, occurredOn: '2026-11-01' });
  expect(consider({})).toEqual(['blackmail']);
  expect(consider({ 'sextortion-threat': { published: 'yes' } })).toEqual(['blackmail', 'intimate-images']);
  expect(consider({ 'account-used': { messages: 'yes' } })).toContain('identity-theft');
  expect(consider({ victim: { who: 'relative', relation: 'guardian' } })).toContain('abuse-of-weakness');
});

test('without the operator’s table no offence has a code; with it, those of the articles it cites', () => {
  expect(natinfTableOf([]).linesFor('fraud')).toEqual([]);
  // Invented codes: the real table is the operator's.
  const made = { code: '00001', label: 'Pour le test', penalArticles: ['313-1', '313-7'] };
  const table = natinfTableOf([made, { ...made, code: '00002', penalArticles: ['313-2'] }]);
  expect(table.linesFor('fraud')).toEqual([made]);
  expect(table.linesFor('extortion')).toEqual([]);
  expect(table.linesFor('victim-rights')).toEqual([]);
});

test('of the codes of an offence, the plain form comes before those with circumstances', () => {
  const line = (code: string, penalArticles: readonly string[]) => ({
    code,
    label: 'Pour le test',
    penalArticles,
  });
  const table = natinfTableOf([line('00001', ['313-2', '313-1']), line('00002', ['313-1'])]);
  expect(table.linesFor('fraud').map(({ code }) => code)).toEqual(['00002', '00001']);
});

describe('the articles of the penal code are those that a cell of the table names it after', () => {
  test.each([
    ['ART.313-1 AL.1 C.PENAL.', ['313-1']],
    ['ART.313-2 AL.1 3°,ART.313-1 AL.1 C.PENAL.', ['313-2', '313-1']],
    ['ART.323-1 §III C. PENAL, ART.323-1 C.PENAL', ['323-1']],
    ['art. 226-4-1 c.penal.', ['226-4-1']],
    ['ART.L.163-3 C.M.F. ART.313-1 C.PENAL.', ['313-1']],
    ['ART.313-1 C.P.P. ART.L.1 C.ROUTE.', []],
    ['ART.313-1 DECRET 90-95 DU 25/01/1990. ART.312-1 C.PENAL.', ['312-1']],
    ['ART.R.625-1 C.PENAL.', []],
    ['ART.313-1', []],
    ['313-1 C.PENAL.', []],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(penalArticlesIn(cell)).toEqual(expected);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, textsOf } from '../../catalogue/index.ts';

const record = readFileSync(new URL('../../../../../docs/accessibility.md', import.meta.url), 'utf8');
const criteria = [...record.matchAll(/^\| (\d+\.\d+) +\| (conforme|non conforme|non applicable) +\| \S/gm)];
const count = (state: string) => criteria.filter((row) => row[2] === state).length;
const met = count('conforme');
const applicable = met + count('non conforme');
const rate = Math.floor((100 * met) / applicable);

const partly = { fr: 'partiellement conforme', en: 'partly conform', es: 'parcialmente conforme' } as const;

test('the record holds each of the 106 criteria of RGAA 4.1 once', () => {
  expect(new Set(criteria.map(([, criterion]) => criterion)).size).toBe(106);
  expect(criteria).toHaveLength(106);
});

test('the record says the figures and the state that its tables give', () => {
  expect(record).toContain(`${met} criteria met, ${count('non conforme')} not met`);
  expect(record).toContain(`${met} of ${applicable}, **${rate} %**`);
  // Half of the criteria make it "partiellement conforme", all of them "totalement conforme".
  expect(rate).toBeGreaterThanOrEqual(50);
  expect(met).toBeLessThan(applicable);
});

describe.each(locales)('in %s', (locale) => {
  const { legal, shared } = textsOf(locale);
  const said = legal
    .accessibility({ name: 'Exemple', contactEmail: undefined })
    .sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items])
    .join('\n');

  test('the public page and the footer say what the record says', () => {
    for (const figure of [`${met} `, `${applicable} `, `${rate}`]) expect(said).toContain(figure);
    expect(said).toContain(partly[locale]);
    expect(shared.footer.accessibility).toContain(partly[locale]);
  });
});

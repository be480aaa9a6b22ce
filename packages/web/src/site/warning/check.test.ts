import { describe, expect, test } from 'vitest';
import { locales, textsOf } from '../../catalogue/index.ts';
import { pathTo } from '../paths.ts';
import { faultsOf, linksOf, siteWith, titleOf } from '../testing/site.ts';

const site = siteWith();
const scam = 'Rappelle-moi au 06 39 98 12 34, ou écris à ami@courriel.example. <b>Vite</b>';

function check(text: string, more: Readonly<Record<string, string>> = {}, locale = 'fr' as const) {
  return site.post(pathTo('checkValue', locale), { text, type: '', platform: '', ...more });
}

describe.each(locales)('in %s', (locale) => {
  const texts = textsOf(locale).warning;

  test('the question is one public page, the same for everybody', async () => {
    const answer = await site.get(pathTo('checkValue', locale));
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(faultsOf(await answer.text(), locale)).toEqual([]);
  });

  test('what is reported comes first, with what to do; what is not known is never called safe', async () => {
    const answer = await site.post(pathTo('checkValue', locale), { text: scam });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(faultsOf(html, locale)).toEqual([]);
    expect(titleOf(html)).toContain(texts.reported.title);
    const order = ['+33 6 39 98 12 34', texts.reported.steps[0] ?? '', 'ami@courriel.example'];
    const places = order.map((each) => html.indexOf(each));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(html).toContain(texts.bands['5-19']);
    expect(html).toContain(texts.contested);
    expect(html).toContain(texts.unknown.title);
  });

  test('a message with nothing to look up says so, and asks what it is', async () => {
    const html = await (await site.post(pathTo('checkValue', locale), { text: 'marc' })).text();
    expect(faultsOf(html, locale)).toEqual([]);
    expect(html).toContain(texts.nothing.body);
    expect(html).toContain('<details open');
  });
});

test('whatever came to be told, no page says that something is safe', async () => {
  const pages = await Promise.all(
    [scam, 'ami@courriel.example', 'banque.example', 'FR76 3000 6000 0112 3456 7890 180', 'rien'].map(
      async (text) => (await check(text)).text(),
    ),
  );
  for (const html of pages) {
    expect(html).not.toMatch(/\best s[ûu]re?\b|\bfiable\b|\bsans danger\b/i);
  }
});

test.each(locales)(
  'in %s, no person is said to have reported what an analyst alone decided on',
  async (locale) => {
    const html = await (await site.post(pathTo('checkValue', locale), { text: 'eth:0x00112233' })).text();
    expect(html).toContain(textsOf(locale).warning.verdicts.reported.body);
    expect(html).not.toMatch(/Une personne l|One person|una persona/);
    expect(faultsOf(html, locale)).toEqual([]);
  },
);

test('what was pasted stands in no address and in no link, and is not kept in the field', async () => {
  const html = await (await check(scam)).text();
  expect(linksOf(html).filter((link) => link.includes('639981234') || link.includes('@'))).toEqual([]);
  expect(html).not.toContain('Rappelle-moi');
  expect(html).not.toContain('<b>Vite');
});

test('a well-known value is named, and not vouched for', async () => {
  const html = await (await check('https://banque.example')).text();
  expect(html).toContain(textsOf('fr').warning.belongsTo('Banque d’exemple'));
});

test('a value that fails its own check is sent back to the reader, and is no verdict', async () => {
  const html = await (await check('FR76 3000 6000 0112 3456 7890 180')).text();
  expect(html).toContain(textsOf('fr').warning.invalid.body);
  expect(html).not.toContain(textsOf('fr').warning.verdicts.unknown.title);
});

test.each([
  ['', 'empty'],
  ['a'.repeat(5_001), 'tooLong'],
] as const)('%.3s… is asked for again, and what was typed comes back', async (text, error) => {
  const answer = await check(text, { type: 'handle', platform: 'Instagram' });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(faultsOf(html, 'fr')).toEqual([]);
  expect(html).toContain(textsOf('fr').warning.errors[error]);
  expect(html).toContain(text);
  expect(html).toContain('value="Instagram"');
});

test('whoever asks too often is told to wait', async () => {
  const answer = await check('too often');
  expect(answer.status).toBe(429);
  expect(faultsOf(await answer.text(), 'fr')).toEqual([]);
});

test('the holder of a reported value is led to the form, filled in', async () => {
  const html = await (await check(scam)).text();
  const form =
    /<form method="post" action="\/fr\/contester-un-avertissement".*?<\/form>/s.exec(html)?.[0] ?? '';
  expect(form).toContain('name="type" value="phone"');
  expect(form).toContain('name="value" value="06 39 98 12 34"');
  expect(form).not.toContain('courriel');
});

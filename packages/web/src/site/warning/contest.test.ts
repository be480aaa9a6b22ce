import { describe, expect, test } from 'vitest';
import { locales, textsOf } from '../../catalogue/index.ts';
import { pathTo } from '../paths.ts';
import { faultsOf, siteWith } from '../testing/site.ts';

const site = siteWith();
const typed = {
  type: 'phone',
  value: '06 39 98 12 34',
  platform: '',
  words: 'Ce numéro est le mien depuis le mois dernier seulement.',
  email: 'sam@courriel.example',
};

describe.each(locales)('in %s', (locale) => {
  const path = pathTo('contest', locale);

  test('the form is sound, and a receipt answers it', async () => {
    expect(faultsOf(await (await site.get(path)).text(), locale)).toEqual([]);
    const html = await (await site.post(path, typed)).text();
    expect(faultsOf(html, locale)).toEqual([]);
    expect(html).toContain('K-7TRM-2QXF-9BHD-V4WN-83KC');
    expect(html).toContain(textsOf(locale).warningContest.sent.same);
  });

  test('each field that is wrong is named, with what was typed still there', async () => {
    const answer = await site.post(path, { ...typed, type: 'photo', words: 'non' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(faultsOf(html, locale)).toEqual([]);
    const { errors } = textsOf(locale).warningContest;
    expect(html).toContain(`<a href="#type">${errors.type}`);
    expect(html).toContain(`<a href="#words">${errors.words}`);
    expect(html).not.toContain(`<a href="#value">`);
    expect(html).toContain('value="sam@courriel.example"');
  });
});

test.each([
  [{ value: 'x' }, 'value'],
  [{ email: 'sam' }, 'email'],
  [{ words: 'a'.repeat(4_001) }, 'words'],
])('%o cannot be read', async (change, field) => {
  const answer = await site.post(pathTo('contest', 'fr'), { ...typed, ...change });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`href="#${field}"`);
});

test('whoever comes from a look-up finds the value filled in, and nothing called wrong', async () => {
  const answer = await site.post(pathTo('contest', 'fr'), {
    begin: 'yes',
    type: 'iban',
    value: '"><b>FR76',
  });
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('value="iban" selected');
  expect(html).toContain('&gt;&lt;b&gt;FR76');
  expect(html).not.toContain('error-summary"');
});

describe('following a contest', () => {
  const follow = (reference: string, locale: (typeof locales)[number] = 'fr') =>
    site.post(pathTo('contest', locale), { follow: 'yes', reference });

  test.each(locales)('in %s says whether it waits, is late, or how it was answered', async (locale) => {
    const texts = textsOf(locale).warningContest.follow;
    const said = {
      'K-WAIT': texts.waiting,
      'K-LATE': texts.late,
      'K-GONE': texts.outcomes['nothing-shown'],
      'K-KEPT': texts.outcomes.kept,
    };
    for (const [reference, { title, body }] of Object.entries(said)) {
      const answer = await follow(reference, locale);
      const html = await answer.text();
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(faultsOf(html, locale)).toEqual([]);
      expect(html).toContain(title);
      expect(html).toContain(body);
      expect(html).not.toContain(reference);
    }
  });

  test.each(['', 'K-NONE', '"><b>'])(
    '%j is asked for again, and nothing of the other form is called wrong',
    async (typed) => {
      const answer = await follow(typed);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(faultsOf(html, 'fr')).toEqual([]);
      expect(html.match(/<a href="#\w+">/g)?.filter((link) => link !== '<a href="#main">')).toEqual([
        '<a href="#reference">',
      ]);
      expect(html).not.toContain('<b>');
    },
  );

  test('whoever tries too often is told to wait', async () => {
    expect((await follow('too often')).status).toBe(429);
  });
});

test('the form sent twice has one key, and keeps it when a field is put right', async () => {
  const keyOf = (html: string) => /name="key" value="([0-9a-f-]{36})"/.exec(html)?.[1];
  const path = pathTo('contest', 'fr');
  const first = keyOf(await (await site.get(path)).text()) ?? '';
  const again = await site.post(path, { ...typed, key: first, words: 'non' });
  expect(keyOf(await again.text())).toBe(first);
  const tampered = await site.post(path, { ...typed, key: '"><b>', words: 'non' });
  expect(keyOf(await tampered.text())).not.toBe(first);
});

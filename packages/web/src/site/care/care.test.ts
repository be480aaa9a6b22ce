import { departments } from '@fanal/core/care';
import { describe, expect, test } from 'vitest';
import { locales } from '../../catalogue/index.ts';
import { pathTo } from '../paths.ts';
import { faultsOf, linksOf, siteWith } from '../testing/site.ts';

const site = siteWith();
const token = 'a'.repeat(43);

describe.each(locales)('in %s', (locale) => {
  test('the page for help leads to every department, without script', async () => {
    const html = await (await site.get(pathTo('helpNearYou', locale))).text();
    expect(faultsOf(html, locale)).toEqual([]);
    const links = linksOf(html);
    for (const { code } of departments) {
      expect(links).toContain(pathTo('helpIn', locale, { department: code }));
    }
    expect(html).toContain(`action="${pathTo('helpSearch', locale)}"`);
  });

  test.each(['69', '2A', '977', '988'])(
    'the page of %s is sound, and the same for everybody',
    async (code) => {
      const path = pathTo('helpIn', locale, { department: code });
      const response = await site.get(path);
      expect(response.headers.get('cache-control')).toBe('public, max-age=300');
      const html = await response.text();
      expect(faultsOf(html, locale)).toEqual([]);
      expect(html).toContain('tel:0465710001');
      expect(html).toContain('tel:116006');
      expect(html.includes('tel:+33180523376')).toBe(code.length === 3);
      expect(await (await site.get(path, { cookie: 'session=1' })).text()).toBe(html);
    },
  );

  test('opening the link of a message stops nothing; its button, or a mail program, does, without a detour', async () => {
    const path = pathTo('careLink', locale, { token });
    const opened = await (await site.get(path)).text();
    expect(faultsOf(opened, locale)).toEqual([]);
    expect(opened).toContain(`<form method="post" action="${path}"`);
    const stopped = await site.postRaw(
      path,
      'List-Unsubscribe=One-Click',
      'application/x-www-form-urlencoded',
    );
    expect(stopped.status).toBe(200);
    const said = await stopped.text();
    expect(faultsOf(said, locale)).toEqual([]);
    expect(said).not.toContain(`<form method="post" action="${path}"`);
  });
});

test('a postcode leads to its department, anything else back to the question', async () => {
  const search = (where: string) =>
    site.get(`${pathTo('helpSearch', 'fr')}?where=${encodeURIComponent(where)}`);
  expect((await search('69003')).headers.get('location')).toBe('/fr/aide-pres-de-chez-vous/69');
  const unknown = await search('<b>Londres</b>');
  expect(unknown.status).toBe(422);
  const html = await unknown.text();
  expect(faultsOf(html, 'fr')).toEqual([]);
  expect(html).toContain('&lt;b&gt;Londres');
  expect((await site.get('/fr/aide-pres-de-chez-vous/99')).status).toBe(303);
});

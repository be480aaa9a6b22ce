import { scamTypes } from '@fanal/core/statement';
import { describe, expect, test } from 'vitest';
import { locales } from '../catalogue/index.ts';
import { pathTo } from './paths.ts';
import { faultsOf, linksOf, siteWith, titleOf } from './testing/site.ts';
import { typeSlug } from './type-slugs.ts';

const site = siteWith();
const names = [
  'home',
  'advice',
  'numbers',
  'checkValue',
  'helpNearYou',
  'start',
  'accessibility',
  'privacy',
  'legal',
  'siteMap',
  'gallery',
] as const;
const pages = locales.flatMap((locale) => [
  ...names.map((name) => ({ locale, path: pathTo(name, locale) })),
  ...scamTypes.map((type) => ({
    locale,
    path: pathTo('adviceFor', locale, { type: typeSlug(type, locale) }),
  })),
]);

describe.each(pages)('$path', ({ locale, path }) => {
  test('is a sound document in its language', async () => {
    const response = await site.get(path);
    expect(response.status).toBe(200);
    expect(faultsOf(await response.text(), locale)).toEqual([]);
  });

  test('links only to addresses that answer', async () => {
    for (const link of new Set(linksOf(await (await site.get(path)).text()))) {
      const { status } = await site.get(link);
      expect([200, 303], link).toContain(status);
    }
  });

  test('is the same for everybody, and may be kept a minute', async () => {
    const alone = await site.get(path);
    const signedIn = await site.get(path, { cookie: 'session=1; draft=1' });
    expect(alone.headers.get('cache-control')).toBe('public, max-age=60');
    expect(signedIn.headers.get('set-cookie')).toBeNull();
    expect(await signedIn.text()).toBe(await alone.text());
  });
});

test('no two public pages have the same title', async () => {
  const titles = await Promise.all(
    pages.map(async ({ path }) => titleOf(await (await site.get(path)).text())),
  );
  expect(new Set(titles).size).toBe(pages.length);
});

test('the home page never hides the emergency numbers', async () => {
  for (const locale of locales) {
    const html = await (await site.get(pathTo('home', locale))).text();
    for (const number of ['17', '112', '3114']) expect(html).toContain(`href="tel:${number}"`);
  }
});

test('the address without a language follows the browser, and French when it says nothing', async () => {
  const to = async (wish: Record<string, string>) => (await site.get('/', wish)).headers.get('location');
  expect(await to({})).toBe('/fr');
  expect(await to({ 'accept-language': 'en-GB,en;q=0.9,fr;q=0.8' })).toBe('/en');
  expect(await to({ 'accept-language': 'de,fr;q=0.4,en;q=0.6' })).toBe('/en');
  expect(await to({ 'accept-language': 'en;q=0,de' })).toBe('/fr');
});

test('an unknown address says so, in the language of its path', async () => {
  const response = await site.get('/en/nothing-here');
  expect(response.status).toBe(404);
  expect(faultsOf(await response.text(), 'en')).toEqual([]);
});

test('a slash too many leads to the page', async () => {
  const response = await site.get('/fr/numeros-utiles/');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toContain('/fr/numeros-utiles');
});

test('a first visit weighs less than 20 kB on the wire', async () => {
  const compressed = { 'accept-encoding': 'br' };
  const html = await (await site.get('/fr')).text();
  const paths = ['/fr', ...new Set(linksOf(html).filter((link) => link.startsWith('/assets/')))];
  paths.push(...[...html.matchAll(/\ssrc="([^"]+)"/g)].map(([, src]) => src ?? ''));
  let bytes = 0;
  for (const path of paths) bytes += (await (await site.get(path, compressed)).arrayBuffer()).byteLength;
  expect(paths.length).toBeGreaterThanOrEqual(4);
  expect(bytes).toBeLessThan(20_000);
});

test('assets may be kept for ever, for their name changes with their content', async () => {
  const html = await (await site.get('/fr')).text();
  const style = /href="(\/assets\/site-[^"]+\.css)"/.exec(html)?.[1] ?? '';
  const response = await site.get(style, { 'accept-encoding': 'gzip' });
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

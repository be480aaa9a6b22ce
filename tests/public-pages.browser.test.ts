import { describe, expect, test } from 'vitest';
import { desk, expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';

useBrowser();

const pages = {
  fr: [
    '',
    '/que-faire-maintenant',
    '/que-faire-maintenant/rencontre',
    '/numeros-utiles',
    '/commencer',
    '/reprendre',
    '/connexion',
    '/accessibilite',
    '/donnees-personnelles',
    '/mentions-legales',
  ],
  en: [
    '',
    '/what-to-do-now',
    '/what-to-do-now/investment',
    '/helplines',
    '/begin',
    '/resume',
    '/sign-in',
    '/accessibility',
    '/personal-data',
    '/legal-notice',
  ],
  es: [
    '',
    '/que-hacer-ahora',
    '/que-hacer-ahora/inversion',
    '/telefonos-utiles',
    '/empezar',
    '/retomar',
    '/conexion',
    '/accesibilidad',
    '/datos-personales',
    '/aviso-legal',
  ],
};

describe.each([
  ['phone', phone],
  ['desk', desk],
])('on a %s', (_, size) => {
  test.each(['fr', 'en', 'es'] as const)('the public pages in %s are sound', async (locale) => {
    const { page, context } = await visitor({ size });
    for (const path of pages[locale]) {
      const answer = await page.goto(`/${locale}${path}`);
      expect(answer?.status(), path).toBe(200);
      await expectSoundPage(page);
    }
    await context.close();
  });

  test('the gallery of components is sound', async () => {
    const { page, context } = await visitor({ size });
    await page.goto('/ui');
    await expectSoundPage(page);
    await context.close();
  });

  test('an address that leads nowhere gets a page that helps', async () => {
    const { page, context } = await visitor({ size });
    const answer = await page.goto('/fr/nulle-part');
    expect(answer?.status()).toBe(404);
    await expectSoundPage(page);
    await context.close();
  });
});

test('in the dark scheme the pages are sound too', async () => {
  const { page, context } = await visitor({ size: phone });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const path of ['/fr', '/fr/numeros-utiles', '/ui']) {
    await page.goto(path);
    await expectSoundPage(page);
  }
  await context.close();
});

test('pages break no rule of the content security policy and write nothing to the console', async () => {
  const { page, context } = await visitor({ size: desk });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const path of ['/fr', '/fr/commencer', '/ui', '/agents']) await page.goto(path);
  expect(said).toEqual([]);
  await context.close();
});

test('quick exit leaves at once, by the link and by pressing Escape three times', async () => {
  const { page, context } = await visitor({ size: phone });
  await context.route(/wikipedia|bbc|meteo/, (route) =>
    route.fulfill({ body: '<h1>elsewhere</h1>', contentType: 'text/html' }),
  );
  await page.goto('/fr');
  const away = await page.locator('[data-quick-exit]').getAttribute('href');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await page.waitForURL(away ?? '');
  await page.goto('/fr');
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL(away ?? '');
  await context.close();
});

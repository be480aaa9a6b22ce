import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, useBrowser, visitor } from './support/browser.ts';

useBrowser();

const samples = [
  '/fr',
  '/fr/que-faire-maintenant',
  '/fr/plan-du-site',
  '/fr/numeros-utiles',
  '/fr/commencer',
  '/fr/connexion',
  '/fr/verifier-un-document',
  '/fr/aide-pres-de-chez-vous',
  '/fr/images-intimes-mineur',
  '/fr/vos-droits',
  '/fr/mentions-legales',
  '/en/what-to-do-now/investment',
  '/es',
  '/ui',
  '/fr/nulle-part',
];

/** A window of 1280 × 900 at 200 %, and the narrowest window of WCAG 1.4.10. */
const zoomed = [
  ['at 200 %', { width: 640, height: 450 }],
  ['at 320 px', { width: 320, height: 640 }],
] as const;

test.each(zoomed)('%s no page scrolls sideways, even with the text spaced out', async (_, size) => {
  const { page, context } = await visitor({ size });
  const wide: string[] = [];
  for (const path of samples) {
    await page.goto(path);
    if (await scrollsSideways(page)) wide.push(path);
    await spaceOut(page);
    if (await scrollsSideways(page)) wide.push(`${path} spaced out`);
  }
  expect(wide).toEqual([]);
  await context.close();
});

test('the keyboard reaches the main action, and each stop on the way is seen', async () => {
  const { page, context } = await visitor({ size: desk });
  for (const [path, action] of [
    ['/fr', '.hero a.button'],
    ['/fr/commencer', 'main form button'],
    ['/fr/connexion', 'main form button'],
    ['/fr/aide-pres-de-chez-vous', 'main form button'],
  ] as const) {
    await page.goto(path);
    const unseen: string[] = [];
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      const outline = await focused.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      if (outline < 2) unseen.push((await focused.textContent()) ?? '');
      if (await focused.evaluate((element, wanted) => element.matches(wanted), action)) break;
    }
    expect(unseen, path).toEqual([]);
    await expect(
      page.locator(':focus').evaluate((element, wanted) => element.matches(wanted), action),
      path,
    ).resolves.toBe(true);
  }
  await context.close();
});

test('the first stop leads past the header', async () => {
  const { page, context } = await visitor({ size: desk });
  await page.goto('/fr');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('content');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((element) => element.closest('main') !== null)).toBe(true);
  await context.close();
});

test('the language is changed by keyboard, and its menu reads as the rest of the header', async () => {
  const { page, context } = await visitor({ size: desk });
  await page.goto('/fr/numeros-utiles');
  const menu = page.locator('.languages summary');
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  expect(await colour('.languages summary')).toBe(await colour('.main-menu a'));
  await menu.focus();
  await page.keyboard.press('Enter');
  const english = page.locator('.languages a[lang="en"]');
  for (let stop = 0; stop < 4 && !(await english.evaluate((link) => link.matches(':focus'))); stop += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/helplines');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});

test('whoever asks for less motion gets none', async () => {
  const { page, context } = await visitor({ size: desk });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/fr', '/ui']) {
    await page.goto(path);
    expect(await moving(page), path).toBe(0);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving(page), 'the check sees motion where there is some').toBeGreaterThan(0);
  await context.close();
});

test('a refused form says which field, in a summary that has the focus and leads to it', async () => {
  const { page, context } = await visitor({ size: desk });
  await page.goto('/fr/connexion');
  await page.locator('main input[name="email"]').fill('nom@');
  await page.keyboard.press('Enter');
  await page.locator('[data-error-summary]:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const field = page.locator('main input:focus');
  expect(await field.getAttribute('name')).toBe('email');
  const tied = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
  for (const id of tied) expect(await page.locator(`#${id}`).count(), id).toBe(1);
  expect(tied).toContain('email-error');
  await context.close();
});

function scrollsSideways(page: Page): Promise<boolean> {
  return page.locator('html').evaluate((root) => root.scrollWidth > root.clientWidth);
}

/** What WCAG 1.4.12 lets a reader impose. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}

function moving(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
        );
      }).length,
  );
}

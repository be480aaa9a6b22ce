import { expect, test } from 'vitest';
import { expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInByEmail } from './support/sign-in.ts';
import { saleStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

test('from a filed complaint to the bank’s answer, on a phone', async () => {
  const { page, context } = await visitor({ size: phone });
  const email = 'dominique.argent@courriel.example';
  await tellStory(page, '/fr', saleStory(email), { sound: false });
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  await submit(page);
  await page.locator('main a[href$="/argent"]').first().click();
  await page.waitForLoadState('load');
  await expectSoundPage(page);

  await page.locator('main input[name="ordered"][value="me"]').check({ force: true });
  await Promise.all([
    page.waitForURL(/#payment-0$/),
    page.locator('main form:has(input[name="ordered"]) button').first().click(),
  ]);
  expect(await page.locator('main details').first().textContent()).toContain('Changer ma réponse');
  const [pack] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('main a[href$="/transfer-recall"]')
      .first()
      .evaluate((link) => {
        const address = `${link.getAttribute('href')}/lettre.pdf`;
        location.assign(address);
      }),
  ]);
  expect(pack.suggestedFilename()).toMatch(/^F-.*\.pdf$/);

  await page.locator('main a[href$="/transfer-recall"]').first().click();
  await page.waitForLoadState('load');
  await expectSoundPage(page);
  expect(await page.locator('textarea[name="letter"]').inputValue()).toContain('600,00');

  await page.locator('main input[name="mark"][value="partial"]').check({ force: true });
  await submit(page);
  await expectSoundPage(page);
  expect(await page.locator('.error-summary').textContent()).toContain('montant');
  await page.locator('main input[name="amount"]').fill('250');
  await submit(page);
  expect(await page.locator('main').textContent()).toContain('Rendu en partie');

  await page.locator('main a.back').click();
  await page.waitForLoadState('load');
  expect(await page.locator('main').textContent()).toMatch(/Reste perdu\s*350,00/);
  await context.close();
}, 180_000);

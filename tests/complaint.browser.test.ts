import { describe, expect, test } from 'vitest';
import { expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInAs, signInByEmail } from './support/sign-in.ts';
import { englishRomanceStory, investmentStory, romanceStory, saleStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

describe('a story told on a phone becomes a complaint', () => {
  test('romance, in French, by someone who confirms a mailbox', async () => {
    const { page, context } = await visitor({ size: phone });
    const email = 'camille.romance@courriel.example';
    await tellStory(page, '/fr', romanceStory(email, 'FR76 3000 6000 0112 3456 7890 189'));
    await expectSoundPage(page);
    const review = await page.locator('main').textContent();
    for (const said of ['Docteur Martin', '06 39 98 12 34', 'FR76 3000 6000 0112 3456 7890 189', 'Camille']) {
      expect(review).toContain(said);
    }
    await page.goto('/fr/identite');
    await expectSoundPage(page);
    await signInByEmail(page, email);
    await expectSoundPage(page);
    await submit(page);
    await expectSoundPage(page);
    const reference = /F(-[0-9A-Z]{4}){3}/.exec((await page.locator('main').textContent()) ?? '')?.[0];
    expect(reference).toBeDefined();

    await page.goto(`/fr/mes-dossiers/${reference}`);
    await expectSoundPage(page);
    await page.goto(`/fr/mes-dossiers/${reference}/recepisse`);
    await expectSoundPage(page);
    expect(await page.locator('main').textContent()).toContain(reference);
    await context.close();
  });

  test('false rental, in French, without JavaScript', async () => {
    const { page, context } = await visitor({ size: phone, javaScript: false });
    const email = 'dominique.location@courriel.example';
    // axe needs JavaScript in the page: what it checks is the same markup as with it.
    await tellStory(page, '/fr', saleStory(email), { sound: false, javaScript: false });
    await page.goto('/fr/identite');
    await signInByEmail(page, email);
    await submit(page);
    expect(await page.locator('h1').textContent()).not.toContain('Erreur');
    expect(await page.locator('main').textContent()).toMatch(/F(-[0-9A-Z]{4}){3}/);
    await context.close();
  });

  test('fake investment, in French, by someone known to FranceConnect', async () => {
    const { page, context } = await visitor({ size: phone });
    await tellStory(page, '/fr', investmentStory('alix@courriel.example'));
    await page.goto('/fr/identite');
    await signInAs(page, '/auth/franceconnect', /Mehdi/);
    await expectSoundPage(page);
    await submit(page);
    await expectSoundPage(page);
    expect(await page.locator('main').textContent()).toMatch(/F(-[0-9A-Z]{4}){3}/);
    await context.close();
  });

  test('romance, in English', async () => {
    const { page, context } = await visitor({ size: phone, locale: 'en-GB' });
    const email = 'sam.english@mail.example';
    await tellStory(page, '/en', englishRomanceStory(email));
    await page.goto('/en/identity');
    await signInByEmail(page, email);
    await submit(page);
    await expectSoundPage(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main').textContent()).toMatch(/F(-[0-9A-Z]{4}){3}/);
    await context.close();
  });
});

test('sending twice files once', async () => {
  const { page, context } = await visitor({ size: phone });
  const email = 'deux.fois@courriel.example';
  await tellStory(page, '/fr', saleStory(email), { sound: false });
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  const again = await context.newPage();
  await again.goto(page.url());
  await submit(page);
  await submit(again);
  await page.goto('/fr/mes-dossiers');
  const references = (await page.locator('main').textContent())?.match(/F(-[0-9A-Z]{4}){3}/g) ?? [];
  expect(new Set(references).size).toBe(1);
  await context.close();
});

test('danger hands over to people at once', async () => {
  const { page, context } = await visitor({ size: phone });
  await page.goto('/fr/commencer');
  await submit(page);
  await page.locator('input[name="now"][value="suicidal-thoughts"]').check();
  await submit(page);
  await expectSoundPage(page);
  expect(await page.locator('a[href="tel:3114"]').count()).toBeGreaterThan(0);
  await context.close();
});

test('a story is taken up again on another device with its code', async () => {
  const first = await visitor({ size: phone });
  await first.page.goto('/fr/commencer');
  await submit(first.page);
  await first.page.locator('input[name="now"][value="safe"]').check();
  await submit(first.page);
  await first.page.goto('/fr/revenir-plus-tard');
  await expectSoundPage(first.page);
  await submit(first.page);
  const code = /R(-[0-9A-Z]{4}){5}/.exec((await first.page.locator('main').textContent()) ?? '')?.[0] ?? '';

  const second = await visitor({ size: phone, javaScript: false });
  await second.page.goto('/fr/reprendre');
  await second.page.locator('input[name="code"]').fill(code.toLowerCase().replaceAll('-', ' '));
  await submit(second.page);
  expect(new URL(second.page.url()).pathname).toBe('/fr/plainte/victim');
  await Promise.all([first.context.close(), second.context.close()]);
});

test('a page that does not validate keeps what was typed and says what to do', async () => {
  const { page, context } = await visitor({ size: phone });
  await page.goto('/fr/commencer');
  await submit(page);
  await submit(page);
  await expectSoundPage(page);
  expect(await page.title()).toMatch(/^Erreur/);
  expect(await page.locator('.error-summary a').count()).toBe(1);
  await context.close();
});

import { expect, test } from 'vitest';
import { desk, expectSoundPage, useBrowser, visitor } from './support/browser.ts';
import { signInByEmail } from './support/sign-in.ts';
import { saleStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

test('help near home: a postcode leads to the court, without JavaScript, on a phone and on a desk', async () => {
  for (const size of [undefined, desk]) {
    const { page, context } = await visitor({ javaScript: false, ...(size ? { size } : {}) });
    await page.goto('/fr/aide-pres-de-chez-vous');
    await page.locator('input[name="where"]').fill('69003');
    await submit(page);
    expect(new URL(page.url()).pathname).toBe('/fr/aide-pres-de-chez-vous/69');
    expect(await page.locator('main').textContent()).toContain('Villefranche-sur-Saône');
    await context.close();
  }
  const { page, context } = await visitor();
  await page.goto('/fr/aide-pres-de-chez-vous');
  await expectSoundPage(page);
  await page.locator('input[name="where"]').fill('Londres');
  await submit(page);
  await expectSoundPage(page);
  await page.goto('/en/help-near-you/988');
  await expectSoundPage(page);
  await context.close();
});

test('after filing, one press asks for news; one press in the space stops them', async () => {
  const { page, context } = await visitor();
  const email = 'suivi@courriel.example';
  await tellStory(page, '/fr', saleStory(email), { sound: false });
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  await submit(page);
  await expectSoundPage(page);
  await page.getByRole('button', { name: `Oui, par courriel à ${email}` }).click();
  await page.waitForURL('**/suivi');
  await expectSoundPage(page);
  expect(await page.locator('main time').count()).toBe(3);
  await page.getByRole('button', { name: 'Ne plus recevoir ces messages' }).click();
  await page.getByText('Vous ne recevez pas ces messages').waitFor();
  await expectSoundPage(page);
  await page.getByLabel(/Par SMS/).check({ force: true });
  await page.getByRole('button', { name: 'Recevoir ces messages' }).click();
  await page.getByText(/nous vous enverrons un SMS/).waitFor();
  await context.close();
});

import { expect, test } from 'vitest';
import { desk, expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInAs } from './support/sign-in.ts';

useBrowser();

test.each([
  ['a phone', phone, 'fr'],
  ['a desk', desk, 'en'],
] as const)('an analyst works through the demonstration on %s', async (_, size, locale) => {
  const { page, context } = await visitor({ size, locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });
  const paths =
    locale === 'fr' ? { queue: 'plaintes', series: 'series' } : { queue: 'complaints', series: 'series' };
  await page.goto(`/agents/${locale}/${paths.queue}`);
  await signInAs(page, '/auth/proconnect', /Aline/);
  await expectSoundPage(page);
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(10);

  await page.locator('main table tbody a').first().click();
  await page.waitForLoadState('load');
  await expectSoundPage(page);

  await page.goto(`/agents/${locale}/${paths.series}?order=largest`);
  await expectSoundPage(page);
  await page.locator('main table tbody a').first().click();
  await page.waitForLoadState('load');
  await expectSoundPage(page);
  expect(await page.locator('main svg').count()).toBeGreaterThan(0);
  await context.close();
});

test.each([true, false])(
  'a search narrows the queue and its address holds nothing typed (scripts: %s)',
  async (javaScript) => {
    const { page, context } = await visitor({ size: desk, javaScript });
    await page.goto('/agents/fr/plaintes?series=in-series');
    await signInAs(page, '/auth/proconnect', /Aline/);
    const reference = (await page.locator('main table a.reference').first().textContent()) ?? '';
    await page.locator('main input[type="search"]').fill(reference);
    await page.locator('main form.filters button').click();
    await page.waitForURL(/search=/);
    expect(await page.locator('main table tbody tr').count()).toBe(1);
    expect(await page.locator('main input[type="search"]').inputValue()).toBe(reference);
    expect(page.url()).toContain('series=in-series');
    expect(page.url()).not.toContain(reference);

    // Who else names the same: a button, for a link would show the value.
    await page.locator('main table a.reference').first().click();
    await page.waitForURL(/plaintes\/F-/);
    const named = await page.locator('main form:has(button) input[name="text"]').first().inputValue();
    await page.locator('main table form button').first().click();
    await page.waitForURL(/plaintes\?search=/);
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(1);
    expect(await page.locator('main input[type="search"]').inputValue()).toBe(named);
    expect(page.url()).not.toContain(encodeURIComponent(named));
    await context.close();
  },
);

test('a supervisor reads the audit trail; an analyst is told that it is not theirs', async () => {
  const supervisor = await visitor({ size: desk });
  await supervisor.page.goto('/agents/fr/journal');
  await signInAs(supervisor.page, '/auth/proconnect', /Samir/);
  await supervisor.page.goto('/agents/fr/journal');
  await expectSoundPage(supervisor.page);
  expect(await supervisor.page.locator('main table tbody tr').count()).toBeGreaterThan(0);

  const analyst = await visitor({ size: desk });
  await analyst.page.goto('/agents');
  await signInAs(analyst.page, '/auth/proconnect', /Aline/);
  const refused = await analyst.page.goto('/agents/fr/journal');
  expect(refused?.status()).toBe(403);
  await expectSoundPage(analyst.page);
  await Promise.all([supervisor.context.close(), analyst.context.close()]);
});

test('a person signed in as a victim has no way into the workspace', async () => {
  const { page, context } = await visitor({ size: desk });
  await page.goto('/fr/connexion');
  await signInAs(page, '/auth/franceconnect', /Odette/);
  const answer = await page.goto('/agents/fr/plaintes');
  expect(answer?.status() === 403 || page.url().includes('/connexion')).toBe(true);
  expect(await page.locator('main table').count()).toBe(0);
  await context.close();
});

test('an agent whom nobody let in is told so, on a page that says what to do', async () => {
  const { page, context } = await visitor({ size: desk });
  await page.goto('/agents');
  await signInAs(page, '/auth/proconnect', /Noé/);
  await expectSoundPage(page);
  expect(await page.locator('main table').count()).toBe(0);
  await context.close();
});

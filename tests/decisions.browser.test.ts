import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectSoundPage, phone, useBrowser, type Visitor, visitor } from './support/browser.ts';
import { signInAs } from './support/sign-in.ts';

useBrowser();

/** With FANAL_SCREENSHOTS, a folder, each page is kept as a picture too. */
async function expectSound({ page }: Visitor, name: string): Promise<void> {
  await expectSoundPage(page);
  const folder = process.env['FANAL_SCREENSHOTS'];
  const width = page.viewportSize()?.width;
  if (folder) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
}

async function said(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? '';
}

async function follow(page: Page, selector: string): Promise<void> {
  const href = await page.locator(selector).first().getAttribute('href');
  await page.goto(href ?? '');
}

/** Fills the form of one act and sends it; a folded one is opened first. */
async function send(page: Page, act: string, reason: string): Promise<void> {
  const form = page.locator(`details.decision:has(input[name="act"][value="${act}"])`);
  if (!(await form.evaluate((details) => details.hasAttribute('open'))))
    await form.locator('summary').click();
  await form.locator('textarea[name="reason"]').fill(reason);
  await Promise.all([page.waitForLoadState('load'), form.locator('button[type="submit"]').click()]);
}

test('an analyst answers a question on a phone, and undoes it', async () => {
  const agent = await visitor({ size: phone });
  const { page, context } = agent;
  await page.goto('/agents/fr/rapprochements');
  await signInAs(page, '/auth/proconnect', /Aline/);
  await page.goto('/agents/fr/rapprochements');
  await expectSound(agent, 'proposals');
  expect(await page.locator('.main-menu [aria-current]').textContent()).toMatch(/\(\d+\)$/);
  const waiting = await page.locator('main table tbody tr').count();
  expect(waiting).toBeGreaterThan(0);

  await follow(page, 'main table tbody tr th a');
  await expectSound(agent, 'proposal');
  await send(page, 'accept', ' ');
  expect(await page.locator('[data-error-summary]').count()).toBe(1);
  await expectSound(agent, 'proposal-refused');
  await send(page, 'accept', 'Vu avec le parquet.');
  await page.waitForURL(/done=/);
  await expectSound(agent, 'proposal-answered');

  await follow(page, 'main .callout a[href*="/decisions/"]');
  expect(await said(page)).toContain('Vu avec le parquet.');
  await send(page, 'undo', 'Le titulaire prêtait son compte.');
  await page.waitForURL(/done=/);
  await expectSound(agent, 'decision-undone');
  expect(await said(page)).toContain('Le titulaire prêtait son compte.');

  // What the complaints alone leave open is asked again.
  await page.goto('/agents/fr/rapprochements');
  expect(await page.locator('main table tbody tr').count()).toBe(waiting);
  await context.close();
});

test('without scripts, a question is answered and the answer undone all the same', async () => {
  const { page, context } = await visitor({ size: desk, javaScript: false, locale: 'en-GB' });
  await page.goto('/agents/en/proposals');
  await signInAs(page, '/auth/proconnect', /Aline/);
  await page.goto('/agents/en/proposals');
  await follow(page, 'main table tbody tr th a');
  await send(page, 'refuse', 'Two crews.');
  await page.waitForURL(/done=/);
  await follow(page, 'main .callout a[href*="/decisions/"]');
  expect(await said(page)).toContain('They stand in two series.');
  await send(page, 'undo', 'Asked again once the bank answers.');
  await page.waitForURL(/done=/);
  expect(await page.locator('main textarea').count()).toBe(0);
  await context.close();
});

test('a series says why its complaints stand together, what was not used, and what became of it', async () => {
  const agent = await visitor({ size: desk });
  const { page, context } = agent;
  await page.goto('/agents/fr/series?order=largest');
  await signInAs(page, '/auth/proconnect', /Aline/);
  await page.goto('/agents/fr/series?order=largest');
  await follow(page, 'main table tbody tr:nth-child(8) th a');
  await page.locator('main table details summary').first().click();
  await expectSound(agent, 'series');
  const references = await page.locator('#members ~ .dense tbody th a.reference').allTextContents();

  await follow(page, '#members ~ .dense a.compare-link');
  await page.locator('main input[name="other"]').fill(references.at(-1) ?? '');
  await page.locator('main form.compare button').click();
  await page.waitForURL(/\/liens\/F-/);
  await expectSound(agent, 'together');
  expect(await page.locator('main .path-step').count()).toBeGreaterThan(0);

  await follow(page, 'main .path-step a[href*="/identifiants/"]');
  await expectSound(agent, 'value');
  expect(page.url()).toMatch(/\/identifiants\/\d+$/);

  // Two sides of a question: apart, and the question says why.
  await page.goto('/agents/fr/rapprochements');
  await expectSound(agent, 'proposals');
  await follow(page, 'main table tbody tr th a');
  await expectSound(agent, 'proposal');
  const sides = await Promise.all(
    [0, 1].map((side) =>
      page.locator('.side').nth(side).locator('a.reference[href*="/plaintes/"]').first().textContent(),
    ),
  );
  await page.goto('/agents/fr/liens');
  await expectSound(agent, 'compare');
  await page.locator('main input[name="one"]').fill(sides[0] ?? '');
  await page.locator('main input[name="other"]').fill(sides[1] ?? '');
  await page.locator('main form.compare button').click();
  await page.waitForURL(/\/liens\/F-/);
  await expectSound(agent, 'apart');
  expect(await page.locator(`main a[href*="/rapprochements/"]`).count()).toBe(1);
  await context.close();
});

import { expect, test } from 'vitest';
import { desk, expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInAs, signInByEmail } from './support/sign-in.ts';
import { romanceStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

/** Tells and files a story; answers its reference. The browser stays signed in. */
async function file(email: string, iban: string) {
  const { page, context } = await visitor({ size: phone });
  await tellStory(page, '/fr', romanceStory(email, iban), { sound: false });
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  await submit(page);
  const told = (await page.locator('main').textContent()) ?? '';
  const reference = /F(-[0-9A-Z]{4}){3}/.exec(told)?.[0] ?? '';
  return { page, context, told, reference };
}

test('the same account, spelled differently, joins the series: the victims are told, the agent sees why', async () => {
  const first = await file('premiere@courriel.example', 'FR14 2004 1010 0505 0001 3M02 606');
  const second = await file('seconde@courriel.example', 'fr1420041010050500013m02606');
  expect(second.told).toContain('fr1420041010050500013m02606');
  expect(second.told).not.toContain('FR14 2004 1010 0505 0001 3M02 606');
  await expectSoundPage(second.page);

  // The first, who was alone until then, finds the news on the timeline.
  await first.page.goto(`/fr/mes-dossiers/${first.reference}`);
  expect(await first.page.locator('main').textContent()).toContain('FR14 2004 1010 0505 0001 3M02 606');
  await expectSoundPage(first.page);

  const agent = await visitor({ size: desk });
  await agent.page.goto('/agents');
  await expectSoundPage(agent.page);
  await signInAs(agent.page, '/auth/proconnect', /Aline/);
  await agent.page.goto(`/agents/fr/plaintes/${second.reference}`);
  await expectSoundPage(agent.page);
  const said = (await agent.page.locator('main').textContent()) ?? '';
  expect(said).toContain('FR14 2004 1010 0505 0001 3M02 606');
  expect(said).toContain('fr1420041010050500013m02606');

  const series = await agent.page.locator('main a[href^="/agents/fr/series/"]').first().getAttribute('href');
  await agent.page.goto(series ?? '');
  await expectSoundPage(agent.page);
  const members = (await agent.page.locator('main').textContent()) ?? '';
  expect(members).toContain(first.reference);
  expect(members).toContain(second.reference);
  expect(await agent.page.locator('main svg .node-statement').count()).toBeGreaterThanOrEqual(2);

  // Read by an agent: the person is told.
  await second.page.goto(`/fr/mes-dossiers/${second.reference}`);
  expect(await second.page.locator('main .timeline li').count()).toBeGreaterThanOrEqual(4);
  await Promise.all([first, second, agent].map(({ context }) => context.close()));
});

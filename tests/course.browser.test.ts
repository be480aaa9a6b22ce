import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, expectSoundPage, phone, useBrowser, type Visitor, visitor } from './support/browser.ts';
import { signInAs, signInByEmail } from './support/sign-in.ts';
import { startFanal } from './support/start-fanal.ts';
import { saleStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

/** Only an authority admits and transmits: a Fanal of its own. */
let fanal: Awaited<ReturnType<typeof startFanal>> | undefined;
let person: Visitor;
let agent: Visitor;
let own: string;
let file: string;

beforeAll(async () => {
  fanal = await startFanal({ FANAL_MODE: 'authority' });
  person = await visitor({ size: phone, site: fanal.site });
  agent = await visitor({ size: desk, site: fanal.site });
}, 240_000);
afterAll(() => fanal?.stop());

async function said(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? '';
}

/** Files the sale's story; answers its reference. */
async function fileStory(page: Page): Promise<string> {
  const email = 'dominique.suite@courriel.example';
  await tellStory(page, '/fr', saleStory(email), { sound: false });
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  await submit(page);
  return /F(-[0-9A-Z]{4}){3}/.exec(await said(page))?.[0] ?? '';
}

/** Opens one decision's form on a complaint's page, fills it and sends it. */
async function decide(page: Page, kind: string, fill: (form: ReturnType<Page['locator']>) => Promise<void>) {
  const form = page.locator(`details.decision:has(input[name="kind"][value="${kind}"])`);
  await form.locator('summary').click();
  await fill(form);
  await Promise.all([page.waitForURL(/done=decided/), form.locator('button[type="submit"]').click()]);
  expect(await said(page)).toContain('C’est fait');
}

async function check(form: ReturnType<Page['locator']>, found: string): Promise<void> {
  for (const item of ['elements', 'competence', 'identity']) {
    await form.locator(`select[name="${item}"]`).selectOption(found);
  }
}

test('a story is filed, and an agent finds it', async () => {
  const reference = await fileStory(person.page);
  own = `/fr/mes-dossiers/${reference}`;
  file = `/agents/fr/plaintes/${reference}`;
  await agent.page.goto(file);
  await signInAs(agent.page, '/auth/proconnect', /Aline/);
});

test('an agent asks for more, and the person answers', async () => {
  await agent.page.goto(file);
  await expectSoundPage(agent.page);

  // A check left out: nothing is decided, what was typed comes back.
  const asking = agent.page.locator('details.decision:has(input[value="ask-more"])');
  await asking.locator('summary').click();
  await asking.locator('textarea').fill('Quel jour avez-vous payé ?');
  await asking.locator('button[type="submit"]').click();
  await agent.page.locator('.error-summary').waitFor();
  await expectSoundPage(agent.page);
  expect(await asking.locator('textarea').inputValue()).toBe('Quel jour avez-vous payé ?');
  await check(asking, 'met');
  await asking.locator('input[value="dates"]').check({ force: true });
  await Promise.all([agent.page.waitForURL(/done=decided/), asking.locator('button[type="submit"]').click()]);

  await person.page.goto(own);
  await expectSoundPage(person.page);
  expect(await said(person.page)).toContain('Quel jour avez-vous payé ?');
  await person.page.locator(`main a[href="${own}/repondre"]`).click();
  await person.page.waitForURL(/repondre/);
  await expectSoundPage(person.page);
  await submit(person.page);
  expect(await said(person.page)).toContain('Écrivez quelque chose');
  await person.page.locator('main textarea').fill('Le mardi 6 octobre, vers midi.');
  await submit(person.page);
  await person.page.waitForURL(/done=answer/);
  expect(await said(person.page)).toContain('Votre réponse est enregistrée');
  await expectSoundPage(person.page);

  await agent.page.goto(file);
  expect(await said(agent.page)).toContain('Le mardi 6 octobre, vers midi.');
});

test('files are added, with the script of the page and without it, and each side sees them', async () => {
  const fileOf = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`Extrait ${name}`) });
  const { page } = person;
  await page.goto(own);
  await page.locator(`main a[href="${own}/completer"]`).click();
  await page.waitForURL(/completer/);
  await page
    .locator('main input[type="file"]')
    .setInputFiles([fileOf('virement.txt'), fileOf('messages.txt')]);
  await page.locator('[data-given] li').nth(1).waitFor();
  await expectSoundPage(page);
  await submit(page);
  await page.waitForURL(/done=add/);
  expect(await said(page)).toMatch(/Vous avez joint 2 pièces[\s\S]*virement\.txt[\s\S]*messages\.txt/);
  await expectSoundPage(page);

  const plain = await visitor({ size: phone, javaScript: false, ...(fanal && { site: fanal.site }) });
  await plain.context.addCookies(await person.context.cookies());
  await plain.page.goto(`${own}/completer`);
  const empty = { name: 'vide.txt', mimeType: 'text/plain', buffer: Buffer.from('') };
  await plain.page.locator('main input[type="file"]').setInputFiles([fileOf('suite.txt'), empty]);
  await plain.page.locator('main textarea').fill('Voici la suite.');
  await submit(plain.page);
  await expect.poll(() => said(plain.page)).toMatch(/vide\.txt[\s\S]*ce fichier est vide[\s\S]*suite\.txt/);
  await submit(plain.page);
  await plain.page.waitForURL(/done=add/);
  expect(await said(plain.page)).toMatch(/Vous avez joint 3 pièces[\s\S]*Voici la suite\./);
  await plain.context.close();

  await agent.page.goto(file);
  expect(await agent.page.locator('.exhibit').count()).toBe(3);
});

test('it is admitted, transmitted and decided, and the person sees each step', async () => {
  await agent.page.goto(file);
  await decide(agent.page, 'admit', (form) => check(form, 'met'));
  await person.page.goto(own);
  expect(await said(person.page)).toContain('Votre plainte est acceptée');

  await decide(agent.page, 'transmit', async (form) => {
    await form.locator('select[name="to"]').selectOption('parquet');
    await form.locator('input[name="name"]').fill('Parquet de Ville-Exemple');
    await form.locator('input[name="number"]').fill('26/118');
  });
  await person.page.goto(own);
  expect(await said(person.page)).toMatch(/Parquet de Ville-Exemple[\s\S]*26\/118/);
  await person.page.goto(`${own}/retirer`);
  await expectSoundPage(person.page);
  expect(await said(person.page)).toContain('ne peut plus être retirée ici');

  await decide(agent.page, 'record-outcome', async (form) => {
    await form.locator('select[name="outcome"]').selectOption('filed-without-action');
    await form.locator('select[name="closure"]').selectOption('author-unknown');
  });
  await expectSoundPage(agent.page);
  await person.page.goto(own);
  await expectSoundPage(person.page);
  expect(await said(person.page)).toMatch(/classée sans suite[\s\S]*procureur général/);
});

test('they write to each other, and each sees when the other has read', async () => {
  const { page } = person;
  await page.goto(`${own}/messages`);
  await expectSoundPage(page);
  await page.locator('main textarea').fill('Puis-je avoir une copie ?');
  await submit(page);
  expect(await said(page)).toMatch(/Puis-je avoir une copie[\s\S]*Pas encore lu/);

  await agent.page.goto('/agents/fr/plaintes?messages=unread');
  await expectSoundPage(agent.page);
  expect(await agent.page.locator('main table tbody tr').count()).toBe(1);
  await agent.page.goto(file);
  await agent.page.locator('main textarea[name="text"]').fill('Oui, depuis votre espace.');
  await agent.page.locator('main form:has(textarea[name="text"]) button').click();
  await agent.page.waitForURL(/done=sent/);

  await page.goto(own);
  expect(await said(page)).toContain('Messages (1 nouveau)');
  await page.goto(`${own}/messages`);
  expect(await said(page)).toMatch(/Lu le[\s\S]*Oui, depuis votre espace/);
  await expectSoundPage(page);
});

test('rights are told on a page of their own, in both languages', async () => {
  for (const path of ['/fr/vos-droits', '/en/your-rights']) {
    await person.page.goto(path);
    await expectSoundPage(person.page);
    expect(await said(person.page)).toContain('40-3');
  }
});

import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { script } from '../examples/dating-site/scam/script.ts';
import { listen } from '../examples/dating-site/server/listen.ts';
import { desk, expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInAs } from './support/sign-in.ts';
import { submit } from './support/tell-story.ts';

useBrowser();

/** Passes its check and belongs to no bank; no other test names it. */
const iban = 'FR76 3000 4000 0312 3456 7890 143';
const check = '/fr/verifier-avant-de-payer';

describe('on a phone', () => {
  test.each([
    ['fr', ['verifier-avant-de-payer', 'contester-un-avertissement', 'avertissements-en-chiffres']],
    ['en', ['check-before-you-pay', 'contest-a-warning', 'warnings-in-figures']],
    ['es', ['comprobar-antes-de-pagar', 'impugnar-un-aviso', 'avisos-en-cifras']],
  ] as const)('the pages of warnings in %s are sound', async (locale, paths) => {
    const { page, context } = await visitor({ size: phone });
    for (const path of paths) {
      await page.goto(`/${locale}/${path}`);
      await expectSoundPage(page);
    }
    await context.close();
  });

  test('without scripts, a whole message is read for what may be looked up, and none of it is called safe', async () => {
    const { page, context } = await visitor({ size: phone, javaScript: false });
    await page.goto('/fr');
    await page.locator(`main a[href="${check}"]`).click();
    await lookUp(page, 'Bonjour, payez ici : https://colis.example/frais ou appelez le 06 39 98 71 72.');
    const said = (await page.locator('main').textContent()) ?? '';
    expect(said).toContain('colis.example');
    expect(said).toContain('06 39 98 71 72');
    expect(said).toContain('Inconnu ne veut pas dire sûr');
    expect(page.url()).toMatch(new RegExp(`${check}$`));
    await context.close();
  });
});

test('a decision reaches whoever checks and whoever is about to pay; its holder is heard, and it is gone', async () => {
  const [analyst, person] = await Promise.all([visitor({ size: desk }), visitor()]);
  await analyst.page.goto('/agents/fr/avertissements');
  await signInAs(analyst.page, '/auth/proconnect', /Aline/);
  await expectSoundPage(analyst.page);
  // A server that has just started makes its first key within a minute.
  await expect.poll(listVersion, { timeout: 70_000, interval: 500 }).toBeDefined();
  const before = (await listVersion()) ?? 0;
  await analyst.page.getByText('Ouvrir un dossier').click();
  await analyst.page.selectOption('#type', 'iban');
  await analyst.page.fill('#value', iban);
  await submitForm(analyst.page, '/ouvrir');
  await decide(analyst.page, 'publish', 'Une victime l’a lu au téléphone, son virement part dans une heure.');
  await expectSoundPage(analyst.page);

  await person.page.goto(check);
  await lookUp(person.page, `Mon compte : ${iban}`);
  await expectSoundPage(person.page);
  expect(await person.page.locator('h1').textContent()).toBe('Ne payez pas');

  await expect.poll(listVersion, { timeout: 60_000, interval: 500 }).toBeGreaterThan(before);
  await expectHeldPayment();

  await person.page.getByRole('button', { name: /^Contester/ }).click();
  await person.page.fill('#words', 'C’est le compte de notre association, en ligne depuis dix ans.');
  await person.page.fill('#email', 'tresorerie@association.example');
  await person.page.getByRole('button', { name: 'Envoyer ma contestation' }).click();
  await person.page.locator('.reference').waitFor();
  await expectSoundPage(person.page);
  const reference = (await person.page.locator('.reference').textContent()) ?? '';
  expect(reference).toMatch(/^K(-\w{4}){5}$/);
  await expectFollowed(person.page, reference, 'Une personne la lit');

  await analyst.page.goto('/agents/fr/avertissements?queue=contested');
  await expectSoundPage(analyst.page);
  await analyst.page.locator('main table a', { hasText: iban }).click();
  // Analysts see its first letters: the whole of it is its holder's.
  await analyst.page.getByText(reference.slice(0, 6)).waitFor();
  expect(await analyst.page.content()).not.toContain(reference);
  await decide(analyst.page, 'uphold-contest', 'Le compte est bien celui de l’association.');
  await expectFollowed(person.page, reference, 'Aucun avertissement ne s’affiche');
  await person.page.goto(check);
  await lookUp(person.page, iban);
  expect(await person.page.locator('main').textContent()).toContain('Inconnu ici');
  await Promise.all([analyst.context.close(), person.context.close()]);
});

/** The holder of the reference reads where the contest stands; the reference stands in no address. */
async function expectFollowed(page: Page, reference: string, said: string): Promise<void> {
  await page.goto('/fr/contester-un-avertissement');
  await page.fill('#reference', reference.toLowerCase());
  await page.getByRole('button', { name: 'Voir où elle en est' }).click();
  await page.getByRole('heading', { name: said }).waitFor();
  expect(page.url()).not.toContain('K-');
  await expectSoundPage(page);
}

/** Alix is about to pay into the account on a site that is joined to Fanal, and reads what is known of it. */
async function expectHeldPayment(): Promise<void> {
  const siteKey = await openPlatform();
  const site = await listen({ port: 0, fanalUrl: inject('fanalUrl'), siteKey });
  const { page, context } = await visitor({ site: site.url });
  // A header of the proxy's, set by the browser, would be asked leave for at the other site (Fetch, CORS protocol).
  await context.setExtraHTTPHeaders({});
  await enter(page, 'Alix');
  await page.getByText('Envoyer de l’argent').click();
  await page.fill('#iban', iban);
  await page.getByRole('button', { name: 'Payer' }).click();
  const warning = page.locator('fanal-warning');
  await warning
    .getByText(/Un analyste a jugé/)
    .first()
    .waitFor();
  const counted = page.waitForResponse((answer) => answer.url().endsWith('/v1/outcomes'));
  await warning.getByRole('button', { name: 'Faire une pause' }).click();
  expect((await counted).status()).toBe(202);
  await page.getByText('Rien n’est parti').waitFor();
  await context.close();
  await site.stop();
}

/** A supervisor opens an account with a key, which is shown once; what the site may show is its site key. */
async function openPlatform(): Promise<string> {
  const { page, context } = await visitor({ size: desk });
  await page.goto('/agents/fr/plateformes');
  await signInAs(page, '/auth/proconnect', /Samir/);
  await page.goto('/agents/fr/plateformes');
  await page.getByText('Ouvrir un compte').click();
  await page.fill('#name', 'Duo, rencontres inventées');
  await page.fill('#email', 'equipe@duo.example');
  await submitForm(page, '/plateformes');
  await expectSoundPage(page);
  const siteKey = (await page.locator('main dd .exact').first().textContent()) ?? '';
  await page.fill('#label', 'serveur d’essai');
  await submitForm(page, '/cles');
  const secret = (await page.locator('main .panel code').textContent()) ?? '';
  expect(secret).toMatch(/^fanal_/);
  await page.getByText('revenir au compte').click();
  expect(await page.content()).not.toContain(secret);
  await page.goto('/agents/fr/plateformes/effets');
  await expectSoundPage(page);
  await context.close();
  return siteKey;
}

test('on a dating site: a tip, a question and a hold come at their moment, to the one written to alone', async () => {
  const { site, alix, marc, seen } = await playScript(0);
  expect(seen.slice(0, 5)).toEqual(Array(5).fill('none'));
  expect(seen.slice(5)).toEqual(['tip', 'tip', 'interrupt', 'interrupt', 'interrupt']);
  await expectSoundPage(alix.page);

  await alix.page.getByText('Envoyer de l’argent').click();
  await alix.page.getByRole('button', { name: 'Payer' }).click();
  await expect.poll(() => decisionIn(alix.page)).toBe('hold');
  await expectSoundPage(alix.page);
  expect(await alix.page.locator('#messages').textContent()).not.toContain('Paiement envoyé');
  await alix.page.locator('fanal-warning [data-action="continue"]:not([aria-disabled])').click();
  await marc.page.getByText('Paiement envoyé').waitFor();
  expect(await decisionIn(marc.page)).toBe('none');
  await Promise.all([alix.context.close(), marc.context.close()]);
  await site.stop();
});

test('where all is held back to measure the others, nothing is shown but the hold before the payment', async () => {
  const { site, alix, marc, seen } = await playScript(1);
  expect(seen).toEqual(Array(script.fr.length).fill('none'));
  await alix.page.getByText('Envoyer de l’argent').click();
  await alix.page.getByRole('button', { name: 'Payer' }).click();
  await expect.poll(() => decisionIn(alix.page)).toBe('hold');
  await Promise.all([alix.context.close(), marc.context.close()]);
  await site.stop();
});

/** The story in two browsers; `seen`: what Alix is told after each line. */
async function playScript(heldOutShare: number) {
  const site = await listen({ port: 0, heldOutShare });
  const [alix, marc] = await Promise.all([visitor({ site: site.url }), visitor({ site: site.url })]);
  await enter(alix.page, 'Alix');
  await enter(marc.page, 'Marc');
  const seen: string[] = [];
  for (const [place, { from }] of script.fr.entries()) {
    const { page: speaker } = from === 'alix' ? alix : marc;
    await speaker.getByRole('button', { name: 'Envoyer cette ligne' }).click();
    await Promise.all([alix, marc].map(({ page }) => page.locator('#messages li').nth(place).waitFor()));
    seen.push(await decisionIn(alix.page));
  }
  return { site, alix, marc, seen };
}

async function enter(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Entrer comme ${name}` }).click();
  await page.locator('fanal-warning').waitFor({ state: 'attached' });
}

async function decisionIn(page: Page): Promise<string> {
  return page
    .locator('fanal-warning')
    .evaluate(
      (element) => (element as HTMLElement & { warning?: { decision: string } }).warning?.decision ?? 'none',
    );
}

async function lookUp(page: Page, text: string): Promise<void> {
  await page.fill('#text', text);
  await submit(page);
}

/** Sends the form whose address ends so; a page of the workspace has several. */
async function submitForm(page: Page, end: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator(`main form[action$="${end}"] button[type="submit"]`).first().click(),
  ]);
}

async function decide(page: Page, decision: string, reason: string): Promise<void> {
  const form = page.locator(`details:has(#${decision}-reason)`);
  await form.locator('summary').click();
  await form.locator('textarea').fill(reason);
  await Promise.all([page.waitForURL(/done=decided/), form.locator('button').click()]);
}

/** Of the list of accounts that clients read. */
async function listVersion(): Promise<number | undefined> {
  const fanal = inject('fanalUrl');
  const parameters = (await (await fetch(`${fanal}/v1/lookup`)).json()) as {
    epochs: { epoch: number; state: string }[];
  };
  const epoch = parameters.epochs.find(({ state }) => state === 'current')?.epoch;
  const feed = (await (await fetch(`${fanal}/v1/feed/iban/${epoch}`)).json()) as { version?: number };
  return feed.version;
}

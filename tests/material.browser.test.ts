import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInByEmail } from './support/sign-in.ts';
import { romanceStory, saleStory } from './support/stories.ts';
import { englishPhishingStory } from './support/stories-by-type.ts';
import { type Story, submit, tellStory } from './support/tell-story.ts';

useBrowser();

type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The answers that no material tells: the rest comes from what is given. */
function withoutWhatIsGiven(story: Story): Story {
  const { account: _a, dates: _d, found: _f, contacts: _c, payments: _p, ...choices } = story;
  return { ...choices, material: { have: 'give' } };
}

/** Gives files, waits until they are read, and goes on to what was found. */
async function giveAndSee(page: Page, files: readonly GivenFile[], number = files.length): Promise<void> {
  await page.locator('main input[type="file"]').setInputFiles([...files]);
  await page
    .locator('.given li')
    .nth(number - 1)
    .waitFor({ timeout: 60_000 });
  await page.locator('[data-still-reading]').waitFor({ state: 'detached', timeout: 60_000 });
  await expectSoundPage(page);
  await page.locator('main form[data-give] a.button').click();
  await page.waitForURL(/ce-que-nous-avons-trouve|what-we-found/);
}

async function sendAndSee(page: Page, locale: 'fr' | 'en', email: string): Promise<string> {
  const review = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  await page.goto(locale === 'fr' ? '/fr/identite' : '/en/identity');
  await signInByEmail(page, email);
  await submit(page);
  expect(await page.locator('main').textContent()).toMatch(/F(-[0-9A-Z]{4}){3}/);
  return review;
}

const chat = [
  '12/03/2026, 10:12 - Les messages et les appels sont chiffrés de bout en bout.',
  '12/03/2026, 10:12 - Docteur Martin: Bonjour Camille, écris-moi plutôt au 06 39 98 12 34',
  '12/03/2026, 10:15 - Camille: D’accord, je vous réponds ici',
  '14/03/2026, 18:40 - Docteur Martin: J’ai besoin de 1250 € pour l’hôpital, voici mon compte FR76 3000 6000 0112 3456 7890 189',
  '15/03/2026, 09:00 - Camille: Je t’ai envoyé 1250 € par virement',
  '15/03/2026, 09:30 - Docteur Martin: Merci mon amour',
].join('\n');

const mail = `Return-Path: <envoi@relais.example>
Received: from relais.example (relais.example [203.0.113.7]) by mx.courriel.example; Tue, 3 Nov 2026 08:12:00 +0100
From: "Parcel Service" <notice@parcel-fees.example>
Reply-To: claims@parcel-fees.example
To: sam@mail.example
Subject: Your parcel is waiting
Date: Tue, 3 Nov 2026 08:11:58 +0100
Message-ID: <1@relais.example>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Your parcel could not be delivered. <a href="https://parcel-fees.example/pay?id=7">Pay 2.99 EUR now</a>
or call us on +44 7700 900123.</p>
`.replaceAll('\n', '\r\n');

/** A chat as a phone shows it, photographed by the browser. */
async function screenshotOfChat(page: Page): Promise<Buffer> {
  const drawing = await page.context().newPage();
  await drawing.setContent(`<body style="margin:0;background:#e5ddd5;font:17px sans-serif">
    <style>p{max-width:270px;padding:8px 10px;border-radius:8px;margin:10px;background:#fff}.me{background:#dcf8c6;margin-left:70px}</style>
    <p>Bonjour, l’appartement est libre. La caution est de 600 €</p>
    <p class="me">Très bien, comment payer ?</p>
    <p>Virement sur FR76 3000 6000 0112 3456 7890 189</p>
    <p>Ou par courriel : bailleur.exemple@location.example</p>
    <p class="me">C’est fait, j’ai envoyé 600 €</p></body>`);
  const picture = await drawing.screenshot();
  await drawing.close();
  return picture;
}

describe('a story is told from what was given alone, to its receipt', () => {
  test('a WhatsApp export, in French', async () => {
    const { page, context } = await visitor({ size: phone });
    const email = 'camille.whatsapp@courriel.example';
    await tellStory(page, '/fr', withoutWhatIsGiven(romanceStory(email, '')), {
      sound: false,
      atMaterials: async () => {
        await giveAndSee(page, [{ name: '_chat.txt', mimeType: 'text/plain', buffer: Buffer.from(chat) }]);
        await expectSoundPage(page);
        await page.locator('[name="me"][value="Camille"]').check({ force: true });
        await submit(page);
        await expectSoundPage(page);
        expect(await page.locator('main').textContent()).toContain('Docteur Martin');
        await submit(page);
      },
    });
    const review = await sendAndSee(page, 'fr', email);
    for (const said of ['06 39 98 12 34', 'FR76 3000 6000 0112 3456 7890 189', '1 250,00', '12 mars 2026'])
      expect(review).toContain(said);
    await context.close();
  });

  test('an e-mail with its headers, in English', async () => {
    const { page, context } = await visitor({ size: phone, locale: 'en-GB' });
    const email = 'sam.eml@mail.example';
    await tellStory(page, '/en', withoutWhatIsGiven(englishPhishingStory(email)), {
      sound: false,
      atMaterials: async () => {
        await giveAndSee(page, [
          { name: 'parcel.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) },
        ]);
        await expectSoundPage(page);
        await submit(page);
      },
    });
    const review = await sendAndSee(page, 'en', email);
    for (const said of ['notice@parcel-fees.example', 'https://parcel-fees.example/pay?id=7'])
      expect(review).toContain(said);
    await context.close();
  });

  test('a screenshot, in French', async () => {
    const { page, context } = await visitor({ size: phone });
    const email = 'dominique.capture@courriel.example';
    const story = withoutWhatIsGiven(saleStory(email));
    const dates = saleStory(email)['dates'] ?? {};
    await tellStory(
      page,
      '/fr',
      { ...story, dates },
      {
        sound: false,
        atMaterials: async () => {
          const buffer = await screenshotOfChat(page);
          await giveAndSee(page, [{ name: 'capture.png', mimeType: 'image/png', buffer }]);
          await expectSoundPage(page);
          await submit(page);
        },
      },
    );
    const review = await sendAndSee(page, 'fr', email);
    for (const said of [
      'FR76 3000 6000 0112 3456 7890 189',
      'bailleur.exemple@location.example',
      'C’est fait',
    ])
      expect(review.replaceAll('\u2019', "'")).toContain(said.replaceAll('\u2019', "'"));
    await context.close();
  });
});

/** From the beginning to the page that asks what one has. */
async function toMaterials(page: Page): Promise<void> {
  const reached = new Error('reached');
  const telling = {
    sound: false,
    atMaterials: () => Promise.reject(reached),
  };
  const story = withoutWhatIsGiven(saleStory('personne@courriel.example'));
  await expect(tellStory(page, '/fr', story, telling)).rejects.toBe(reached);
}

test('without scripts files and a pasted text are given in one form, and a refused one is named with what to do', async () => {
  const { page, context } = await visitor({ size: phone, javaScript: false });
  const story = withoutWhatIsGiven(saleStory('sans.script@courriel.example'));
  const reached = new Error('reached');
  const telling = { sound: false, javaScript: false, atMaterials: () => Promise.reject(reached) };
  await expect(tellStory(page, '/fr', story, telling)).rejects.toBe(reached);
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'conversation.txt', mimeType: 'text/plain', buffer: Buffer.from(chat) },
    { name: 'faux.html', mimeType: 'text/html', buffer: Buffer.from('<html><script>1</script></html>') },
  ]);
  await page.locator('textarea[name="text"]').fill('Il écrit aussi de contact@faux.example');
  await page.locator('form[data-give] button').click();
  await page.waitForLoadState('load');
  expect(await page.title()).toMatch(/^Erreur/);
  expect(await page.locator('.error-summary').textContent()).toContain('faux.html');
  expect(await page.locator('.given li').count()).toBe(2);
  await context.close();
});

test('an upload goes on by itself after the line was lost', async () => {
  const { page, context } = await visitor({ size: phone });
  let pieces = 0;
  // Before the page is opened: a browser that is on its way to a page may send what it asks past a new route.
  await context.route('**/v1/uploads/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    pieces += 1;
    return pieces === 2 ? route.abort('connectionreset') : route.continue();
  });
  await toMaterials(page);
  const long = `${chat}\n`.repeat(2_500);
  await giveAndSee(page, [{ name: '_chat.txt', mimeType: 'text/plain', buffer: Buffer.from(long) }]);
  expect(pieces).toBeGreaterThan(2);
  await context.close();
});

test('what was given is taken back', async () => {
  const { page, context } = await visitor({ size: phone });
  await toMaterials(page);
  await page
    .locator('input[type="file"]')
    .setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(chat) }]);
  await page.locator('.given li').first().waitFor();
  await page.locator('.given li a').click();
  await expectSoundPage(page);
  await submit(page);
  expect(await page.locator('.given li').count()).toBe(0);
  await context.close();
});

import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInAs, signInByEmail } from './support/sign-in.ts';
import { romanceStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

const folder = process.env['FANAL_SCREENSHOTS'];

async function picture(page: Page, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Sends a file from the page itself, with its cookie, as its scripts would. */
function give(
  page: Page,
  name: string,
  bytes: Buffer,
): Promise<{ status: number; answer: { code?: string } }> {
  return page.evaluate(
    async ([called, base64]) => {
      const about = btoa(JSON.stringify({ name: called })).replaceAll('=', '');
      const answer = await fetch('/v1/exhibits/draft', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', about },
        body: Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)),
      });
      return { status: answer.status, answer: await answer.json() };
    },
    [name, bytes.toString('base64')] as const,
  );
}

/** A file in pieces, as after a broken connection: 3 bytes, then the rest. */
function giveInPieces(page: Page, text: string): Promise<string | null> {
  return page.evaluate(async (sent) => {
    const bytes = new TextEncoder().encode(sent);
    const always = { 'tus-resumable': '1.0.0' };
    const begun = await fetch('/v1/uploads', {
      method: 'POST',
      headers: {
        ...always,
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${btoa('discussion.txt')}`,
      },
    });
    const place = begun.headers.get('location') ?? '';
    let last: Response | undefined;
    for (const [from, to] of [
      [0, 3],
      [3, bytes.length],
    ] as const) {
      last = await fetch(place, {
        method: 'PATCH',
        headers: {
          ...always,
          'upload-offset': String(from),
          'content-type': 'application/offset+octet-stream',
        },
        body: bytes.slice(from, to),
      });
    }
    return last?.headers.get('exhibit') ?? null;
  }, text);
}

test('what a person gives with the story is in the hands of the agent who reads it, with who had it', async () => {
  const { page, context } = await visitor({ size: phone });
  const email = 'camille.pieces@courriel.example';
  await tellStory(page, '/fr', romanceStory(email, 'FR76 3000 6000 0112 3456 7890 189'), { sound: false });
  const capture = await page.screenshot();
  expect((await give(page, 'capture.png', capture)).status).toBe(201);
  expect((await give(page, 'la-meme.png', capture)).status).toBe(201);
  const program = await give(page, 'photo.jpg', Buffer.concat([Buffer.from('MZ'), deflateRawSync('x')]));
  expect(program).toMatchObject({ status: 422, answer: { code: 'unsafe-file' } });
  expect(await giveInPieces(page, 'Paul : tu peux me virer 1 250 euros ?')).toMatch(/^[0-9a-f-]{36}$/);
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  await submit(page);
  const reference = /F(-[0-9A-Z]{4}){3}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';
  await context.close();

  const agent = await visitor({ size: desk });
  const file = `/agents/fr/plaintes/${reference}`;
  await agent.page.goto(file);
  await signInAs(agent.page, '/auth/proconnect', /Aline/);
  await expect
    .poll(
      async () => {
        await agent.page.goto(file);
        return agent.page.locator('.exhibit img').count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(1);
  expect(await agent.page.locator('.exhibit').count()).toBe(2);
  for (const closed of await agent.page.locator('.exhibit summary').all()) await closed.click();
  const preview = agent.page.locator('.exhibit img');
  await expect
    .poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 20_000 })
    .toBe(phone.width);
  await expectSoundPage(agent.page);
  await picture(agent.page, 'exhibits-desk');
  await agent.page.setViewportSize(phone);
  await expectSoundPage(agent.page);
  await picture(agent.page, 'exhibits-phone');

  const saving = agent.page.waitForEvent('download');
  await agent.page.locator('.exhibit a[download]').first().click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('capture.png');
  await agent.page.goto(file);
  const text = await agent.page.locator('.exhibit').first().textContent();
  expect(text).toContain('a téléchargé l’original');
  expect(text).toContain('Chaîne vérifiée');
  await agent.context.close();
});

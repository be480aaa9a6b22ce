import { expect, test } from 'vitest';
import { expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';

useBrowser();

test('a minor’s image is hashed on the device: nothing is asked of the network', async () => {
  const { page, context } = await visitor({ size: phone });
  await page.goto('/fr/images-intimes-mineur', { waitUntil: 'networkidle' });
  await expectSoundPage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const image = { name: 'image.png', mimeType: 'image/png', buffer: await page.screenshot() };
  const video = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('message digest') };
  await page.getByLabel('Choisir des images ou des vidéos').setInputFiles([image, video]);
  await page.getByText('Terminé. Rien n’a été envoyé.').waitFor();
  const hashes = await page.locator('[data-hash-list] dd').allTextContents();
  expect(hashes[0]).toMatch(/^PDQ [0-9a-f]{64}/);
  // RFC 1321, appendix A.5.
  expect(hashes[1]).toBe('MD5 f96b697d7cb7938d525a2f31aaf161d0');
  await expectSoundPage(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Garder les empreintes' }).click();
  expect((await saved).suggestedFilename()).toBe('empreintes.txt');
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  await context.close();
});

test('without JavaScript the page still says whom to call and where to go', async () => {
  const { page, context } = await visitor({ size: phone, javaScript: false });
  await page.goto('/en/minor-images');
  await page.getByText('3018 can do it with you').waitFor();
  expect(await page.getByRole('link', { name: 'Go to Take It Down' }).isVisible()).toBe(true);
  expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  await context.close();
});

import { expect, test } from 'vitest';
import {
  barriersIn,
  readAccessiblePdf,
} from '../packages/server/src/platform/testing/read-accessible-pdf.ts';
import { expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInByEmail } from './support/sign-in.ts';
import { romanceStory } from './support/stories.ts';
import { submit, tellStory } from './support/tell-story.ts';

useBrowser();

test('a victim opens their documents, and a bank checks one with its code', async () => {
  const { page, context } = await visitor({ size: phone });
  const email = 'camille.documents@courriel.example';
  await tellStory(page, '/fr', romanceStory(email, 'FR76 3000 6000 0112 3456 7890 189'), { sound: false });
  await page.goto('/fr/identite');
  await signInByEmail(page, email);
  await submit(page);
  const reference = /F(-[0-9A-Z]{4}){3}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';

  await page.goto(`/fr/mes-dossiers/${reference}/documents`);
  await expectSoundPage(page);
  const answer = await context.request.get(`/fr/mes-dossiers/${reference}/documents/complaint-file`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const bytes = await answer.body();
  const pdf = await readAccessiblePdf(bytes);
  expect(barriersIn(pdf)).toEqual([]);
  expect(pdf.read).toContain('Docteur Martin');
  expect(pdf.read.indexOf('Docteur Martin')).toBeLessThan(pdf.read.indexOf('Pièces jointes'));
  const data = await (await context.request.get(`/fr/mes-dossiers/${reference}/dossier.json`)).json();
  expect(data).toMatchObject({ format: 'fanal-complaint-file', version: 1, reference });

  await page.reload();
  const code = (await page.locator('main table .code').first().textContent()) ?? '';
  const bank = await visitor({ size: phone });
  await bank.page.goto('/fr/verifier-un-document');
  await expectSoundPage(bank.page);
  await bank.page.locator('input[name="code"]').fill(code.toLowerCase());
  await submit(bank.page);
  await expectSoundPage(bank.page);
  const shown = (await bank.page.locator('main').textContent()) ?? '';
  expect(shown).toContain('Ce document a été établi ici');
  expect(shown).not.toContain('Camille');
  expect(shown).not.toContain(reference);
  const file = { name: 'dossier.pdf', mimeType: 'application/pdf', buffer: bytes };
  await bank.page.locator('input[name="file"]').setInputFiles(file);
  await expect.poll(() => bank.page.locator('[role="status"]').textContent()).toContain('identique');
  await bank.page.goto('/fr/verifier-un-document/D-0000');
  await expectSoundPage(bank.page);
  expect(await bank.page.locator('h1').textContent()).toContain('Aucun document');

  const plain = await visitor({ size: phone, javaScript: false });
  await plain.page.goto(`/fr/verifier-un-document/${code}`);
  const changed = { ...file, buffer: Buffer.concat([bytes, Buffer.from(' ')]) };
  await plain.page.locator('input[name="file"]').setInputFiles(changed);
  await submit(plain.page);
  expect(await plain.page.locator('[role="status"]').textContent()).toContain('différent');
  await Promise.all([context.close(), bank.context.close(), plain.context.close()]);
});

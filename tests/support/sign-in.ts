import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { submit } from './tell-story.ts';

/** The six digits of the newest letter to that address, in the demonstration's mailbox. */
async function codeSentTo(page: Page, email: string): Promise<string> {
  const mailbox = await page.context().newPage();
  await expect
    .poll(
      async () => {
        await mailbox.goto('/dev/mailbox');
        return mailbox
          .locator(`article[data-to="${email}"]`)
          .first()
          .textContent({ timeout: 1_000 })
          .catch(() => '');
      },
      { timeout: 20_000, interval: 200 },
    )
    .toMatch(/\b\d{3}\s?\d{3}\b/);
  const letter = (await mailbox.locator(`article[data-to="${email}"]`).first().textContent()) ?? '';
  await mailbox.close();
  return (/\b(\d{3})\s?(\d{3})\b/.exec(letter) ?? []).slice(1).join('');
}

/** On a page that asks who one is: by a code sent to the mailbox. */
export async function signInByEmail(page: Page, email: string): Promise<void> {
  await page.locator('main input[name="email"]').fill(email);
  await submit(page);
  await page.locator('main input[name="code"]').fill(await codeSentTo(page, email));
  await submit(page);
}

/** On a page with a button that leads to the demonstration's identity provider: as one of its people. */
export async function signInAs(
  page: Page,
  provider: '/auth/franceconnect' | '/auth/proconnect',
  person: RegExp,
): Promise<void> {
  await page.locator(`a[href^="${provider}"]`).first().click();
  await page.getByRole('button', { name: person }).click();
  await page.waitForLoadState('load');
}

import { describe, expect, test } from 'vitest';
import { expectSoundPage, phone, useBrowser, visitor } from './support/browser.ts';
import { signInByEmail } from './support/sign-in.ts';
import {
  accountStory,
  adviserStory,
  englishPhishingStory,
  otherStory,
  ransomStory,
  sextortionStory,
  shopStory,
} from './support/stories-by-type.ts';
import { type Story, submit, tellStory } from './support/tell-story.ts';

useBrowser();

/** The three types with longer stories are told in `complaint.browser.test.ts`. */
describe('a story of each other type is told to its receipt', () => {
  test.each([
    ['sextortion', 'fr', sextortionStory, 'sextortion-published'],
    ['fake shop', 'fr', shopStory, 'shop-attempts'],
    ['fake bank adviser', 'fr', adviserStory, 'adviser-refund'],
    ['phishing', 'en', englishPhishingStory, 'phishing-given'],
    ['hacked account', 'fr', accountStory, 'account-used'],
    ['ransomware, by a firm', 'fr', ransomStory, 'organisation'],
    ['another', 'es', otherStory, 'asked'],
  ] as const)('%s, in %s', async (name, locale, story, own) => {
    const { page, context } = await visitor({ size: phone, locale });
    const email = `${name.replace(/\W+/g, '-')}@courriel.example`;
    const seen = await tellStory(page, `/${locale}`, story(email));
    expect(seen).toContain(own);
    await page.goto({ fr: '/fr/identite', en: '/en/identity', es: '/es/identidad' }[locale]);
    await signInByEmail(page, email);
    await submit(page);
    expect(await page.locator('main').textContent()).toMatch(/F(-[0-9A-Z]{4}){3}/);
    await context.close();
  });
});

describe('people rather than a form', () => {
  const begun: Story = { safety: { now: 'safe' } };
  test.each([
    [
      'a minor whose images are involved',
      { who: 'me', age: 'minor', images: 'yes' },
      '3018',
      'a[href="/fr/images-intimes-mineur"]',
    ],
    ['a minor', { who: 'me', age: 'minor', images: 'no' }, '119', 'a[href^="tel:119"]'],
  ])('%s', async (_, victim, said, link) => {
    const { page, context } = await visitor({ size: phone });
    await expect(tellStory(page, '/fr', { ...begun, victim }, { sound: false })).rejects.toThrow(
      '/fr/orientation',
    );
    await expectSoundPage(page);
    expect(await page.locator('main').textContent()).toContain(said);
    expect(await page.locator(`main ${link}`).count()).toBeGreaterThan(0);
    await context.close();
  });

  test('a witness tells what they saw, and is shown where to report it', async () => {
    const { page, context } = await visitor({ size: phone });
    const { author: _, harm: __, ...told } = otherStory('');
    const story = { ...told, victim: { who: 'witness' } };
    await expect(tellStory(page, '/fr', story, { sound: false })).rejects.toThrow('/fr/orientation');
    await expectSoundPage(page);
    expect(await page.locator('main').textContent()).toContain('PHAROS');
    await context.close();
  });

  test('a relative tells the story, and the victim takes it over', async () => {
    const { page, context } = await visitor({ size: phone });
    const story = {
      ...otherStory('victime.aidee@courriel.example'),
      victim: { who: 'relative', relation: 'child', age: 'adult' },
    };
    const later = { ...story, 'handing-over': { ready: 'later' } };
    await expect(tellStory(page, '/fr', later, { sound: false })).rejects.toThrow('/fr/orientation');
    await expectSoundPage(page);
    expect(await page.locator('main a[href="/fr/revenir-plus-tard"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});

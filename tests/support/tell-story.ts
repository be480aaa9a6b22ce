import type { Page } from 'playwright-core';
import { expectSoundPage } from './browser.ts';

export type PageAnswers = Readonly<Record<string, string | readonly string[]>>;
/** What a person answers, by step; a list step has one record an item. */
export type Story = Readonly<Record<string, PageAnswers | readonly PageAnswers[]>>;

export type Telling = {
  /** Whether every page is checked on the way (`expectSoundPage`); it is unless said otherwise. */
  readonly sound?: boolean;
  /** Whether the browser runs scripts; it does unless said otherwise. */
  readonly javaScript?: boolean;
  /** What the person gives on the page that asks for it, up to the next question. */
  readonly atMaterials?: (page: Page) => Promise<void>;
};

const mostPages = 80;

/** Pages found sound already: stories share most of theirs. */
const checked = new Set<string>();

async function expectSoundOnce(page: Page): Promise<void> {
  const items = await page.locator('main section.item').count();
  const which = `${new URL(page.url()).pathname} with ${items} items at ${page.viewportSize()?.width}`;
  if (checked.has(which)) return;
  await expectSoundPage(page);
  checked.add(which);
}

/** From the home page to the page that shows the answers before sending, as a person would: read, fill, go on. */
export async function tellStory(
  page: Page,
  home: '/fr' | '/en' | '/es',
  story: Story,
  telling: Telling = {},
): Promise<string[]> {
  const seen: string[] = [];
  const sound = telling.sound === false ? async () => undefined : expectSoundOnce;
  await page.goto(home);
  await sound(page);
  await page.locator('.hero a.button').first().click();
  await sound(page);
  await submit(page);
  for (let count = 0; count < mostPages; count += 1) {
    const place = placeOf(page);
    if (place.kind === 'review') return seen;
    await sound(page);
    if (place.kind === 'materials' && telling.atMaterials !== undefined) {
      await telling.atMaterials(page);
      continue;
    }
    if (place.kind === 'page' || place.kind === 'materials') {
      await page.locator('main a.button[href^="/"]').first().click();
      continue;
    }
    if (!seen.includes(place.step)) seen.push(place.step);
    await answer(page, place, story, telling.javaScript !== false);
  }
  throw new Error(`The story did not end in ${mostPages} pages: ${seen.join(', ')}`);
}

type StepPlace = { readonly kind: 'step'; readonly step: string; readonly item?: number };
type Place =
  | StepPlace
  | { readonly kind: 'page'; readonly step: string }
  | { readonly kind: 'materials'; readonly step: string }
  | { readonly kind: 'review'; readonly step: string };

function placeOf(page: Page): Place {
  const [, , first = '', step, item] = new URL(page.url()).pathname.split('/');
  if (['verifier', 'check', 'comprobar'].includes(first)) return { kind: 'review', step: first };
  if (['plainte', 'complaint', 'denuncia'].includes(first)) {
    if (step === undefined) throw new Error('A page of the story without a step');
    return { kind: 'step', step, ...(item === undefined ? {} : { item: Number(item) }) };
  }
  if (['premiers-gestes', 'first-steps', 'primeros-pasos'].includes(first))
    return { kind: 'page', step: first };
  if (['vos-elements', 'what-you-have', 'lo-que-tiene'].includes(first))
    return { kind: 'materials', step: first };
  throw new Error(`The story led to ${new URL(page.url()).pathname}`);
}

async function answer(page: Page, place: StepPlace, story: Story, unfolds: boolean): Promise<void> {
  const answers = story[place.step] ?? {};
  if (!Array.isArray(answers)) return fillAndSubmit(page, answers as PageAnswers, unfolds);
  const items = answers as readonly PageAnswers[];
  if (place.item !== undefined) return fillAndSubmit(page, items[place.item] ?? {}, unfolds);
  const given = await page.locator('main section.item').count();
  if (given < items.length) await page.locator(`main a.button[href$="/${place.step}/${given}"]`).click();
  else await submit(page);
}

/** Questions that follow from an answer unfold at once; without JavaScript the page comes back with them. */
async function fillAndSubmit(page: Page, answers: PageAnswers, unfolds: boolean): Promise<void> {
  await fill(page, answers, unfolds);
  const before = page.url();
  await submit(page);
  if (unfolds || page.url() !== before) return;
  await fill(page, answers, unfolds);
  await submit(page);
}

async function fill(page: Page, answers: PageAnswers, unfolds: boolean): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    for (const one of typeof value === 'string' ? [value] : value) await fillOne(page, name, one, unfolds);
  }
}

async function fillOne(page: Page, name: string, value: string, unfolds: boolean): Promise<void> {
  const field = page.locator(`main [name="${name}"]`);
  if (unfolds) await field.first().waitFor({ state: 'attached' });
  else if ((await field.count()) === 0) return;
  const kind = await field
    .first()
    .evaluate((element) => element.getAttribute('type') ?? element.tagName.toLowerCase());
  if (kind === 'radio' || kind === 'checkbox') {
    await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true });
  } else if (kind === 'select') await field.selectOption(value);
  else if (await field.isVisible()) await field.fill(value);
}

export async function submit(page: Page): Promise<void> {
  await Promise.all([
    page.waitForLoadState('load'),
    page.locator('main form button[type="submit"], main form button:not([type])').last().click(),
  ]);
}

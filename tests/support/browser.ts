import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

let browser: Browser;

/** The run's one browser; each visitor has a context (cookies, size, address) of their own. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(() => browser.close());
}

export type Visitor = { readonly page: Page; readonly context: BrowserContext };

export async function visitor(
  options: {
    readonly size?: typeof phone;
    readonly javaScript?: boolean;
    readonly locale?: string;
    /** Another Fanal than the one all tests share. */
    readonly site?: string;
  } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: options.site ?? inject('fanalUrl'),
    viewport: options.size ?? phone,
    javaScriptEnabled: options.javaScript ?? true,
    locale: options.locale ?? 'fr-FR',
    extraHTTPHeaders: { 'x-forwarded-for': anAddress() },
  });
  context.setDefaultTimeout(20_000);
  return { page: await context.newPage(), context };
}

/** As a proxy would tell it, on a line of its own; of the range kept for documentation (RFC 3849). */
function anAddress(): string {
  return `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`;
}

const ofAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
/** Half the size of the other one, to be read by the browser on every page. */
const axeSource = readFileSync(ofAxe.resolve('axe-core/axe.min.js'), 'utf8');

/** What holds on every page: axe finds nothing, one title, a language, and nothing wider than the screen. */
export async function expectSoundPage(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect(page.locator('h1').count(), `${where} has one h1`).resolves.toBe(1);
  await expect(page.locator('html').getAttribute('lang'), `${where} says its language`).resolves.toMatch(
    /^(fr|en|es)$/,
  );
  const width = page.viewportSize()?.width ?? 0;
  const widest = page.locator('html').evaluate((root) => root.scrollWidth);
  await expect(widest, `${where} fits ${width} px`).resolves.toBeLessThanOrEqual(width);
  // No page has a frame: without them axe need not open a page of its own each time.
  // What a page passes is not described, which costs more than to find what it does not. Stylesheets are not fetched
  // again: the one rule that reads them is experimental and off. There is no media.
  const axe = new AxeBuilder({ page, axeSource })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, `axe on ${where}`).toEqual([]);
}

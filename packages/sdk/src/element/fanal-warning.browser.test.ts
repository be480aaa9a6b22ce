import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../../scripts/find-browser.ts';
import { bundles } from '../../build/bundles.ts';
import { shippedPack } from '../../testing/pack.ts';
import { type Assessment, createAssessor } from '../assess/assess.ts';

// A browser starts and opens pages in its own time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { assess } = createAssessor(shippedPack, { talk: 'https://fanal.example/aide' });
const codes = 'Prends deux recharges PCS et envoie-moi les codes.';
const assessed = (moment: 'reading' | 'paying') =>
  assess({ moment, messages: [{ from: 'them', text: codes }] });
const tip = assess({ setting: 'dating', messages: [{ from: 'them', text: 'On continue sur Telegram ?' }] });

let browser: Browser;
let page: Page;
let code: string;
const asked: string[] = [];

beforeAll(async () => {
  const { path } = await findBrowser();
  browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
  });
  code = (await bundles(['fanal-warning']))[0]?.code ?? '';
});
afterAll(() => browser.close());

afterEach(() => page.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  asked.length = 0;
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    const isModule = route.request().url().endsWith('.js');
    return route.fulfill(
      isModule
        ? { contentType: 'text/javascript', body: code }
        : {
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="fr"><title>Messages</title><main><h1>Messages</h1>
              <fanal-warning></fanal-warning><p id="below">Après</p></main>
              <script type="module">import { defineWarning } from './fanal-warning.js'; defineWarning(); defineWarning();</script>`,
          },
    );
  });
  await page.goto('https://site.example/');
  await page.waitForFunction(() => customElements.get('fanal-warning') !== undefined);
});

async function show(warning: Assessment): Promise<void> {
  await page
    .locator('fanal-warning')
    .evaluate((host, given) => Object.assign(host, { warning: given }), warning);
}

test.each([
  ['a tip', () => tip],
  ['an interruption', () => assessed('reading')],
  ['a hold', () => assessed('paying')],
])('%s is read by everybody, and fits the smallest screen', async (_, warning) => {
  await show(warning());
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a tip waits its turn; what is graver is announced, and a hold takes the focus', async () => {
  await show(tip);
  expect(await page.getByRole('region').getAttribute('aria-live')).toBe('polite');
  await show(assessed('reading'));
  expect(await page.getByRole('region').getAttribute('aria-live')).toBe('assertive');
  await show(assessed('paying'));
  expect(await page.getByRole('alertdialog').count()).toBe(1);
  const focused = await page
    .locator('fanal-warning')
    .evaluate((host) => host.shadowRoot?.activeElement?.tagName);
  expect(focused).toBe('H2');
});

test('going on past a hold takes five seconds, and is then possible', async () => {
  await page.clock.install();
  await show(assessed('paying'));
  const goOn = page.getByRole('button', { name: 'Continuer' });
  expect(await goOn.getAttribute('aria-disabled')).toBe('true');
  await page.clock.runFor(5_100);
  expect(await goOn.getAttribute('aria-disabled')).toBeNull();
});

test('a choice is told once, with an outcome that says nothing about who chose', async () => {
  await show(assessed('reading'));
  const told = page
    .locator('fanal-warning')
    .evaluate(
      (host) =>
        new Promise((heard) =>
          host.addEventListener('fanal-choice', (event) => heard((event as CustomEvent).detail)),
        ),
    );
  await page.getByRole('button', { name: 'Faire une pause' }).click();
  expect(await told).toEqual({
    action: 'pause',
    outcome: {
      template: 'gift-card.1',
      locale: 'fr',
      decision: 'interrupt',
      arm: 'shown',
      dwell: expect.stringMatching(/^(under-2s|2s-10s|over-10s)$/),
      choice: 'paused',
      next: 'unknown',
    },
  });
});

test('it loads nothing, keeps nothing and takes no markup from a pack', async () => {
  const hostile = { ...assessed('reading'), text: '<img src=x onerror="document.title=1">' } as Assessment;
  await show(hostile);
  expect(asked.filter((url) => !/\/$|\.js$/.test(url))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, document.title])).toEqual([
    '',
    0,
    'Messages',
  ]);
});

test('an address that runs code is no page to go to', async () => {
  const warning = assessed('reading');
  if (warning.decision === 'none') throw new Error('nothing to show');
  await show({
    ...warning,
    ctas: [{ action: 'talk', label: 'Parler', href: 'javascript:document.title=1' }],
  });
  expect(await page.getByRole('link').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Parler' }).count()).toBe(1);
});

test('room that is kept beforehand leaves what stands below in its place', async () => {
  const host = page.locator('fanal-warning');
  await host.evaluate((element) => element.style.setProperty('--fanal-room', '40rem'));
  const before = await page.locator('#below').boundingBox();
  await show(tip);
  expect(await page.locator('#below').boundingBox()).toEqual(before);
});

test('it reads from right to left where the page does, and takes the colours it is given', async () => {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.locator('fanal-warning').evaluate((element: HTMLElement) => {
    element.dir = 'rtl';
    element.style.setProperty('--fanal-background', 'rgb(1, 2, 3)');
  });
  await show(tip);
  const look = await page.locator('fanal-warning').evaluate((host) => {
    const box = host.shadowRoot?.querySelector('.box');
    const style = box && getComputedStyle(box);
    return {
      direction: style?.direction,
      background: style?.backgroundColor,
      right: style?.borderRightWidth,
    };
  });
  expect(look).toEqual({ direction: 'rtl', background: 'rgb(1, 2, 3)', right: '8px' });
});

test('at most four reasons are told, and what they are is said first; the way out stays in sight', async () => {
  const warning = assessed('reading');
  if (warning.decision === 'none') throw new Error('nothing to show');
  const reasons = Array.from({ length: 7 }, (_, at) => ({ code: `r${at}`, text: `raison ${at}` }));
  await show({ ...warning, reasons });
  const element = page.locator('fanal-warning');
  expect(await element.locator('li').allTextContents()).toEqual([
    'raison 0',
    'raison 1',
    'raison 2',
    'raison 3',
  ]);
  expect(await element.locator('.because').textContent()).toBe(warning.because);
  const heights = await element
    .locator('.action')
    .evaluateAll((actions) => actions.map((action) => Math.round(action.getBoundingClientRect().height)));
  expect(new Set(heights)).toEqual(new Set([44]));
  await show({ ...warning, reasons: [] });
  expect(await element.locator('.because').count()).toBe(0);
});

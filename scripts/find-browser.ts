import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export type Browser = { readonly path: string; readonly origin: string };

/**
 * A Chromium for the browser tests, in this order: `CHROMIUM_PATH`, the system's, Playwright's own,
 * and the one that a development dependency carries, which needs nothing installed.
 */
export async function findBrowser(): Promise<Browser> {
  const candidates: readonly (readonly [string | undefined, string])[] = [
    [process.env['CHROMIUM_PATH'], 'CHROMIUM_PATH'],
    ['/usr/bin/chromium', 'the system’s'],
    ['/usr/bin/chromium-browser', 'the system’s'],
    ['/usr/bin/google-chrome', 'the system’s'],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'the system’s'],
    [chromium.executablePath(), 'Playwright’s'],
  ];
  for (const [path, origin] of candidates) {
    if (path !== undefined && path !== '' && existsSync(path)) return { path, origin };
  }
  const carried = await import('@sparticuz/chromium');
  return { path: await carried.default.executablePath(), origin: 'carried by @sparticuz/chromium' };
}

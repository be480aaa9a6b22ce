import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest is extended by merging interfaces
  interface ProvidedContext {
    /** Where the one browser of the run is joined. */
    browserEndpoint: string;
  }
}

/** Vitest's global set-up for browser tests: one browser a run, which each file joins. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path } = await findBrowser();
  const server = await chromium.launchServer({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}

import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest is extended by merging interfaces
  interface ProvidedContext {
    /** Without a slash at the end. */
    fanalUrl: string;
  }
}

/** Fanal as a newcomer starts it, on data of its own; `settings` are variables of its environment. */
export async function startFanal(
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly site: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fanal-browser-'));
  await chmod(folder, 0o755);
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: '0',
    HOST: '127.0.0.1',
    FANAL_DATA: folder,
    FANAL_LOG_LEVEL: 'error',
    // Each visitor comes from an address of their own (see `visitor`): limits hold as they do for people.
    FANAL_TRUSTED_PROXIES: '1',
    ...settings,
  };
  const child = spawn(process.execPath, ['bin/fanal.mjs', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const site = await new Promise<string>((found, failed) => {
    const said: string[] = [];
    let address: string | undefined;
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      address ??= /^Public site:\s+(\S+?)\/$/.exec(line)?.[1];
      if (line.startsWith('Ready in') && address !== undefined) found(address);
    });
    void ended.then(() => failed(new Error(`Fanal did not start:\n${said.join('\n')}`)));
  });
  return {
    site,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Vitest's global set-up for browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { site, stop } = await startFanal();
  project.provide('fanalUrl', site);
  return stop;
}

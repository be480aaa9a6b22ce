import { randomUUID } from 'node:crypto';
import type { Database } from '../platform/database/index.ts';
import { openConfiguredDatabase } from '../platform/database/open-configured.ts';
import { prepareJobs } from '../platform/jobs/index.ts';
import { createLog } from '../platform/log/index.ts';
import { readSettings, type Settings } from '../platform/settings/index.ts';
import type { Terminal } from './terminal.ts';

const steps = {
  preparing: 'Preparing the embedded database (once)…\n',
  starting: 'Starting the embedded database…\n',
  migrating: '',
};

export type Opened = { readonly database: Database; readonly settings: Settings; readonly requestId: string };

/** Runs `work` on the database that the environment names, brought up to date, and closes it again. */
export async function withDatabase<Value>(
  terminal: Terminal,
  work: (opened: Opened) => Promise<Value>,
): Promise<Value> {
  const settings = settingsOf(terminal);
  const configured = await openConfiguredDatabase(settings, {
    log: createLog('silent'),
    asGuest: true,
    onProgress: (step) => terminal.err(steps[step]),
  });
  try {
    // A letter that an import gives rise to waits for the server's jobs.
    await prepareJobs(configured.database);
    return await work({ database: configured.database, settings, requestId: `command-line-${randomUUID()}` });
  } finally {
    await configured.close();
  }
}

// A command needs the database alone: the keys and providers of a server in production are not asked for.
function settingsOf({ environment }: Terminal): Settings {
  return readSettings({ ...environment, NODE_ENV: 'development' });
}

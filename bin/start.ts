import { seedDemonstration } from '@fanal/server/demonstration';
import { readNatinfTable } from '@fanal/server/investigation';
import { dataFolderOf, openConfiguredDatabase } from '@fanal/server/platform/database';
import { createLog } from '@fanal/server/platform/log';
import { readSettings, secretKeyIn } from '@fanal/server/platform/settings';
import { serveFanal } from './serve.ts';

const steps = {
  preparing: 'Preparing the embedded database (first start only)…',
  starting: 'Starting the embedded database…',
  migrating: 'Bringing the database up to date…',
} as const;

/** `npm start`: database, demonstration, server; until Ctrl-C or SIGTERM. Answers the exit code. */
export async function start(): Promise<number> {
  const begun = performance.now();
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const natinf = await readNatinfTable(settings.natinfFile);
  const opened = await openConfiguredDatabase(settings, { log, onProgress: (step) => say(steps[step]) });
  try {
    const { database } = opened;
    if (settings.demonstration) await seed(database, settings.mode);
    const dataFolder = opened.embeddedIn ?? (await dataFolderOf(settings));
    const secretKey = await secretKeyIn(dataFolder, settings.secretKey);
    const served = await serveFanal(settings, { database, log, secretKey, dataFolder, natinf });
    say('');
    say(`Public site:     ${served.siteUrl}`);
    say(`Workspace:       ${served.workspaceUrl}`);
    if (served.mailboxUrl !== undefined) say(`Letters sent:    ${served.mailboxUrl}`);
    if (opened.embeddedIn !== undefined) say(`Data kept in:    ${opened.embeddedIn}`);
    say(`Ready in ${((performance.now() - begun) / 1000).toFixed(1)} s. Ctrl-C stops.`);
    await toldToStop();
    say('Stopping: running requests are given 10 s to end.');
    await served.stop();
    return 0;
  } finally {
    await opened.close();
  }
}

async function seed(
  database: Parameters<typeof seedDemonstration>[0],
  mode: Parameters<typeof seedDemonstration>[1]['mode'],
): Promise<void> {
  const seeded = await seedDemonstration(database, {
    now: new Date(),
    mode,
    onProgress: (done, total) => say(`Filling the demonstration: ${done} of ${total} statements`),
  });
  if (seeded.statements > 0) say(`The demonstration holds ${seeded.statements} fictional statements.`);
}

/** Progress goes to standard output as lines of text; logs are lines of JSON. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Resolves at the first signal; a second one ends at once. */
function toldToStop(): Promise<void> {
  return new Promise((told) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        told();
      });
    }
  });
}

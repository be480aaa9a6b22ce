import { type CommandMaker, runCommandLine, type Terminal } from '@fanal/server/command-line';
import { Command } from 'commander';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  onScreen: process.stderr.isTTY === true,
  environment: process.env,
  clock: () => new Date(),
  async complaintLinks() {
    const { pathTo } = await import('@fanal/web/site');
    return (site, reference, locale) =>
      site + pathTo('complaint', locale === 'en' ? 'en' : 'fr', { reference });
  },
};

/** Server and site meet here, so this command is not in the table of the server's own. */
const startCommand: CommandMaker = (run) =>
  new Command('start')
    .summary('start Fanal: database, site and workspace')
    .description(
      'Starts Fanal with the settings of the environment (docs/operator/settings.md), until Ctrl-C.',
    )
    .addHelpText('after', '\nExample:\n  PORT=3001 FANAL_DATA=/var/lib/fanal fanal start')
    .action(
      run(async () => {
        const { start } = await import('./start.ts');
        return { code: await start(), result: {}, lines: [] };
      }),
    );

/** What `fanal` does with the words after its name; answers the exit code. */
export function main(words: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) closes the pipe.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return runCommandLine(words, terminal, [startCommand]);
}

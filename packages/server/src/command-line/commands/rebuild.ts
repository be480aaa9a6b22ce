import { Command } from 'commander';
import type { CommandMaker } from '../command.ts';

/** `fanal rebuild`: the series computed anew from the sightings. */
export const rebuildCommand: CommandMaker = (run) =>
  new Command('rebuild')
    .summary('compute every series anew')
    .description(
      'Reads every sighting again by the rules and lists of this version and computes the series anew. Series ' +
        'keep their codes with their largest part; every code ever given out still leads somewhere. Filings go ' +
        'on meanwhile; what changes is written at the end, at once. Broken off, it goes on where it was when it ' +
        'is started again. On a settled database nothing changes.',
    )
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', '\nExamples:\n  fanal rebuild\n  DATABASE_URL=postgres://… fanal rebuild --json')
    .action(
      run(async (terminal) => {
        const { rebuild } = await import('../rebuild/rebuild.ts');
        return rebuild(terminal);
      }),
    );

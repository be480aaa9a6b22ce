import { Command, Option } from 'commander';
import type { CommandMaker } from '../command.ts';
import type { LinkOptions } from '../link/link-file.ts';

/** `fanal link FILE --out OUT`: groups a file with no server and no database. */
export const linkCommand: CommandMaker = (run) =>
  new Command('link')
    .summary('group the records of a file, with no server and no database')
    .description(
      'Reads the indicators of each record and groups the records that share one. Well-known values, values ' +
        'that fail their check and bank codes group nobody. The file is read once, as a stream.',
    )
    .argument('<file>', 'records: .jsonl or .csv (see fanal import --help for the format)')
    .requiredOption(
      '--out <file>',
      'where to write one {"id","cluster","reasons"} a line; - for standard output',
    )
    .addOption(
      new Option(
        '--country <codes>',
        'countries of phone numbers without a prefix, in the order tried',
      ).default('FR'),
    )
    .option('--explain', 'reasons as sentences', false)
    .option('--rejects <file>', 'where to write what could not be read (default: <file>.rejects.jsonl)')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Examples:
  fanal link reports.jsonl --out groups.jsonl
  fanal link reports.csv --out - --explain | less
  fanal link reports.jsonl --out groups.jsonl --country FR,BE,CH --json`,
    )
    .action(
      run(async (terminal, file: string, options: LinkOptions) => {
        const { linkFile } = await import('../link/link-file.ts');
        return linkFile(terminal, file, options);
      }),
    );

import { Command, Option } from 'commander';
import type { CommandMaker } from '../command.ts';
import type { LinkOptions } from '../link/link-file.ts';

/** `fanal link FILE --out OUT`: groups a file with no server and no database. */
export const linkCommand: CommandMaker = (run) =>
  new Command('link')
    .summary('group the records of a file, with no server and no database')
    .description(
      'Reads the indicators of each record and groups the records of the same offenders. Well-known values, values ' +
        'that fail their check and bank codes group nobody; nor does a value that many records name which share ' +
        'nothing else. Groups that hardly touch stay apart. Up to 100,000 lines, records that share no such value ' +
        'are then placed by wording, names, days and near photos, each weighed in bits. The order of the records is ' +
        'of no effect. The records are read as a stream, by as many threads as there are processors.',
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
    .addOption(
      new Option(
        '--support <when>',
        'whether wording, names, days and photos place what shares no identifying value: auto (up to 100,000 lines), ' +
          'on, off',
      ).default('auto'),
    )
    .option(
      '--explain',
      'reasons as sentences, and "unused": what was shared and did not count, and why',
      false,
    )
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

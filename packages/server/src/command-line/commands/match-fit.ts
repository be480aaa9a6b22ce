import { Command, Option } from 'commander';
import type { CommandMaker } from '../command.ts';
import type { FitFileOptions } from '../fit/fit-file.ts';

/** `fanal match:fit FILE`: what wording, names, days and all that only supports is worth, in bits. */
export const matchFitCommand: CommandMaker = (run) =>
  new Command('match:fit')
    .summary('refit the weights of supporting evidence, and report them')
    .description(
      'Counts what pairs of records of one series and of different ones have in common, fits what each thing is ' +
        'worth, and reports both. Without a truth the groups that identifying values make stand for it, and the ' +
        'shipped weights are the start. The same file gives the same weights. Only numbers are written: no record can be told ' +
        'from them.',
    )
    .argument('<file>', 'records: .jsonl or .csv (see fanal import --help for the format)')
    .option(
      '--truth <file>',
      'one {"id","truth_cluster"} a line, also "ambiguous_groups"; it may be the file itself',
    )
    .option('--out <file>', 'where to write the weights as JSON')
    .option('--folds <number>', 'also measure on series left out of the fit, dealt into so many hands')
    .addOption(
      new Option(
        '--country <codes>',
        'countries of phone numbers without a prefix, in the order tried',
      ).default('FR'),
    )
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
"alone" is log2(m / u): what a level would say if nothing else were seen. "bits" is what it adds to the rest.

Examples:
  fanal match:fit reports.jsonl --truth reports.jsonl --folds 5 --out weights.json
  fanal match:fit reports.csv --truth truth.jsonl
  fanal match:fit reports.csv --json`,
    )
    .action(
      run(async (terminal, file: string, options: FitFileOptions) => {
        const { fitFile } = await import('../fit/fit-file.ts');
        return fitFile(terminal, file, options);
      }),
    );

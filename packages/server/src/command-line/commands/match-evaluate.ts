import { Command } from 'commander';
import type { CommandMaker } from '../command.ts';

/** `fanal match:evaluate TRUTH PREDICTIONS`: how well groups agree with the truth. */
export const matchEvaluateCommand: CommandMaker = (run) =>
  new Command('match:evaluate')
    .summary('compare groups with the truth')
    .description(
      'Precision, recall and F1 over pairs of records, and B³ over records; per source, and by size of the true ' +
        'series. Records that nothing is predicted for stand alone. Linear in the number of records.',
    )
    .argument('<truth>', 'one {"id","truth_cluster"} a line; also "source" and "ambiguous_groups"')
    .argument('<predictions>', 'one {"id","cluster"} a line, as fanal link writes them')
    .option('--json', 'print the scores as JSON')
    .addHelpText(
      'after',
      `
Two records of different series that share one of their "ambiguous_groups" may belong together or not, as far as
anybody knows: putting them together is neither right nor wrong.

Examples:
  fanal link reports.jsonl --out groups.jsonl && fanal match:evaluate reports.jsonl groups.jsonl
  fanal match:evaluate truth.jsonl groups.jsonl --json`,
    )
    .action(
      run(async (terminal, truth: string, predictions: string, _options: object) => {
        const { evaluateFile } = await import('../match/evaluate-file.ts');
        return evaluateFile(terminal, truth, predictions);
      }),
    );

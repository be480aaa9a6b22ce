import { Command, Option } from 'commander';
import type { CommandMaker } from '../command.ts';
import type { ExportOptions } from '../export/export-complaints.ts';

/** `fanal export --out FILE`: complaints with what they name and their series. */
export const exportCommand: CommandMaker = (run) =>
  new Command('export')
    .summary('write every complaint to a file')
    .description(
      'Writes each complaint with its story, its indicators and its series, oldest first. Who complained is left ' +
        'out unless asked for. The audit trail keeps that the export was made.',
    )
    .requiredOption('--out <file>', 'where to write')
    .addOption(
      new Option('--format <format>', 'one JSON object a line, or a table')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .option('--with-complainant', 'with the name and address of who complained', false)
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
A cell of a table never begins with =, +, - or @, which spreadsheets would run: an apostrophe stands before.

Examples:
  fanal export --out complaints.jsonl
  fanal export --out complaints.csv --format csv`,
    )
    .action(
      run(async (terminal, options: ExportOptions) => {
        const { exportComplaints } = await import('../export/export-complaints.ts');
        return exportComplaints(terminal, options);
      }),
    );

import { Command } from 'commander';
import type { CommandMaker } from '../command.ts';
import type { ImportOptions } from '../import/import-file.ts';

const format = `
Records:
  JSONL  one object a line: "id", and any of "text", "date" (2026, 2026-03, 2026-03-02), "lang" and
         "identifiers": [{"type":"phone","value":"06 39 98 12 34"}]
  CSV    a header naming columns: "id", and any of "text", "date", "lang" and the types; several values in a
         cell are separated by |
  Types  phone, email, iban, bic, wallet (crypto), url, domain, handle (username), photo (perceptual hash,
         16 hexadecimal digits). Indicators in the text are found too. What has another name is kept and reported.

A record is known by its source and id: importing a file again changes nothing and adds what is new.

Examples:
  fanal import reports.jsonl --source police-2025
  fanal import reports.csv --dry-run --json
  fanal import reports.csv --country FR,BE --rejects to-mend.jsonl`;

/** `fanal import FILE`: complaints received elsewhere, linked as they come in. */
export const importCommand: CommandMaker = (run) =>
  new Command('import')
    .summary('bring in complaints from a file, linked as they come in')
    .description('Makes a complaint of each record, with its indicators and its place among the series.')
    .argument('<file>', 'records: .jsonl or .csv')
    .option('--source <name>', 'where the records come from (default: the name of the file)')
    .option('--country <codes>', 'countries of phone numbers without a prefix, in the order tried', 'FR')
    .option('--dry-run', 'read and check everything, write nothing to the database', false)
    .option('--rejects <file>', 'where to write what could not be read (default: <file>.rejects.jsonl)')
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', format)
    .action(
      run(async (terminal, file: string, options: ImportOptions) => {
        const { importFile } = await import('../import/import-file.ts');
        return importFile(terminal, file, options);
      }),
    );

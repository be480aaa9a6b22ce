import { Command } from 'commander';
import type { CommandMaker } from '../command.ts';

const format = `
The file: CSV in UTF-8 with a header (commas, semicolons or tabs); a row a place.
  department  code, name or a postcode of it; needed
  name        needed
  phone       as people dial it; one that no numbering plan knows is refused
  address, url, hours
  source      where you have it from, shown to people; needed

The file replaces the directory before it, as a whole; with a row that is wrong, nothing is changed.

Examples:
  fanal care contacts annuaire.csv --dry-run
  fanal care contacts annuaire.csv`;

/** `fanal care contacts FILE`: places that help victims, by department. */
export const careCommand: CommandMaker = (run) =>
  new Command('care').summary('places that help victims').addCommand(
    new Command('contacts')
      .summary('load the directory shown on the page of help near home')
      .argument('<file>', 'the directory: .csv')
      .option('--dry-run', 'read and check everything, change nothing', false)
      .option('--json', 'print what was done as JSON')
      .addHelpText('after', format)
      .action(
        run(async (terminal, file: string, options: { readonly dryRun: boolean }) =>
          (await import('../care/contacts.ts')).loadContactsFile(terminal, file, options),
        ),
      ),
  );

import { Command } from 'commander';
import type { AssessOptions } from '../assess/assess-file.ts';
import type { CommandMaker } from '../command.ts';

/** `fanal assess FILE --out OUT`: labels the messages of a file with no server, no database and no network. */
export const assessCommand: CommandMaker = (run) =>
  new Command('assess')
    .summary('tell scams from spam and ordinary messages in a file')
    .description(
      'Reads each message by itself with the rule pack that comes along, on this machine: nothing is sent anywhere. ' +
        'French and English; the language is found when it is not given.',
    )
    .argument('<file>', 'messages: .jsonl or .csv with id, text, lang?')
    .requiredOption(
      '--out <file>',
      'where to write one {"id","label","score","type","reasons"} a line; - for standard output',
    )
    .option('--rejects <file>', 'where to write what could not be read (default: <file>.rejects.jsonl)')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
label is ham, spam or scam; score goes from 0 to 1, a scam from 0.5 on; type is that of a complaint (null unless a scam);
reasons are the codes of the signs that weighed most.

Examples:
  fanal assess messages.jsonl --out assessed.jsonl
  fanal assess messages.csv --out - | less`,
    )
    .action(
      run(async (terminal, file: string, options: AssessOptions) => {
        const { assessFile } = await import('../assess/assess-file.ts');
        return assessFile(terminal, file, options);
      }),
    );

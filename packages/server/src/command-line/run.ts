import { Command, CommanderError } from 'commander';
import type { CommandMaker, RunWork } from './command.ts';
import { commands } from './commands.ts';
import { BadInput, exitCodes, type Outcome } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/**
 * The `fanal` command line: `more` are the commands that the composition adds to the table. Answers the exit
 * code; never throws.
 */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  more: readonly CommandMaker[] = [],
): Promise<number> {
  let code: number = exitCodes.done;
  const run: RunWork =
    (work) =>
    async (...parameters) => {
      const outcome = await work(terminal, ...parameters);
      code = outcome.code;
      print(terminal, outcome, parameters);
    };
  const program = new Command('fanal')
    .description('Fanal, a platform against internet scams')
    .helpCommand('help [command]', 'how to use a command')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 fault, 2 bad usage or input, 3 done but some records were rejected.\n' +
        'The database is that of DATABASE_URL, or the embedded one in FANAL_DATA.',
    );
  for (const make of [...more, ...commands]) program.addCommand(make(run));
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command.exitOverride().showHelpAfterError('(--help shows how to use it)');
    command.configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

function print(terminal: Terminal, { result, lines }: Outcome, parameters: readonly unknown[]): void {
  const wantsJson = parameters.some(
    (parameter) =>
      typeof parameter === 'object' && parameter !== null && 'json' in parameter && parameter.json === true,
  );
  if (wantsJson) terminal.out(`${JSON.stringify(result)}\n`);
  else for (const line of lines) terminal.out(`${line}\n`);
}

/** Faults whose message is written for people and quotes nobody's data. */
const plainFaults = new Set([
  'EmbeddedDatabaseError',
  'MigrationError',
  'MasterKeyMissing',
  'MasterKeyFileError',
]);

function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
  const { name, message, code } = error as { name?: string; message?: string; code?: string };
  if (error instanceof BadInput || name === 'SettingsError') {
    terminal.err(`${message}\n`);
    return exitCodes.badInput;
  }
  if (code === 'EACCES' || code === 'ENOSPC' || code === 'EISDIR' || code === 'ENOENT') {
    terminal.err(
      `A file cannot be read or written (${code}): check its path, its rights and the space left\n`,
    );
    return exitCodes.fault;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    terminal.err(`The database does not answer (${code}): check DATABASE_URL and that PostgreSQL runs\n`);
    return exitCodes.fault;
  }
  if (name !== undefined && plainFaults.has(name)) terminal.err(`${message}\n`);
  // A driver's message may quote a person's data: only the kind of fault and its place are shown.
  else
    terminal.err(`Something failed that should not: ${name ?? 'unknown'} ${code ?? ''}\n${placeOf(error)}\n`);
  return exitCodes.fault;
}

function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return places.slice(0, 6).join('\n');
}

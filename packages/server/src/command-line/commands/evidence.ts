import { Command } from 'commander';
import type { CommandMaker } from '../command.ts';

/** `fanal evidence rotate|verify`: the keys of exhibits, and whether each is what was received. */
export const evidenceCommand: CommandMaker = (run) =>
  new Command('evidence')
    .summary('seal exhibits under a new master key, or verify them')
    .addCommand(
      new Command('rotate')
        .summary('seal under the master key of FANAL_MASTER_KEY what others sealed')
        .description(
          'Give the servers both keys first: the new one in FANAL_MASTER_KEY, the old one in ' +
            'FANAL_MASTER_KEY_PREVIOUS. Stopped at any moment, it goes on where it was. When it ends, the old key ' +
            'opens nothing any more and can be taken away.',
        )
        .option('--json', 'print what was done as JSON')
        .addHelpText(
          'after',
          '\nExample:\n  FANAL_MASTER_KEY_FILE=new.key FANAL_MASTER_KEY_PREVIOUS_FILE=old.key fanal evidence rotate',
        )
        .action(run(async (terminal) => (await import('../evidence/evidence.ts')).rotate(terminal))),
    )
    .addCommand(
      new Command('verify')
        .summary('read every exhibit again and compare it with what was received')
        .description(
          'Each exhibit is read and its SHA-256 compared; each chain of custody is computed again. Exit code 3 when ' +
            'one is missing, changed, or has a broken chain.',
        )
        .option('--json', 'print what was found as JSON')
        .addHelpText('after', '\nExample:\n  fanal evidence verify --json')
        .action(run(async (terminal) => (await import('../evidence/evidence.ts')).verify(terminal))),
    );

import { agentRoles } from '@fanal/core/identity';
import { Command, Option } from 'commander';
import type { NewAgent } from '../agent/agents.ts';
import type { CommandMaker } from '../command.ts';

/** `fanal agent add|list|disable`: who may work in the agents' workspace. */
export const agentCommand: CommandMaker = (run) =>
  new Command('agent')
    .summary('who may work in the workspace')
    .addCommand(
      new Command('add')
        .summary('let someone in')
        .requiredOption('--email <address>', 'the address their identity provider gives')
        .requiredOption('--name <name>', 'as colleagues and the audit trail see it')
        .addOption(
          new Option('--role <role>', 'a supervisor also reads the audit trail')
            .choices(agentRoles)
            .default('analyst'),
        )
        .option('--json', 'print what was done as JSON')
        .addHelpText(
          'after',
          '\nExample:\n  fanal agent add --email a.martin@centre.example --name "A. Martin" --role supervisor',
        )
        .action(
          run(async (terminal, options: NewAgent) =>
            (await import('../agent/agents.ts')).add(terminal, options),
          ),
        ),
    )
    .addCommand(
      new Command('list')
        .summary('everybody, the disabled ones too')
        .option('--json', 'print them as JSON')
        .addHelpText('after', '\nExample:\n  fanal agent list --json')
        .action(run(async (terminal) => (await import('../agent/agents.ts')).list(terminal))),
    )
    .addCommand(
      new Command('disable')
        .summary('shut someone out at once; what they did stays in the audit trail')
        .argument('<email>', 'their address')
        .option('--json', 'print what was done as JSON')
        .addHelpText('after', '\nExample:\n  fanal agent disable a.martin@centre.example')
        .action(
          run(async (terminal, email: string) =>
            (await import('../agent/agents.ts')).disable(terminal, email),
          ),
        ),
    );

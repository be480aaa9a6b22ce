import type { AgentRole } from '@fanal/core/identity';
import { addAgent, disableAgent, listAgents } from '../../identity/index.ts';
import { type Opened, withDatabase } from '../open-database.ts';
import { BadInput, exitCodes, type Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

export type NewAgent = {
  readonly email: string;
  readonly name: string;
  readonly role: AgentRole;
};

const mend = {
  'not-an-address': '--email is not an e-mail address',
  'name-missing': 'Give --name a name',
  'name-too-long': '--name takes at most 120 characters',
  'already-an-agent': 'There is an agent with this address already: fanal agent list shows them',
  'unknown-agent': 'There is no active agent with this address: fanal agent list shows them',
} as const;

export async function add(terminal: Terminal, agent: NewAgent): Promise<Outcome> {
  const added = await withDatabase(terminal, (opened) =>
    addAgent(opened.database, agent, by(opened, terminal)),
  );
  if (!added.ok) throw new BadInput(mend[added.refusal]);
  return {
    code: exitCodes.done,
    result: { command: 'agent add', agentId: added.value.agentId, role: agent.role },
    lines: [`${agent.email} may sign in as ${agent.role}`],
  };
}

export async function disable(terminal: Terminal, email: string): Promise<Outcome> {
  const disabled = await withDatabase(terminal, (opened) =>
    disableAgent(opened.database, email, by(opened, terminal)),
  );
  if (!disabled.ok) throw new BadInput(mend[disabled.refusal]);
  return {
    code: exitCodes.done,
    result: { command: 'agent disable', agentId: disabled.value.agentId },
    lines: [`${email} can no longer sign in`],
  };
}

export async function list(terminal: Terminal): Promise<Outcome> {
  const agents = await withDatabase(terminal, ({ database }) => listAgents(database));
  return {
    code: exitCodes.done,
    result: { command: 'agent list', agents },
    lines:
      agents.length === 0
        ? ['There are no agents yet: fanal agent add --help']
        : agents.map(({ email, name, role, disabledAt }) =>
            [email, name, role, ...(disabledAt === undefined ? [] : ['disabled'])].join('\t'),
          ),
  };
}

function by({ requestId }: Opened, terminal: Terminal) {
  return { actor: { kind: 'operator' }, requestId, now: terminal.clock() } as const;
}

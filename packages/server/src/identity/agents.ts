import { randomUUID } from 'node:crypto';
import type { AgentRole } from '@fanal/core/identity';
import { parseEmail } from '@fanal/core/indicator';
import { ok, type Result, refuse } from '@fanal/core/result';
import type { Database, Db } from '../platform/database/index.ts';
import { type Agent, listAllAgents, markAgentDisabled, saveAgent } from './account-store.ts';
import { type AuditedActor, recordAudit } from './audit.ts';
import { deleteSessionsOfAgent } from './session-store.ts';

/** Who changes the list of agents, and when. */
export type Operating = {
  readonly actor: AuditedActor;
  readonly requestId: string;
  readonly now: Date;
};

const longestName = 120;

/**
 * Lets someone in as an agent. Their subject at the identity provider is bound at their first sign-in.
 * One who was disabled comes back with the role given here, and is bound anew.
 */
export async function addAgent(
  database: Database,
  agent: { readonly email: string; readonly name: string; readonly role: AgentRole },
  operating: Operating,
): Promise<
  Result<
    { readonly agentId: string },
    'not-an-address' | 'name-missing' | 'name-too-long' | 'already-an-agent'
  >
> {
  const email = parseEmail(agent.email);
  if (!email.ok) return refuse('not-an-address');
  const name = agent.name.trim();
  if (name === '') return refuse('name-missing');
  if (name.length > longestName) return refuse('name-too-long');
  const { now } = operating;
  return database.transaction(async (trx) => {
    const agentId = await saveAgent(trx, {
      id: randomUUID(),
      email: email.value,
      name,
      role: agent.role,
      now,
    });
    if (agentId === undefined) return refuse('already-an-agent');
    await recordAudit(trx, lineOf('added-agent', agentId, operating));
    return ok({ agentId });
  });
}

/** Shuts an agent out at once: their sessions end with it. */
export async function disableAgent(
  database: Database,
  email: string,
  operating: Operating,
): Promise<Result<{ readonly agentId: string }, 'unknown-agent'>> {
  const parsed = parseEmail(email);
  if (!parsed.ok) return refuse('unknown-agent');
  return database.transaction(async (trx) => {
    const agentId = await markAgentDisabled(trx, parsed.value, operating.now);
    if (agentId === undefined) return refuse('unknown-agent');
    await deleteSessionsOfAgent(trx, agentId);
    await recordAudit(trx, lineOf('disabled-agent', agentId, operating));
    return ok({ agentId });
  });
}

/** Every agent, by name, the disabled ones too. */
export async function listAgents(db: Db): Promise<readonly Agent[]> {
  return listAllAgents(db);
}

function lineOf(action: string, agentId: string, { actor, requestId, now }: Operating) {
  return { at: now, actor, action, subjectKind: 'agent', subjectId: agentId, requestId };
}

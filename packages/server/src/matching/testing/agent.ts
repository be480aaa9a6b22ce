import { randomUUID } from 'node:crypto';
import type { Database } from '../../platform/database/index.ts';
import type { ByAgent } from '../decide/decide.ts';
import { testTime } from './tell.ts';

export type Deciding = (at?: Date) => ByAgent;

/** An agent at work: each call is one more request of theirs, with a key of its own. */
export async function openAgent(database: Database): Promise<Deciding> {
  const agentId = randomUUID();
  const text = `insert into agent (id, email, name, role, created_at) values ($1, $2, 'Agent de test', 'analyst', $3)`;
  await database.named('agent', text, [agentId, `${agentId}@agents.example`, testTime]);
  return (now = testTime) => ({
    decisionId: randomUUID(),
    reason: 'Vu avec la personne.',
    actor: { kind: 'agent', agentId, role: 'analyst' },
    now,
    requestId: 'test',
  });
}

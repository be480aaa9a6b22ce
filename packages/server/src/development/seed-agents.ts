import { addAgent, listAgents, type Operating } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { agents } from './personas.ts';

/** Lets the fictional agents in, but the one whom nobody knows. Those already there are left as they are. */
export async function seedAgents(database: Database, now: Date): Promise<void> {
  const operating: Operating = { actor: { kind: 'operator' }, requestId: 'demonstration', now };
  const known = new Set((await listAgents(database)).map(({ email }) => email));
  for (const { name, role, claims } of agents) {
    const email = claims['email'];
    if (role === undefined || email === undefined || known.has(email)) continue;
    await addAgent(database, { email, name, role }, operating);
  }
}

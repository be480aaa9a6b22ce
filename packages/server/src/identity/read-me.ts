import type { Actor } from '@fanal/core/identity';
import type { Db } from '../platform/database/index.ts';
import { type Agent, findAgent, findPerson, type Person } from './account-store.ts';

/** An actor whose row is gone: rows of people are not erased while a session stands. */
class UnknownPersonError extends Error {
  override readonly name = 'UnknownPersonError';
}

/** What is proved about a person: their mailbox, and their name if an identity provider vouched for it. */
export async function readIdentity(db: Db, personId: string): Promise<Person> {
  const person = await findPerson(db, personId);
  if (person === undefined) throw new UnknownPersonError('the signed-in person has no row');
  return person;
}

export type Account =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'agent'; readonly agent: Agent };

/**
 * Whose account it is. A person who reads their own name at the top of a page leaves no audit line:
 * the trail tells who read about somebody else.
 */
export async function readMe(db: Db, actor: Actor): Promise<Account> {
  if (actor.kind === 'person') {
    const person = await findPerson(db, actor.personId);
    return person === undefined ? { kind: 'visitor' } : { kind: 'person', person };
  }
  if (actor.kind === 'agent') {
    const agent = await findAgent(db, { agentId: actor.agentId });
    return agent === undefined ? { kind: 'visitor' } : { kind: 'agent', agent };
  }
  return { kind: 'visitor' };
}

import { type Actor, anAgent, aPerson, type Policy } from '@fanal/core/identity';
import type { Complaint } from './store.ts';

/** Complaints are filed and followed by people who have said who they are, and decided by agents. */
export const complaintPolicy = {
  'file-complaint': aPerson,
  'list-my-complaints': aPerson,
  'get-my-complaint': aPerson,
  'answer-what-was-asked': aPerson,
  'add-to-complaint': aPerson,
  'withdraw-complaint': aPerson,
  'read-my-messages': aPerson,
  'send-my-message': aPerson,
  'decide-complaint': anAgent,
  'send-agent-message': anAgent,
} as const satisfies Record<string, Policy>;

export function isOwn(complaint: Complaint, actor: Actor): boolean {
  return actor.kind === 'person' && isFiledBy(complaint, actor.personId);
}

export function isFiledBy({ from }: Complaint, personId: string): boolean {
  return from.origin === 'online' && from.personId === personId;
}

/** A policy let them through: anything else is a fault of ours. */
export function personOf(actor: Actor): Extract<Actor, { kind: 'person' }> {
  if (actor.kind !== 'person') throw new Error('A policy let somebody else than a person through');
  return actor;
}

export function agentOf(actor: Actor): Extract<Actor, { kind: 'agent' }> {
  if (actor.kind !== 'agent') throw new Error('A policy let somebody else than an agent through');
  return actor;
}

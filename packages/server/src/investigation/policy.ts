import { type Actor, anAgent, anAgentWho, type Policy } from '@fanal/core/identity';

/** Complaints and series, and what is decided of them, are every agent's work; who read what is for those who answer for it. */
export const investigationPolicy = {
  'seal-search': anAgent,
  'list-queue': anAgent,
  'count-waiting': anAgent,
  'read-complaint-file': anAgent,
  'list-series': anAgent,
  'read-series': anAgent,
  'explain-pair': anAgent,
  'list-questions': anAgent,
  'count-questions': anAgent,
  'read-question': anAgent,
  'answer-question': anAgent,
  'read-indicator': anAgent,
  'decide-matching': anAgent,
  'read-matching-decision': anAgent,
  'undo-matching-decision': anAgent,
  'read-audit-trail': anAgentWho('supervisor'),
} as const satisfies Record<string, Policy>;

export function agentOf(actor: Actor): Extract<Actor, { kind: 'agent' }> {
  if (actor.kind !== 'agent') throw new Error('A policy let somebody else than an agent through');
  return actor;
}

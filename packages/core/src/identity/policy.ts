import type { Actor, AgentRole } from './actor.ts';

/** Who may call something at all. */
export type Policy = (actor: Actor) => boolean;

export const anyone: Policy = () => true;
export const aPerson: Policy = (actor) => actor.kind === 'person';
export const anAgent: Policy = (actor) => actor.kind === 'agent';

export function anAgentWho(...roles: readonly AgentRole[]): Policy {
  return (actor) => actor.kind === 'agent' && roles.includes(actor.role);
}

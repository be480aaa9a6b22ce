export { type Actor, type AgentRole, agentRoles, type IdentityLevel } from './actor.ts';
export { anAgent, anAgentWho, anyone, aPerson, type Policy } from './policy.ts';

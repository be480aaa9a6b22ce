export { type Actor, type AgentRole, agentRoles, type IdentityLevel } from './actor.ts';

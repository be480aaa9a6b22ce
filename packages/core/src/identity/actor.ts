/** `franceconnect`: checked by the State's identity provider. `email`: only the mailbox was checked. */
export type IdentityLevel = 'franceconnect' | 'email';

/** An analyst works on complaints and series; a supervisor also reads the audit trail and manages agents. */
export const agentRoles = ['analyst', 'supervisor'] as const;
export type AgentRole = (typeof agentRoles)[number];

/** Who asks. Every policy is a function of an actor. */
export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'person'; readonly personId: string; readonly level: IdentityLevel }
  | { readonly kind: 'agent'; readonly agentId: string; readonly role: AgentRole };

import { anAgent, anAgentWho, type Policy } from '@fanal/core/identity';

/** Complaints and series are every agent's work; who read what is for those who answer for it. */
export const investigationPolicy = {
  'seal-search': anAgent,
  'list-queue': anAgent,
  'count-waiting': anAgent,
  'read-complaint-file': anAgent,
  'list-series': anAgent,
  'read-series': anAgent,
  'read-audit-trail': anAgentWho('supervisor'),
} as const satisfies Record<string, Policy>;

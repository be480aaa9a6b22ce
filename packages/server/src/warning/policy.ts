import { anAgent, anAgentWho, anyone, type Policy } from '@fanal/core/identity';
import { aPlatform } from './platform/presented-key.ts';

/**
 * What is told, is told to everybody. What is not told yet is the analysts' work; who gets a key is for those who
 * answer for it.
 */
export const warningPolicy = {
  'read-lookup-parameters': anyone,
  'evaluate-elements': anyone,
  'read-range': anyone,
  'read-feed': anyone,
  'check-text': anyone,
  'contest-warning': anyone,
  'follow-contest': anyone,
  'read-warning-figures': anyone,
  'report-outcomes': anyone,
  'read-outcomes': anyone,
  'read-outcome-effects': anyone,
  'download-outcomes': anyone,
  'download-outcome-effects': anyone,
  'list-warnings': anAgent,
  'count-warnings': anAgent,
  'read-warning': anAgent,
  'decide-warning': anAgent,
  'watch-value': anAgent,
  'list-platforms': anAgentWho('supervisor'),
  'add-platform': anAgentWho('supervisor'),
  'suspend-platform': anAgentWho('supervisor'),
  'issue-platform-key': anAgentWho('supervisor'),
  'revoke-platform-key': anAgentWho('supervisor'),
  'read-platform-reach': anAgentWho('supervisor'),
  'set-webhook': aPlatform,
  'remove-webhook': aPlatform,
  'report-fraud-ban': aPlatform,
} as const satisfies Record<string, Policy>;

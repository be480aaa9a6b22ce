import { aPerson, type Policy } from '@fanal/core/identity';

/** Money back is the business of whoever filed the complaint; whose complaint it is, `own-money.ts` asks. */
export const recallPolicy = {
  'read-money-back': aPerson,
  'say-who-ordered': aPerson,
  'mark-recall': aPerson,
  'stop-money-reminders': aPerson,
  'read-recall-letter': aPerson,
  'download-recall-letter': aPerson,
  'download-recall-letters': aPerson,
} as const satisfies Record<string, Policy>;

import { anyone, aPerson, type Policy } from '@fanal/core/identity';

/** Whoever holds the link of a message may stop it: being asked to sign in first would keep people from it. */
export const carePolicy = {
  'read-care': aPerson,
  'choose-care': aPerson,
  'stop-care': aPerson,
  'read-care-link': anyone,
  'stop-care-by-link': anyone,
  'list-support-contacts': anyone,
} as const satisfies Record<string, Policy>;

import { anAgent, anyone, type Policy } from '@fanal/core/identity';

/** What was given belongs to the story that the browser's key opens; once filed, agents read it. */
export const materialPolicy = {
  'get-material': anyone,
  'say-who-i-am': anyone,
  'choose-findings': anyone,
  'list-readings': anAgent,
} as const satisfies Record<string, Policy>;

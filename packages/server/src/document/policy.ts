import { anAgent, anyone, aPerson, type Policy } from '@fanal/core/identity';

/** A document is its complainant's and the agents'; whether a paper is ours, anybody may ask. */
export const documentPolicy = {
  'list-my-documents': aPerson,
  'download-my-document': aPerson,
  'download-my-complaint-file': aPerson,
  'list-complaint-documents': anAgent,
  'download-complaint-document': anAgent,
  'verify-document': anyone,
  'compare-document': anyone,
} as const satisfies Record<string, Policy>;

import { anAgent, anyone, aPerson, type Policy } from '@fanal/core/identity';

/** Files go with a story: whoever holds its key, then whoever filed it. Agents read those of complaints. */
export const evidencePolicy = {
  'give-exhibit': anyone,
  'list-draft-exhibits': anyone,
  'remove-draft-exhibit': anyone,
  'preview-draft-exhibit': anyone,
  'add-exhibit': aPerson,
  'list-my-exhibits': aPerson,
  'list-complaint-exhibits': anAgent,
  'preview-exhibit': anAgent,
  'download-exhibit': anAgent,
} as const satisfies Record<string, Policy>;

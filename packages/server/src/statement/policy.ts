import { anyone, type Policy } from '@fanal/core/identity';

/** A story may be told by anyone; only the browser that holds its key, or the code, opens it again. */
export const statementPolicy = {
  'start-draft': anyone,
  'get-draft': anyone,
  'answer-step': anyone,
  'remove-step-item': anyone,
  'issue-resume-code': anyone,
  'resume-draft': anyone,
  'erase-draft': anyone,
  'check-indicator': anyone,
} as const satisfies Record<string, Policy>;

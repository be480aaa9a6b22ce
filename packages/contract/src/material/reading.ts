/**
 * Why a file was not read, or not to its end. Each has words in the site's catalogue: what happened, what to do.
 *
 * | code | |
 * |---|---|
 * | `unreadable-image` | the picture could not be opened |
 * | `no-text` | opened, and nothing is written there |
 * | `unknown-export` | no conversation was recognised in it |
 * | `several-conversations` | the export of a whole account: one conversation is to be exported |
 * | `encrypted-pdf` | a password is needed |
 * | `unreadable-pdf` | damaged |
 * | `unreadable-mail` | not a mail |
 * | `too-long` | larger than what is read; kept in full |
 * | `took-too-long` | given up |
 * | `not-read` | a kind of file that is kept and not read: video, sound |
 * | `failed` | a fault of ours |
 */
export const readingProblems = [
  'unreadable-image',
  'no-text',
  'unknown-export',
  'several-conversations',
  'encrypted-pdf',
  'unreadable-pdf',
  'unreadable-mail',
  'too-long',
  'took-too-long',
  'not-read',
  'failed',
] as const;
export type ReadingProblem = (typeof readingProblems)[number];

export const readingStates = ['waiting', 'read', 'unreadable'] as const;
export type ReadingState = (typeof readingStates)[number];

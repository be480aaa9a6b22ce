import type { Key } from '../key.ts';

/**
 * What a person has decided, anchored on statements and values and never on series, whose ids come and go.
 * - `must-link`: the two statements are of one series; theirs are brought together.
 * - `cannot-link`: they are not, however long the way that ties them: the weakest tie on it is cut.
 * - `pin`: the statement stands with another one, or alone, whatever it names; it ties nobody else.
 * - `hub`, `not-hub`: the value links nobody, or does, whatever the test says.
 */
export type Decision =
  | {
      readonly kind: 'must-link' | 'cannot-link';
      readonly id: string;
      readonly one: string;
      readonly other: string;
    }
  | { readonly kind: 'pin'; readonly id: string; readonly statement: string; readonly with?: string }
  | { readonly kind: 'hub' | 'not-hub'; readonly id: string; readonly key: Key };

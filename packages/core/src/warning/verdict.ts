import type { Ground } from './publication-rule.ts';

/**
 * - `reported`: an analyst found one report serious enough to tell.
 * - `reported-by-several`: at least three people who have nothing to do with each other reported it.
 * - `verified`: an analyst looked into it.
 * - `unknown`: nothing is told. It never means safe.
 */
export const verdicts = ['unknown', 'reported', 'reported-by-several', 'verified'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a warning says, from the ground it stands on. */
export function verdictOf(ground: Ground): Exclude<Verdict, 'unknown'> {
  switch (ground) {
    case 'verified':
      return 'verified';
    case 'analyst':
      return 'reported';
    case 'voices':
      return 'reported-by-several';
  }
}

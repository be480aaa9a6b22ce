import type { Outcome, Reporter } from '@fanal/sdk/element';

/** What came of warnings, once it is known what the person did next: whether money left or not. */
export type FollowUp = {
  /** A warning that was shown and answered, or held back: what comes next is not known yet. */
  readonly add: (outcome: Outcome | undefined) => void;
  /** Now it is. `unknown`: the page is left, and may be opened again. */
  readonly settle: (next: Outcome['next']) => void;
};

export function createFollowUp({ report, flush }: Pick<Reporter, 'report' | 'flush'>): FollowUp {
  let waiting: Outcome[] = [];
  return {
    add(outcome) {
      if (outcome) waiting.push(outcome);
    },
    settle(next) {
      for (const outcome of waiting) report({ ...outcome, next });
      waiting = [];
      void flush();
    },
  };
}

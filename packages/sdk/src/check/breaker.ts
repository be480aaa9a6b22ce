/** Lets calls through until several fail in a row; then none for a while, then one to see. */
export type Breaker = {
  readonly mayCall: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
};

const failuresToOpen = 3;
const shortestRest = 30_000;
const longestRest = 600_000;

/** `now`: milliseconds. Each rest is twice as long as the one before, until something succeeds. */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let rest = shortestRest;
  let restsUntil = 0;
  return {
    mayCall() {
      if (now() < restsUntil) return false;
      // Whoever comes next, while this one tries, waits with the others.
      if (failures >= failuresToOpen) restsUntil = now() + rest;
      return true;
    },
    succeeded() {
      failures = 0;
      rest = shortestRest;
      restsUntil = 0;
    },
    failed() {
      failures += 1;
      if (failures < failuresToOpen) return;
      restsUntil = now() + rest;
      rest = Math.min(longestRest, rest * 2);
    },
  };
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** `points` calls in `seconds`. */
export type Limit = { readonly points: number; readonly seconds: number };

export function perHour(points: number): Limit {
  return { points, seconds: 60 * 60 };
}

export function perQuarterOfAnHour(points: number): Limit {
  return { points, seconds: 15 * 60 };
}

export type RateLimiter = {
  /** Takes one point of `key` under `name`; answers 0, or the seconds to wait. */
  take(name: string, key: string, limit: Limit): Promise<number>;
};

/** Counts in this process's memory; several processes each count their own. */
export function createRateLimiter(): RateLimiter {
  const limiters = new Map<string, RateLimiterMemory>();
  return {
    async take(name, key, limit) {
      const known = limiters.get(name);
      const limiter =
        known ?? new RateLimiterMemory({ keyPrefix: name, points: limit.points, duration: limit.seconds });
      if (known === undefined) limiters.set(name, limiter);
      try {
        await limiter.consume(key);
        return 0;
      } catch (outcome) {
        if (outcome instanceof RateLimiterRes) return Math.max(1, Math.ceil(outcome.msBeforeNext / 1000));
        throw outcome;
      }
    },
  };
}

import { currentExchange, type Limit, lineOf, perHour, type RateLimiter } from '../platform/http/index.ts';
import { presentedPlatform } from './platform/presented-key.ts';

/**
 * Elements answered in an hour: a person looks a few values up, a platform's server many. Whoever guesses numbers
 * one after the other is through with a bucket's crowd in a week, and finds nothing that the next epoch keeps.
 */
const visitorElements = perHour(60);
const platformElements = perHour(100_000);

/** Takes one of the quota for each element; answers 0, or the seconds to wait. */
export async function takeElements(limiter: RateLimiter, count: number): Promise<number> {
  const platform = presentedPlatform();
  const [name, key, limit] = quotaOf(platform?.id);
  for (let taken = 0; taken < count; taken++) {
    const wait = await limiter.take(name, key, limit);
    if (wait > 0) return wait;
  }
  return 0;
}

function quotaOf(platformId: string | undefined): readonly [string, string, Limit] {
  return platformId === undefined
    ? ['visitor-elements', lineOf(currentExchange().clientAddress), visitorElements]
    : ['platform-elements', platformId, platformElements];
}

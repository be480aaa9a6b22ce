import type { Actor } from '@fanal/core/identity';
import { createApi, createRateLimiter } from '../../platform/http/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { serveWarning } from '../create-warning.ts';
import type { WarningBench } from './warning-test.ts';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The slice as a server serves it. `who`: whoever asks, unless a platform's key comes along. */
export function serveBench(bench: WarningBench, who: () => Actor = () => ({ kind: 'visitor' })): Ask {
  const api = createApi({
    identify: async () => who(),
    rateLimiter: createRateLimiter(),
    secureCookies: false,
    clock: bench.clock,
    log: createLog('silent'),
  });
  serveWarning(api, bench);
  return async (path, init) => api.http.request(path, init);
}

export function asJson(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

import {
  downloadOutcomeEffects,
  downloadOutcomes,
  readRange,
  warningEndpoints,
} from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { createApi, createRateLimiter } from '../platform/http/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openWarningRoutes, serveWarning } from './create-warning.ts';
import { warningPolicy } from './policy.ts';
import { openWarningBench } from './testing/warning-test.ts';

/** Nothing here reaches it: a call that does is a fault. */
const noDatabase = {} as Database;

function served(who: Actor = { kind: 'visitor' }) {
  const bench = openWarningBench(noDatabase);
  const api = createApi({
    identify: async () => who,
    rateLimiter: createRateLimiter(),
    secureCookies: false,
    clock: bench.clock,
    log: createLog('silent'),
  });
  serveWarning(api, bench);
  return api;
}

test('every endpoint of the contract is served, each under a policy', () => {
  const ids = [...warningEndpoints, readRange, downloadOutcomes, downloadOutcomeEffects]
    .map(({ id }): string => id)
    .toSorted();
  expect(
    served()
      .served.map(({ endpoint }) => endpoint.id)
      .toSorted(),
  ).toEqual(ids);
  expect(Object.keys(warningPolicy).toSorted()).toEqual(ids);
});

test('every route beside the contract is written down with its reason', () => {
  const api = served();
  const contract = api.served.map(
    ({ endpoint }) => `${endpoint.method.toUpperCase()} ${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`,
  );
  const open = openWarningRoutes.map(({ method, path }) => `${method} ${path}`);
  const routes = api.http.routes.map(({ method, path }) => `${method} ${path}`);
  expect(routes.filter((route) => !contract.includes(route) && !open.includes(route))).toEqual([]);
});

test('what only a platform’s server may do, nobody signed in may', async () => {
  const person = { kind: 'person', personId: 'p', level: 'email' } as const;
  const supervisor = { kind: 'agent', agentId: 'a', role: 'supervisor' } as const;
  for (const who of [person, supervisor]) {
    const answer = await served(who).http.request('/v1/fraud-bans', { method: 'POST', body: '{}' });
    expect(answer.status).toBe(403);
  }
});

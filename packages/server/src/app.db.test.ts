import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from './app.ts';
import { uploadRoutes } from './evidence/index.ts';
import { addAgent, insertPeople, openRoutes } from './identity/index.ts';
import { startSession } from './identity/start-session.ts';
import type { Database } from './platform/database/index.ts';
import { createRateLimiter } from './platform/http/index.ts';
import { openTestDatabase } from './platform/testing/database.ts';
import { openApp } from './testing/open-app.ts';
import { openWarningRoutes } from './warning/index.ts';

type Role = 'visitor' | 'person' | 'analyst' | 'supervisor';
const everybody: readonly Role[] = ['visitor', 'person', 'analyst', 'supervisor'];

/** Who may call each endpoint. A new endpoint fails this test until it stands here. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'get-me': everybody,
  'send-sign-in-email': everybody,
  'sign-in-by-email-code': everybody,
  'sign-in-by-email-link': everybody,
  'sign-out': everybody,
  'start-draft': everybody,
  'get-draft': everybody,
  'answer-step': everybody,
  'remove-step-item': everybody,
  'issue-resume-code': everybody,
  'resume-draft': everybody,
  'erase-draft': everybody,
  'check-indicator': everybody,
  'get-material': everybody,
  'say-who-i-am': everybody,
  'choose-findings': everybody,
  'list-readings': ['analyst', 'supervisor'],
  'file-complaint': ['person'],
  'list-my-complaints': ['person'],
  'get-my-complaint': ['person'],
  'answer-what-was-asked': ['person'],
  'add-to-complaint': ['person'],
  'withdraw-complaint': ['person'],
  'read-my-messages': ['person'],
  'send-my-message': ['person'],
  'decide-complaint': ['analyst', 'supervisor'],
  'send-agent-message': ['analyst', 'supervisor'],
  'read-money-back': ['person'],
  'say-who-ordered': ['person'],
  'mark-recall': ['person'],
  'stop-money-reminders': ['person'],
  'read-recall-letter': ['person'],
  'download-recall-letter': ['person'],
  'download-recall-letters': ['person'],
  'give-exhibit': everybody,
  'list-draft-exhibits': everybody,
  'remove-draft-exhibit': everybody,
  'preview-draft-exhibit': everybody,
  'add-exhibit': ['person'],
  'list-my-exhibits': ['person'],
  'list-complaint-exhibits': ['analyst', 'supervisor'],
  'preview-exhibit': ['analyst', 'supervisor'],
  'download-exhibit': ['analyst', 'supervisor'],
  'list-my-documents': ['person'],
  'download-my-document': ['person'],
  'download-my-complaint-file': ['person'],
  'list-complaint-documents': ['analyst', 'supervisor'],
  'download-complaint-document': ['analyst', 'supervisor'],
  'verify-document': everybody,
  'compare-document': everybody,
  'read-care': ['person'],
  'choose-care': ['person'],
  'stop-care': ['person'],
  'read-care-link': everybody,
  'stop-care-by-link': everybody,
  'list-support-contacts': everybody,
  'seal-search': ['analyst', 'supervisor'],
  'list-queue': ['analyst', 'supervisor'],
  'count-waiting': ['analyst', 'supervisor'],
  'read-complaint-file': ['analyst', 'supervisor'],
  'list-series': ['analyst', 'supervisor'],
  'read-series': ['analyst', 'supervisor'],
  'explain-pair': ['analyst', 'supervisor'],
  'list-questions': ['analyst', 'supervisor'],
  'count-questions': ['analyst', 'supervisor'],
  'read-question': ['analyst', 'supervisor'],
  'answer-question': ['analyst', 'supervisor'],
  'read-indicator': ['analyst', 'supervisor'],
  'decide-matching': ['analyst', 'supervisor'],
  'read-matching-decision': ['analyst', 'supervisor'],
  'undo-matching-decision': ['analyst', 'supervisor'],
  'read-audit-trail': ['supervisor'],
  'read-lookup-parameters': everybody,
  'evaluate-elements': everybody,
  'read-range': everybody,
  'read-feed': everybody,
  'check-text': everybody,
  'contest-warning': everybody,
  'follow-contest': everybody,
  'read-warning-figures': everybody,
  'report-outcomes': everybody,
  'read-outcomes': everybody,
  'read-outcome-effects': everybody,
  'download-outcomes': everybody,
  'download-outcome-effects': everybody,
  'list-warnings': ['analyst', 'supervisor'],
  'count-warnings': ['analyst', 'supervisor'],
  'read-warning': ['analyst', 'supervisor'],
  'decide-warning': ['analyst', 'supervisor'],
  'watch-value': ['analyst', 'supervisor'],
  'list-platforms': ['supervisor'],
  'add-platform': ['supervisor'],
  'suspend-platform': ['supervisor'],
  'issue-platform-key': ['supervisor'],
  'revoke-platform-key': ['supervisor'],
  'read-platform-reach': ['supervisor'],
  // By the key of a platform's server, never by a session.
  'set-webhook': [],
  'remove-webhook': [],
  'report-fraud-ban': [],
};

let database: Database;
let app: App;
type Owner = Parameters<typeof startSession>[1]['owner'];
const owners = new Map<Role, Owner>();

beforeAll(async () => {
  database = await openTestDatabase();
  app = openApp({ database, rateLimiter: createRateLimiter(), dataFolder: tmpdir() });
  await makeAccounts();
});
afterAll(() => database.close());

async function makeAccounts(): Promise<void> {
  const now = new Date();
  const personId = randomUUID();
  await insertPeople(database, [{ id: personId, email: 'personne@courriel.example', createdAt: now }]);
  owners.set('person', { personId });
  for (const role of ['analyst', 'supervisor'] as const) {
    const agent = { email: `${role}@service.example`, name: role, role };
    const added = await addAgent(database, agent, { actor: { kind: 'operator' }, requestId: 'test', now });
    if (added.ok) owners.set(role, { agentId: added.value.agentId });
  }
}

async function cookieOf(role: Role): Promise<Record<string, string>> {
  const owner = owners.get(role);
  if (owner === undefined) return {};
  const session = { owner, previousToken: undefined, now: new Date() };
  return { cookie: `fanal-session=${await database.transaction((trx) => startSession(trx, session))}` };
}

test('every endpoint served is in the table of this test, and the other way round', () => {
  expect(app.api.served.map(({ endpoint }) => endpoint.id).sort()).toEqual(Object.keys(allowed).sort());
});

test('every route is an endpoint with its policy, or open for a reason that is written down', () => {
  const endpoints = app.api.served.map(
    ({ endpoint }) => `${endpoint.method.toUpperCase()} ${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`,
  );
  const open = [
    ...openRoutes.map(({ path }) => `GET ${path}`),
    ...uploadRoutes.map(({ method, path }) => `${method} ${path}`),
    ...openWarningRoutes.map(({ method, path }) => `${method} ${path}`),
    'GET /v1/openapi.json',
  ];
  const routes = app.api.http.routes.map(({ method, path }) => `${method} ${path}`);
  expect(routes.filter((route) => !endpoints.includes(route) && !open.includes(route))).toEqual([]);
});

describe.each(Object.entries(allowed))('%s', (id, roles) => {
  test.each(everybody)('called by a %s', async (role) => {
    const endpoint = app.api.served.find((served) => served.endpoint.id === id)?.endpoint;
    if (endpoint === undefined) throw new Error(`${id} is not served`);
    const hasBody = endpoint.method === 'post' || endpoint.method === 'put';
    const response = await app.api.http.request(endpoint.path.replace(/\{\w+\}/g, '1'), {
      method: endpoint.method.toUpperCase(),
      headers: { 'content-type': 'application/json', ...(await cookieOf(role)) },
      ...(hasBody ? { body: '{}' } : {}),
    });
    const stopped = role === 'visitor' ? 401 : 403;
    if (roles.includes(role)) expect([401, 403]).not.toContain(response.status);
    else expect(response.status).toBe(stopped);
    expect(response.status).not.toBe(500);
  });
});

test('the description for machines names every endpoint', async () => {
  const response = await app.api.http.request('/v1/openapi.json');
  const { paths } = (await response.json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(Object.keys(allowed).sort());
});

import { Hono } from 'hono';
import { beforeEach, expect, test } from 'vitest';
import { createLog } from '../log/index.ts';
import { createFront, type FrontOptions } from './front.ts';
import { createRateLimiter } from './rate-limit.ts';

const publicUrl = 'https://fanal.example';

function frontWith(changes: Partial<FrontOptions> = {}): Hono {
  const pages = new Hono();
  pages.all('/echo', async (context) => context.text(await context.req.text()));
  pages.get('/broken', () => {
    throw new Error('secret of a person');
  });
  pages.onError((error) => {
    throw error;
  });
  const api = new Hono();
  api.all('/v1/echo', (context) => context.json({ reached: true }));
  return createFront({
    publicUrl,
    trustedProxies: 1,
    rateLimiter: createRateLimiter(),
    limit: { points: 50, seconds: 60 },
    formTargets: ['https://identity.example'],
    log: createLog('silent'),
    api: (request) => api.fetch(request),
    apiPaths: ['/v1', '/auth'],
    pages: (request) => pages.fetch(request),
    renderProblem: (problem) =>
      new Response(`<h1>${problem.code}</h1>`, {
        status: problem.status,
        headers: { 'content-type': 'text/html' },
      }),
    isReady: async () => true,
    ...changes,
  });
}

let front: Hono;
beforeEach(() => {
  front = frontWith();
});

const post = (headers: Record<string, string>) =>
  front.request(`${publicUrl}/echo`, {
    method: 'POST',
    body: 'a=1',
    headers: { 'content-length': '3', ...headers },
  });

test('a form sent from this site passes', async () => {
  expect((await post({ 'sec-fetch-site': 'same-origin', cookie: 'a=b' })).status).toBe(200);
  expect((await post({ origin: publicUrl, cookie: 'a=b' })).status).toBe(200);
  expect((await post({ referer: `${publicUrl}/fr`, cookie: 'a=b' })).status).toBe(200);
});

test.each([
  ['another site, said by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://evil.example' }],
  ['an origin that is none', { origin: 'null' }],
  ['another referer', { referer: 'https://evil.example/fanal.example' }],
  ['nowhere, with a cookie', { cookie: 'a=b' }],
])('a form sent from %s is refused', async (_, headers) => {
  expect((await post(headers)).status).toBe(403);
});

test('a client without cookies has nobody’s rights to abuse', async () => {
  expect((await post({})).status).toBe(200);
});

test('what is larger than 1 MiB, or does not say its length, is refused before it is read', async () => {
  expect((await post({ 'content-length': '1048577' })).status).toBe(413);
  expect((await post({ 'transfer-encoding': 'chunked' })).status).toBe(411);
});

test('each client address has its own limit, and is told how long to wait', async () => {
  front = frontWith({ limit: { points: 2, seconds: 60 } });
  const from = (address: string) =>
    front.request(`${publicUrl}/v1/echo`, { headers: { 'x-forwarded-for': address } });
  expect([(await from('192.0.2.1')).status, (await from('192.0.2.1')).status]).toEqual([200, 200]);
  const third = await from('192.0.2.1');
  expect(third.status).toBe(429);
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await from('192.0.2.2')).status).toBe(200);
});

test('only what the trusted proxy appended counts as the client address', async () => {
  front = frontWith({ limit: { points: 1, seconds: 60 } });
  const from = (claimed: string) =>
    front.request(`${publicUrl}/v1/echo`, { headers: { 'x-forwarded-for': `${claimed}, 192.0.2.9` } });
  expect((await from('198.51.100.1')).status).toBe(200);
  expect((await from('198.51.100.2')).status).toBe(429);
});

test('every answer carries the security headers, refusals and faults too', async () => {
  const answers = [
    await front.request(`${publicUrl}/v1/echo`),
    await post({ origin: 'https://evil.example' }),
    await front.request(`${publicUrl}/broken`),
  ];
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' https://identity.example");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('a fault becomes a problem for clients and a page for people, without its message', async () => {
  const client = await front.request(`${publicUrl}/broken`);
  expect(client.headers.get('content-type')).toBe('application/problem+json');
  const page = await front.request(`${publicUrl}/broken`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toBe('text/html');
  for (const answer of [client, page]) {
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  }
});

test('a server that cannot work says so, and lives', async () => {
  front = frontWith({ isReady: async () => false });
  expect((await front.request(`${publicUrl}/ready`)).status).toBe(503);
  expect((await front.request(`${publicUrl}/health`)).status).toBe(200);
});

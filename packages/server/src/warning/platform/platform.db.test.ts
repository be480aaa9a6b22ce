import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addAgent } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { createWarningJobs, keepWarnings } from '../create-warning.ts';
import { decideWarning } from '../decide-warning.ts';
import { type Ask, asJson, serveBench } from '../testing/serve-bench.ts';
import { anAnalyst, openWarningBench, testStart, type WarningBench } from '../testing/warning-test.ts';
import { watchValue } from '../watch-value.ts';
import { publicInternet } from './post-outside.ts';
import { deliverJob } from './webhooks.ts';

let database: Database;
let bench: WarningBench;
let supervisor: Actor;
let ask: Ask;
let who: Actor;
beforeAll(async () => {
  database = await openTestDatabase();
  bench = openWarningBench(database);
  const agent = { email: 'chef@service.example', name: 'Chef', role: 'supervisor' } as const;
  const added = await addAgent(database, agent, {
    actor: { kind: 'operator' },
    requestId: 'test',
    now: testStart,
  });
  if (!added.ok) throw new Error(added.refusal);
  supervisor = { kind: 'agent', agentId: added.value.agentId, role: 'supervisor' };
  who = supervisor;
  ask = serveBench(bench, () => who);
  await keepWarnings(bench);
});
afterAll(() => database.close());
afterEach(() => {
  who = supervisor;
});

async function openPlatform(name: string): Promise<{ platform: Platform; key: string }> {
  const added = await ask('/v1/platforms', asJson({ name, email: 'equipe@rencontres.example' }));
  expect(added.status).toBe(201);
  const { id } = (await added.json()) as Platform;
  const issued = await ask(`/v1/platforms/${id}/keys`, asJson({ label: 'serveur' }));
  expect(issued.status).toBe(201);
  const { platform, secret } = (await issued.json()) as { platform: Platform; secret: string };
  return { platform, key: secret };
}

const withKey = (key: string) => ({ authorization: `Bearer ${key}` });
const aBan = (reference: string) => ({
  reference,
  bannedAt: '2026-11-24T09:30:00Z',
  used: [
    { type: 'phone', value: '06 39 98 30 01' },
    { type: 'handle', value: '@dr.martin', platform: 'instagram' },
    { type: 'phone', value: '3639' },
    { type: 'iban', value: 'FR76 0000' },
  ],
  wroteTo: 42,
});

describe('a platform', () => {
  test('has a key that is shown once and kept as a hash', async () => {
    const { platform, key } = await openPlatform('Rencontres');
    expect(key).toMatch(/^fanal_[\w-]{43}$/);
    expect(JSON.stringify(platform)).not.toContain(key);
    const text = "select encode(secret_hash, 'escape') as hash from platform_key";
    expect(JSON.stringify(await database.named('test-keys', text, []))).not.toContain(key.slice(6));
  });

  test('is not heard with no key, a false key, a revoked one, or while suspended', async () => {
    const { platform, key } = await openPlatform('Réseau');
    who = { kind: 'visitor' };
    const report = (headers: Record<string, string>) => ask('/v1/fraud-bans', asJson(aBan('b0'), headers));
    expect((await report({})).status).toBe(401);
    expect((await report({ authorization: `Bearer fanal_${'A'.repeat(43)}` })).status).toBe(401);
    expect((await report({ authorization: 'Basic eDp5' })).status).toBe(401);
    who = supervisor;
    const [first] = platform.keys;
    await ask(`/v1/platforms/${platform.id}/suspended`, { ...asJson({ suspended: true }), method: 'PUT' });
    expect((await report(withKey(key))).status).toBe(401);
    await ask(`/v1/platforms/${platform.id}/suspended`, { ...asJson({ suspended: false }), method: 'PUT' });
    expect((await report(withKey(key))).status).toBe(201);
    await ask(`/v1/platforms/${platform.id}/keys/${first?.id}`, { method: 'DELETE' });
    expect((await report(withKey(key))).status).toBe(401);
  });

  test('may change its key without a gap, and holds three at most', async () => {
    const { platform } = await openPlatform('Banque');
    const statuses = [];
    for (let count = 0; count < 3; count++) {
      statuses.push(
        (await ask(`/v1/platforms/${platform.id}/keys`, asJson({ label: `n° ${count}` }))).status,
      );
    }
    expect(statuses).toEqual([201, 201, 409]);
  });

  test('is one account when its form is sent twice, even at once', async () => {
    const body = asJson({ name: 'Petites annonces', email: 'securite@annonces.example' });
    const opened = await Promise.all([1, 2, 3].map(() => ask('/v1/platforms', body)));
    const accounts = await Promise.all(opened.map((answer) => answer.json()));
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(1);
  });

  test('is opened by a supervisor alone', async () => {
    who = await anAnalyst(database);
    expect((await ask('/v1/platforms')).status).toBe(403);
    expect((await ask('/v1/platforms', asJson({ name: 'X', email: 'x@y.example' }))).status).toBe(403);
  });
});

describe('a fraud ban', () => {
  test('hands back what to tell people within a quarter of an hour, and sends what was used to the analysts', async () => {
    const { key } = await openPlatform('Coup de cœur');
    const response = await ask('/v1/fraud-bans', asJson(aBan('b1'), withKey(key)));
    expect(response.status).toBe(201);
    const { noticeBy, notices, used } = (await response.json()) as {
      noticeBy: string;
      notices: { locale: string; paragraphs: string[]; actions: { url: string }[] }[];
      used: string[];
    };
    expect(Date.parse(noticeBy) - bench.clock().getTime()).toBe(15 * 60_000);
    expect(used).toEqual(['for-analysts', 'for-analysts', 'known-good', 'unreadable']);
    expect(notices.map(({ locale }) => locale)).toEqual(['fr', 'en', 'es']);
    expect(notices[0]?.paragraphs[0]).toContain('24 novembre 2026, Coup de cœur a supprimé');
    expect(notices[1]?.actions[0]?.url).toBe('https://fanal.example/en/verifier');
    const queue = (await (await ask('/v1/warnings?queue=banned')).json()) as {
      rows: { shown: string; bannedBy: string[]; verdict: string }[];
    };
    const row = queue.rows.find(({ shown }) => shown === '06 39 98 30 01');
    expect(row).toMatchObject({ verdict: 'unknown' });
    expect(row?.bannedBy).toContain('Coup de cœur');
  });

  test('sent twice is done once', async () => {
    const { key } = await openPlatform('Deux fois');
    const first = await ask('/v1/fraud-bans', asJson(aBan('b2'), withKey(key)));
    const again = await ask('/v1/fraud-bans', asJson({ ...aBan('b2'), used: [] }, withKey(key)));
    expect(((await again.json()) as { used: string[] }).used).toEqual(
      ((await first.json()) as { used: string[] }).used,
    );
    const text = "select count(*)::int as bans from fraud_ban where reference = 'b2'";
    expect(await database.named('test-bans', text, [])).toEqual([{ bans: 1 }]);
  });

  test('publishes nothing by itself, even from three platforms', async () => {
    const used = [{ type: 'phone', value: '06 39 98 30 09' }];
    for (const name of ['Un', 'Deux', 'Trois']) {
      const { key } = await openPlatform(`Site ${name}`);
      await ask('/v1/fraud-bans', asJson({ ...aBan('same'), used }, withKey(key)));
    }
    await keepWarnings(bench);
    const answer = (await (await ask('/v1/check', asJson({ text: '06 39 98 30 09' }))).json()) as {
      values: { verdict: string }[];
    };
    expect(answer.values[0]?.verdict).toBe('unknown');
  });

  test('with a name in its reference, or more values than a profile has, is refused', async () => {
    const { key } = await openPlatform('Trop');
    const bad = [
      { ...aBan('jean dupont') },
      { ...aBan('x'), used: Array.from({ length: 31 }, () => ({ type: 'phone', value: '06 39 98 30 01' })) },
      { ...aBan('x'), wroteTo: -1 },
    ];
    for (const body of bad)
      expect((await ask('/v1/fraud-bans', asJson(body, withKey(key)))).status).toBe(400);
  });
});

describe('outcomes', () => {
  const outcome = {
    template: 'romance-money.2',
    locale: 'fr',
    decision: 'interrupt',
    arm: 'shown',
    dwell: '2s-10s',
    choice: 'paused',
    next: 'stopped',
  };

  test('are added to counts, all platforms together, and small counts are left out of the open data', async () => {
    const [one, other] = [await openPlatform('Chez Un'), await openPlatform('Chez Autre')];
    who = { kind: 'visitor' };
    const report = (siteKey: string, outcomes: object[]) =>
      ask('/v1/outcomes', asJson({ siteKey, outcomes }));
    for (const { platform } of [one, other]) {
      const answer = await report(
        platform.siteKey,
        Array.from({ length: 6 }, () => outcome),
      );
      expect([answer.status, await answer.json()]).toEqual([202, { counted: 6 }]);
    }
    await report(one.platform.siteKey, [{ ...outcome, choice: 'blocked' }]);
    const open = (await (await ask('/v1/outcomes?month=2026-11')).json()) as { counts: object[] };
    expect(open.counts).toEqual([{ ...outcome, month: '2026-11', count: 12 }]);
  });

  test('say nothing of who: what is not in the contract is dropped, and an unknown site is not found', async () => {
    const { platform } = await openPlatform('Curieux');
    const curious = { ...outcome, template: 'curious', userId: 'u-1', at: '2026-11-24T10:00:00Z' };
    await ask('/v1/outcomes', asJson({ siteKey: platform.siteKey, outcomes: [curious] }));
    const text = "select to_jsonb(o)::text as row from outcome_count o where template = 'curious'";
    expect(JSON.stringify(await database.named('test-curious', text, []))).not.toContain('u-1');
    expect((await ask('/v1/outcomes', asJson({ siteKey: 'site_x', outcomes: [outcome] }))).status).toBe(404);
  });
});

describe('a webhook', () => {
  type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string };
  let server: Server;
  let heard: Heard[] = [];
  let status = 204;
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        heard.push({ headers: request.headers, body });
        response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end('ignored');
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => void server.close());
  afterEach(() => {
    heard = [];
    status = 204;
  });

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;

  async function listen(name: string): Promise<{ secret: string; key: string }> {
    const { key } = await openPlatform(name);
    const set = await ask('/v1/platform/webhook', {
      ...asJson({ url: address() }, withKey(key)),
      method: 'PUT',
    });
    expect(set.status).toBe(200);
    const { secret } = (await set.json()) as { secret: string };
    return { secret, key };
  }

  async function decide(value: string, decision: 'verify' | 'publish' | 'retract'): Promise<void> {
    const actor = await anAnalyst(database);
    const asking = { actor, requestId: 'test', now: bench.later(1) };
    const opened = await watchValue(database, { ...asking, type: 'phone', value });
    if (!opened.ok) throw new Error('not opened');
    const { id, version } = opened.value;
    const reason = 'Vu dans le dossier.';
    const decided = await decideWarning(bench, {
      ...asking,
      id,
      version,
      decision,
      reason,
      knownGood: false,
    });
    if (!decided.ok) throw new Error(decided.refusal.code);
    await keepWarnings(bench);
  }

  /** What waits, as the worker takes it. */
  async function deliverAll(): Promise<unknown[]> {
    const text = 'select id from webhook_delivery where delivered_at is null and abandoned_at is null';
    const failures: unknown[] = [];
    for (const payload of await database.named<{ id: string }>('test-waiting', text, [])) {
      await createWarningJobs(bench)
        [deliverJob]?.(payload)
        .catch((error: unknown) => failures.push(error));
    }
    return failures;
  }

  test('hears of what changed and what was retracted, signed, in the platform’s own references', async () => {
    const { secret, key } = await listen('À l’écoute');
    const used = [{ type: 'phone', value: '06 39 98 31 01' }];
    await ask('/v1/fraud-bans', asJson({ ...aBan('ban-7'), used }, withKey(key)));
    await decide('06 39 98 31 01', 'publish');
    await decide('06 39 98 31 01', 'verify');
    await decide('06 39 98 31 01', 'retract');
    expect(await deliverAll()).toEqual([]);
    const events = heard.map(
      ({ body }) => JSON.parse(body) as { type: string; data: { references: string[] } },
    );
    expect(events.map(({ type }) => type).toSorted()).toEqual(['verdict.changed', 'verdict.retracted']);
    expect(events[0]?.data).toMatchObject({ class: 'phone', epoch: 1, references: ['ban-7'] });
    expect(heard.every(({ body }) => !body.includes('639983101'))).toBe(true);
    const [{ headers, body }] = heard as [Heard];
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const hmac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(signed)
      .digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${hmac}`);
    await ask('/v1/platform/webhook', { method: 'DELETE', headers: withKey(key) });
  });

  test('that fails is tried again, arrives once, and is given up in the end', async () => {
    const { key } = await listen('En panne');
    await decide('06 39 98 31 02', 'publish');
    await decide('06 39 98 31 02', 'retract');
    status = 503;
    expect(await deliverAll()).toHaveLength(1);
    status = 200;
    expect(await deliverAll()).toEqual([]);
    expect(await deliverAll()).toEqual([]);
    expect(heard).toHaveLength(2);
    await decide('06 39 98 31 03', 'publish');
    await decide('06 39 98 31 03', 'retract');
    status = 500;
    for (let attempt = 1; attempt < 12; attempt++) expect(await deliverAll()).toHaveLength(1);
    expect(await deliverAll()).toEqual([]);
    const text = 'select last_failure, attempts from webhook_delivery where abandoned_at is not null';
    expect(await database.named('test-abandoned', text, [])).toEqual([
      { last_failure: 'status-500', attempts: 12 },
    ]);
    await ask('/v1/platform/webhook', { method: 'DELETE', headers: withKey(key) });
  });

  test('is not led elsewhere by an answer', async () => {
    const { key } = await listen('Ailleurs');
    await decide('06 39 98 31 04', 'publish');
    await decide('06 39 98 31 04', 'retract');
    status = 302;
    expect(await deliverAll()).toHaveLength(1);
    expect(heard).toHaveLength(1);
    await ask('/v1/platform/webhook', { method: 'DELETE', headers: withKey(key) });
  });

  test('may not lead to a machine beside this one', async () => {
    const outside = serveBench(openWarningBench(database, publicInternet), () => who);
    const { key } = await openPlatform('Curieuse');
    const urls = [
      'http://hook.example/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://169.254.169.254/latest/meta-data',
      'https://10.0.0.8/',
      'https://0x7f000001/',
      'https://2130706433/',
      'https://hook.example:5432/',
      'https://user:pass@hook.example/',
      'file:///etc/passwd',
    ];
    for (const url of urls) {
      const set = await outside('/v1/platform/webhook', { ...asJson({ url }, withKey(key)), method: 'PUT' });
      expect([url, set.status]).toEqual([url, 422]);
    }
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { listAgents } from '../identity/index.ts';
import { createMailJobs, queueMail } from '../notification/index.ts';
import type { Database } from '../platform/database/index.ts';
import { type Listening, listen } from '../platform/http/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { startDevelopment } from './index.ts';

const now = new Date('2026-11-24T09:00:00Z');

let database: Database;
let listening: Listening;
let url: string;
let start: () => ReturnType<typeof startDevelopment>;
beforeAll(async () => {
  database = await openTestDatabase();
  listening = await listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${listening.port}`;
  start = () =>
    startDevelopment({
      database,
      publicUrl: url,
      clock: () => now,
      stylesheet: '/assets/style.css',
      operator: 'Fanal',
    });
  const development = await start();
  listening.answerWith(() => new Response('site'), development.mounted);
});
afterAll(async () => {
  await listening.stop(0);
  await database.close();
});
afterEach(() => vi.unstubAllEnvs());

/** A question as Fanal asks it; answers the page that asks who you are. */
async function askWho(realm: 'citizen' | 'agent', language = 'fr'): Promise<string> {
  const door = realm === 'citizen' ? 'franceconnect' : 'proconnect';
  const query = new URLSearchParams({
    client_id: 'fanal-demonstration',
    redirect_uri: `${url}/auth/${door}/callback`,
    response_type: 'code',
    scope: 'openid email',
    state: 's',
    nonce: 'n',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  const asked = await fetch(`${url}/dev/identity/${realm}/auth?${query}`, { redirect: 'manual' });
  const cookie = asked.headers.getSetCookie().map((line) => line.split(';')[0]);
  const page = await fetch(new URL(asked.headers.get('location') ?? '', url), {
    headers: { cookie: cookie.join('; '), 'accept-language': language },
  });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  return page.text();
}

function checkPage(page: string, language: string): void {
  expect(page).toContain(`<html lang="${language}">`);
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page).toContain('href="/assets/style.css"');
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
}

describe.each([
  ['fr', 'Démonstration'],
  ['en', 'Demonstration'],
])('in %s', (language, banner) => {
  test.each(['citizen', 'agent'] as const)(
    'the page that asks which %s you are says it is a demonstration',
    async (realm) => {
      const page = await askWho(realm, language);
      checkPage(page, language);
      expect(page).toContain(banner);
      expect(page.match(/<button/g)).toHaveLength(4);
    },
  );

  test('the mailbox shows what was sent, escaped', async () => {
    const hostile = `<b>${language}</b>`;
    await database.transaction((trx) =>
      queueMail(trx, {
        kind: 'complaint-receipt',
        to: 'camille@courriel.example',
        locale: 'fr',
        parameters: { reference: hostile, link: 'https://fanal.example/fr/dossier' },
        dedupeKey: language,
        now,
      }),
    );
    const settings = {
      mail: undefined,
      sms: undefined,
      publicUrl: undefined,
      operator: { name: 'Fanal' },
      demonstration: true,
    };
    const jobs = createMailJobs({ database, settings, log: createLog('silent'), clock: () => now });
    const [row] = await database.named<{ id: string }>('id', 'select id from mail where dedupe_key = $1', [
      language,
    ]);
    await jobs['send-mail']?.({ id: row?.id });
    const response = await fetch(`${url}/dev/mailbox?lang=${language}`);
    const page = await response.text();
    checkPage(page, language);
    expect(page).toContain(`&lt;b&gt;${language}`);
    expect(page).toContain('href="https://fanal.example/fr/dossier"');
  });
});

test('the agents are let in once, and one who was disabled stays out', async () => {
  const roles = async () => (await listAgents(database)).map(({ email, role }) => [email, role]);
  const before = await roles();
  expect(before).toEqual([
    ['aline@fanal.example', 'analyst'],
    ['samir@fanal.example', 'supervisor'],
  ]);
  await database.named('disable', "update agent set disabled_at = now() where email like 'samir%'", []);
  await start();
  expect((await listAgents(database)).map(({ disabledAt }) => disabledAt === undefined)).toEqual([
    true,
    false,
  ]);
});

test.each(['/dev/identity/nobody/auth', '/dev/identity/citizen/interaction/invented'])(
  '%s leads nowhere, and shows the way back',
  async (path) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('href="/"');
  },
);

test('the rest of the site is not touched', async () => {
  expect(await (await fetch(`${url}/fr`)).text()).toBe('site');
});

test('nothing of it starts in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await expect(start()).rejects.toThrow(/never run in production/);
});

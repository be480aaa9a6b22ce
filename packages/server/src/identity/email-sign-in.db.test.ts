import { signInByEmailCode, signInByEmailLink } from '@fanal/contract/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { type Api, createApi, createRateLimiter } from '../platform/http/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { createIdentify, deleteExpiredSignIns, serveIdentity } from './index.ts';
import { createTestBrowser, type TestBrowser } from './testing/browser.ts';
import { readTrail } from './testing/read-trail.ts';

const site = 'http://fanal.example';
const start = new Date('2026-11-24T09:00:00Z');
const address = 'camille@courriel.example';

let database: Database;
let api: Api;
let now: Date;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  now = start;
  await database.named('clear', 'truncate person, session, sign_in_email, mail cascade', []);
  api = createApi({
    identify: createIdentify(database),
    rateLimiter: createRateLimiter(),
    secureCookies: true,
    clock: () => now,
    log: createLog('silent'),
  });
  serveIdentity(api, {
    database,
    providers: { citizen: undefined, agent: undefined },
    linkOf: (locale, token) => `${site}/${locale}/${token}`,
  });
});

const openBrowser = () => createTestBrowser((request) => api.http.fetch(request));
const minutesLater = (minutes: number) => {
  now = new Date(start.getTime() + minutes * 60_000);
};

async function post(browser: TestBrowser, path: string, body: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await browser.go(site + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

async function ask(browser: TestBrowser, email = address) {
  const body = { email, locale: 'fr', returnTo: '/fr/mon-espace' };
  return post(browser, '/v1/identity/sign-in-emails', body);
}

/** What the letters say, newest first. */
async function letters(): Promise<readonly { link: string; code: string; recipient: string }[]> {
  return database.named(
    'letters',
    `select parameters->>'link' as link, parameters->>'code' as code, recipient
     from mail order by queued_at desc, id`,
    [],
  );
}

async function lastLetter() {
  const [letter] = await letters();
  if (letter === undefined) throw new Error('no letter');
  return { ...letter, token: letter.link.split('/').at(-1) ?? '' };
}

const typeCode = (browser: TestBrowser, code: string) => post(browser, signInByEmailCode.path, { code });
const openLink = (browser: TestBrowser, token: string) => post(browser, signInByEmailLink.path, { token });
const me = async (browser: TestBrowser) => (await browser.go(`${site}/v1/me`)).json();
const anotherCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const count = async (table: 'person' | 'session' | 'sign_in_email') =>
  (await database.named<{ n: number }>(`count-${table}`, `select count(*)::int as n from ${table}`, []))[0]
    ?.n;

describe('the six-digit code', () => {
  test('signs in the browser that asked, and leads back to the page it came from', async () => {
    const browser = openBrowser();
    expect(await ask(browser, ' Camille@Courriel.example ')).toEqual({
      status: 202,
      body: { sentTo: address },
    });
    const { code } = await lastLetter();
    expect(await typeCode(browser, code)).toEqual({ status: 200, body: { returnTo: '/fr/mon-espace' } });
    expect(await me(browser)).toEqual({ kind: 'person', level: 'email', email: address });
    const [line] = await readTrail(database);
    expect(line).toMatchObject({ actor_kind: 'person', action: 'signed-in' });
  });

  test('is of no use in another browser', async () => {
    await ask(openBrowser());
    const { code } = await lastLetter();
    const other = openBrowser();
    expect(await typeCode(other, code)).toMatchObject({ status: 410, body: { code: 'code-expired' } });
    await ask(other, 'autre@courriel.example');
    expect(await typeCode(other, code)).toMatchObject({ status: 422, body: { code: 'wrong-code' } });
    expect(await me(other)).toEqual({ kind: 'visitor' });
  });

  test('lives 15 minutes', async () => {
    const browser = openBrowser();
    await ask(browser);
    const { code } = await lastLetter();
    minutesLater(15);
    expect(await typeCode(browser, code)).toMatchObject({ body: { code: 'code-expired' } });
  });

  test('bears five wrong tries, not six; the link bears them all', async () => {
    const browser = openBrowser();
    await ask(browser);
    const { code, token } = await lastLetter();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await typeCode(browser, anotherCode(code))).toMatchObject({ body: { code: 'wrong-code' } });
    }
    expect(await typeCode(browser, code)).toMatchObject({ body: { code: 'code-expired' } });
    expect(await openLink(openBrowser(), token)).toMatchObject({ status: 200 });
  });

  test('that is mistyped, not six digits, costs no try', async () => {
    const browser = openBrowser();
    await ask(browser);
    const { code } = await lastLetter();
    for (let attempt = 0; attempt < 6; attempt += 1) await typeCode(browser, '12 34');
    expect(await typeCode(browser, code)).toMatchObject({ status: 200 });
  });

  test('works once', async () => {
    const browser = openBrowser();
    await ask(browser);
    const { code } = await lastLetter();
    const cookie = browser.cookie('__Host-fanal-sign-in') ?? '';
    await typeCode(browser, code);
    const replay = openBrowser();
    replay.setCookie('__Host-fanal-sign-in', cookie);
    expect(await typeCode(replay, code)).toMatchObject({ body: { code: 'code-expired' } });
  });

  test('sent twelve times at once signs in once', async () => {
    const browser = openBrowser();
    await ask(browser);
    const { code } = await lastLetter();
    const answers = await Promise.all(Array.from({ length: 12 }, () => typeCode(browser, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await count('session')).toBe(1);
  });

  test('guessed many times at once still bears five tries only', async () => {
    const browser = openBrowser();
    await ask(browser);
    const { code } = await lastLetter();
    const guesses = Array.from({ length: 12 }, () => typeCode(browser, anotherCode(code)));
    const refusals = (await Promise.all(guesses)).map(({ body }) => body.code);
    expect(refusals.filter((refusal) => refusal === 'wrong-code')).toHaveLength(5);
  });
});

describe('the link', () => {
  test('signs in any browser, once', async () => {
    await ask(openBrowser());
    const { token } = await lastLetter();
    const elsewhere = openBrowser();
    expect(await openLink(elsewhere, token)).toEqual({ status: 200, body: { returnTo: '/fr/mon-espace' } });
    expect(await me(elsewhere)).toMatchObject({ kind: 'person', email: address });
    expect(await openLink(openBrowser(), token)).toMatchObject({ body: { code: 'code-expired' } });
  });

  test('lives 15 minutes, and an invented one never did', async () => {
    await ask(openBrowser());
    const { token } = await lastLetter();
    expect(await openLink(openBrowser(), `${token.slice(1)}A`)).toMatchObject({
      body: { code: 'wrong-code' },
    });
    minutesLater(15);
    expect(await openLink(openBrowser(), token)).toMatchObject({ body: { code: 'code-expired' } });
  });
});

test('nobody can tell from the answer whether an address is known', async () => {
  const browser = openBrowser();
  await ask(browser);
  await typeCode(browser, (await lastLetter()).code);
  const known = await ask(openBrowser());
  const unknown = await ask(openBrowser(), 'inconnu@courriel.example');
  expect(known.status).toBe(unknown.status);
  expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
  expect(await letters()).toHaveLength(3);
});

test('a person exists from the moment their mailbox answered, and is the same next time', async () => {
  const browser = openBrowser();
  await ask(browser);
  expect(await count('person')).toBe(0);
  await typeCode(browser, (await lastLetter()).code);
  minutesLater(1);
  await ask(browser);
  await typeCode(browser, (await lastLetter()).code);
  expect(await count('person')).toBe(1);
  expect(await count('session')).toBe(1);
});

test('a sixth letter to one address waits, from wherever it is asked; another address does not', async () => {
  for (let letter = 0; letter < 5; letter += 1) expect((await ask(openBrowser())).status).toBe(202);
  expect(await ask(openBrowser())).toMatchObject({ status: 429, body: { retryAfter: 900 } });
  expect((await ask(openBrowser(), 'autre@courriel.example')).status).toBe(202);
  minutesLater(15);
  expect((await ask(openBrowser())).status).toBe(202);
});

test('letters asked for at once are counted one by one', async () => {
  const answers = await Promise.all(Array.from({ length: 9 }, () => ask(openBrowser())));
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
});

test('one client cannot write to many addresses', async () => {
  const asked = Array.from({ length: 21 }, (_, index) => ask(openBrowser(), `n${index}@courriel.example`));
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
});

test.each([
  [{ email: 'pas une adresse' }, { email: 'not-an-address' }],
  [{ returnTo: '//ailleurs.example' }, { returnTo: 'not-a-local-path' }],
])('%j is refused, and nothing is sent', async (change, fields) => {
  const body = { email: address, locale: 'fr', returnTo: '/', ...change };
  const answer = await post(openBrowser(), '/v1/identity/sign-in-emails', body);
  expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-answers', fields } });
  expect(await letters()).toEqual([]);
});

test('the tables hold neither the token nor the code, nor a hash the code can be found from', async () => {
  await ask(openBrowser());
  const { code, token } = await lastLetter();
  const rows = await database.named<{ row: string; guessable: boolean }>(
    'stolen',
    'select sign_in_email::text as row, code_hash = sha256($1::bytea) as guessable from sign_in_email',
    [Buffer.from(code)],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.row).not.toContain(token);
  expect(rows[0]?.guessable).toBe(false);
});

test('the night takes away what has expired, and nothing that still counts', async () => {
  const browser = openBrowser();
  await ask(browser);
  await typeCode(browser, (await lastLetter()).code);
  await deleteExpiredSignIns(database, now);
  expect([await count('session'), await count('sign_in_email')]).toEqual([1, 1]);
  minutesLater(24 * 60 + 1);
  await deleteExpiredSignIns(database, now);
  expect([await count('session'), await count('sign_in_email'), await count('person')]).toEqual([0, 0, 1]);
});

test('signing out ends the session here, and is said in the trail', async () => {
  const browser = openBrowser();
  await ask(browser);
  await typeCode(browser, (await lastLetter()).code);
  const token = browser.cookie('__Host-fanal-session') ?? '';
  expect(await post(browser, '/v1/identity/sign-out', {})).toEqual({ status: 200, body: {} });
  expect(browser.cookie('__Host-fanal-session')).toBeUndefined();
  const thief = openBrowser();
  thief.setCookie('__Host-fanal-session', token);
  expect(await me(thief)).toEqual({ kind: 'visitor' });
  expect((await readTrail(database))[0]).toMatchObject({ action: 'signed-out' });
});

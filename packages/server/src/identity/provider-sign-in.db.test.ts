import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { createVault } from '../platform/vault/index.ts';
import { citizenProfile, createOpenIdProvider, disableAgent } from './index.ts';
import { createTestBrowser, type TestBrowser } from './testing/browser.ts';
import { startTestSite, type TestSite } from './testing/site.ts';

let database: Database;
let site: TestSite;
beforeAll(async () => {
  database = await openTestDatabase();
  site = await startTestSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const openBrowser = () => createTestBrowser((request) => fetch(request));
const me = async (browser: TestBrowser) => (await browser.go(`${site.url}/v1/me`)).json();

/** Goes to the provider and chooses somebody; answers where the provider sends the browser back to. */
async function chooseAt(browser: TestBrowser, start: string, persona: string): Promise<string> {
  const login = await browser.follow(site.url + start);
  expect(login.response.status).toBe(200);
  const chosen = await browser.go(login.url, { method: 'POST', body: new URLSearchParams({ persona }) });
  const resume = await browser.go(chosen.headers.get('location') ?? '');
  return resume.headers.get('location') ?? '';
}

async function signIn(browser: TestBrowser, start: string, persona: string): Promise<Response> {
  return browser.go(await chooseAt(browser, start, persona));
}

test('a citizen signs in and comes back to the page they left', async () => {
  const browser = openBrowser();
  const back = await signIn(browser, '/auth/franceconnect?returnTo=/fr/mon-espace', 'citizen-camille');
  expect(back.status).toBe(303);
  expect(back.headers.get('location')).toBe('/fr/mon-espace');
  expect(await me(browser)).toEqual({
    kind: 'person',
    level: 'franceconnect',
    email: 'camille@courriel.example',
    givenName: 'Camille',
    familyName: 'Durand',
  });
});

test('a citizen who signs in twice is one person, and the browser has one session', async () => {
  const browser = openBrowser();
  await signIn(browser, '/auth/franceconnect', 'citizen-mehdi');
  const first = browser.cookie('fanal-session') ?? '';
  await signIn(browser, '/auth/franceconnect', 'citizen-mehdi');
  const rows = await database.named('mehdi', "select 1 from person where subject = 'citizen-mehdi'", []);
  expect(rows).toHaveLength(1);
  const thief = openBrowser();
  thief.setCookie('fanal-session', first);
  expect(await me(thief)).toEqual({ kind: 'visitor' });
});

test('nothing of the birth of a citizen is kept', async () => {
  await signIn(openBrowser(), '/auth/franceconnect', 'citizen-odette');
  const [row] = await database.named<{ row: string }>(
    'odette',
    "select person::text as row from person where subject = 'citizen-odette'",
    [],
  );
  expect(row?.row).toContain('Kerbrat');
  expect(row?.row).not.toMatch(/1947|29019|female/);
});

test.each([
  ['agent-aline', { kind: 'agent', name: 'Aline Moreau', email: 'aline@fanal.example', role: 'analyst' }],
  [
    'agent-samir',
    { kind: 'agent', name: 'Samir Lefebvre', email: 'samir@fanal.example', role: 'supervisor' },
  ],
])('%s signs in with their role', async (persona, account) => {
  const browser = openBrowser();
  await signIn(browser, '/auth/proconnect?returnTo=/agents', persona);
  expect(await me(browser)).toEqual(account);
});

test('an agent the house does not know is not let in, and says so', async () => {
  const browser = openBrowser();
  const refused = await signIn(browser, '/auth/proconnect', 'agent-noe');
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'unknown-agent' });
  expect(await me(browser)).toEqual({ kind: 'visitor' });
});

test('a refused agent may sign in as themselves afterwards', async () => {
  const browser = openBrowser();
  await signIn(browser, '/auth/proconnect', 'agent-noe');
  await signIn(browser, '/auth/proconnect', 'agent-aline');
  expect(await me(browser)).toMatchObject({ kind: 'agent', name: 'Aline Moreau' });
});

test('whoever is given the address of a known agent does not become them', async () => {
  await database.named(
    'stranger',
    `insert into agent (id, email, name, role, subject, created_at)
     values (gen_random_uuid(), 'noe@ailleurs.example', 'N', 'analyst', 'somebody-else', now())`,
    [],
  );
  const refused = await signIn(openBrowser(), '/auth/proconnect', 'agent-noe');
  expect(await refused.json()).toMatchObject({ code: 'unknown-agent' });
});

test('a disabled agent is not let in', async () => {
  const operating = { actor: { kind: 'operator' }, requestId: 'r', now: site.time } as const;
  await disableAgent(database, 'samir@fanal.example', operating);
  const refused = await signIn(openBrowser(), '/auth/proconnect', 'agent-samir');
  expect(await refused.json()).toMatchObject({ code: 'unknown-agent' });
});

test('signing out ends the session at the provider too, and comes back to the site', async () => {
  const browser = openBrowser();
  await signIn(browser, '/auth/franceconnect', 'citizen-camille');
  const out = await browser.go(`${site.url}/v1/identity/sign-out`, { method: 'POST' });
  const { continueAt } = (await out.json()) as { continueAt: string };
  expect(new URL(continueAt).searchParams.has('id_token_hint')).toBe(true);
  const page = await browser.go(continueAt);
  const form = await page.text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const body = new URLSearchParams({ xsrf, logout: 'yes' });
  const home = await browser.go(action, { method: 'POST', body });
  expect(home.headers.get('location')).toMatch(new RegExp(`^${site.url}/\\?state=`));
  expect(await me(browser)).toEqual({ kind: 'visitor' });
});

async function refusalOf(response: Response): Promise<unknown> {
  expect(response.status).toBe(403);
  return ((await response.json()) as { code: string }).code;
}

test('an answer in a browser that did not ask signs nobody in', async () => {
  const callback = await chooseAt(openBrowser(), '/auth/franceconnect', 'citizen-camille');
  const victim = openBrowser();
  expect(await refusalOf(await victim.go(callback))).toBe('identity-provider-refused');
  // Nor in one that asked for itself.
  await victim.go(`${site.url}/auth/franceconnect`);
  expect(await refusalOf(await victim.go(callback))).toBe('identity-provider-refused');
  expect(await me(victim)).toEqual({ kind: 'visitor' });
});

test('an answer works once', async () => {
  const browser = openBrowser();
  const callback = await chooseAt(browser, '/auth/franceconnect', 'citizen-camille');
  const cookie = browser.cookie('fanal-sign-in') ?? '';
  expect((await browser.go(callback)).status).toBe(303);
  const replay = openBrowser();
  replay.setCookie('fanal-sign-in', cookie);
  expect(await refusalOf(await replay.go(callback))).toBe('identity-provider-refused');
});

test.each([
  ['an invented state', (answer: URLSearchParams) => answer.set('state', 'A'.repeat(43))],
  ['no state', (answer: URLSearchParams) => answer.delete('state')],
  ['an invented code', (answer: URLSearchParams) => answer.set('code', 'invented')],
  ['the name of another issuer', (answer: URLSearchParams) => answer.set('iss', 'https://ailleurs.example')],
])('an answer with %s is refused', async (_, forge) => {
  const browser = openBrowser();
  const callback = new URL(await chooseAt(browser, '/auth/franceconnect', 'citizen-camille'));
  forge(callback.searchParams);
  expect(await refusalOf(await browser.go(callback.href))).toBe('identity-provider-refused');
  expect(await me(browser)).toEqual({ kind: 'visitor' });
});

test.each([
  ['nonce', 'update sign_in_provider set nonce = $1'],
  ['code verifier', 'update sign_in_provider set code_verifier = $1'],
])('an answer to another question (%s) is refused', async (_, change) => {
  const browser = openBrowser();
  const callback = await chooseAt(browser, '/auth/franceconnect', 'citizen-camille');
  await database.named(change, change, ['B'.repeat(43)]);
  expect(await refusalOf(await browser.go(callback))).toBe('identity-provider-refused');
});

test('an answer after 20 minutes is refused', async () => {
  const browser = openBrowser();
  const before = site.time;
  const callback = await chooseAt(browser, '/auth/franceconnect', 'citizen-camille');
  site.time = new Date(before.getTime() + 20 * 60_000);
  expect(await refusalOf(await browser.go(callback))).toBe('identity-provider-refused');
  site.time = before;
});

test('an answer of one provider is not taken at the door of the other', async () => {
  const browser = openBrowser();
  const callback = await chooseAt(browser, '/auth/franceconnect', 'citizen-camille');
  const wrongDoor = callback.replace('/auth/franceconnect/callback', '/auth/proconnect/callback');
  expect(await refusalOf(await browser.go(wrongDoor))).toBe('identity-provider-refused');
});

test('someone who turns back at the provider is told, not signed in', async () => {
  const browser = openBrowser();
  expect(await refusalOf(await signIn(browser, '/auth/franceconnect', ''))).toBe('identity-provider-refused');
});

test.each(['//ailleurs.example', 'https://ailleurs.example', '/\\ailleurs.example'])(
  'a way back to %j is refused',
  async (returnTo) => {
    const query = new URLSearchParams({ returnTo });
    const response = await openBrowser().go(`${site.url}/auth/franceconnect?${query}`);
    expect(response.status).toBe(400);
  },
);

/** The claims of a signed answer, believed without a look at the signature. */
const claimsIn = (jwt: string): object =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());

async function whileReceiving(receive: TestSite['receive'], work: () => Promise<void>): Promise<void> {
  const untouched = site.receive;
  site.receive = receive;
  await work();
  site.receive = untouched;
}

test('a provider may describe the person in plain JSON', async () => {
  const asJson: TestSite['receive'] = async (path, answer) =>
    path.endsWith('/me') ? Response.json(claimsIn(await answer.text())) : answer;
  await whileReceiving(asJson, async () => {
    const browser = openBrowser();
    expect((await signIn(browser, '/auth/franceconnect', 'citizen-camille')).status).toBe(303);
    expect(await me(browser)).toMatchObject({ familyName: 'Durand' });
  });
});

test('a description of somebody else is refused', async () => {
  const asAnother: TestSite['receive'] = async (path, answer) =>
    path.endsWith('/me') ? Response.json({ ...claimsIn(await answer.text()), sub: 'another' }) : answer;
  await whileReceiving(asAnother, async () => {
    const refused = await signIn(openBrowser(), '/auth/franceconnect', 'citizen-camille');
    expect(await refusalOf(refused)).toBe('identity-provider-refused');
  });
});

test('a description without an address is refused', async () => {
  const withoutEmail: TestSite['receive'] = async (path, answer) =>
    path.endsWith('/me') ? Response.json({ ...claimsIn(await answer.text()), email: undefined }) : answer;
  await whileReceiving(withoutEmail, async () => {
    const refused = await signIn(openBrowser(), '/auth/franceconnect', 'citizen-camille');
    expect(await refusalOf(refused)).toBe('identity-provider-refused');
  });
});

test('a signed description that was changed on the way is refused', async () => {
  const changed: TestSite['receive'] = async (path, answer) => {
    if (!path.endsWith('/me')) return answer;
    const [head, claims = '', signature] = (await answer.text()).split('.');
    const forged = { ...claimsIn(`.${claims}.`), email: 'samir@fanal.example' };
    const body = Buffer.from(JSON.stringify(forged)).toString('base64url');
    return new Response([head, body, signature].join('.'), {
      headers: { 'content-type': 'application/jwt' },
    });
  };
  await whileReceiving(changed, async () => {
    const refused = await signIn(openBrowser(), '/auth/proconnect', 'agent-aline');
    expect(await refusalOf(refused)).toBe('identity-provider-refused');
  });
});

test('a weaker level of authentication than the one asked is refused', async () => {
  const strict = await startTestSite(database, { ...citizenProfile, acr: ['eidas3'] });
  const browser = openBrowser();
  const login = await browser.follow(`${strict.url}/auth/franceconnect`);
  const body = new URLSearchParams({ persona: 'citizen-camille' });
  const chosen = await browser.go(login.url, { method: 'POST', body });
  const { response } = await browser.follow(chosen.headers.get('location') ?? '');
  expect(await refusalOf(response)).toBe('identity-provider-refused');
  await strict.close();
});

test('the provider refuses a question without PKCE', async () => {
  const browser = openBrowser();
  const leaving = await browser.go(`${site.url}/auth/franceconnect`);
  const question = new URL(leaving.headers.get('location') ?? '');
  expect(question.searchParams.get('acr_values')).toBe('eidas1');
  question.searchParams.delete('code_challenge');
  question.searchParams.delete('code_challenge_method');
  const answer = await browser.go(question.href);
  expect(answer.headers.get('location')).toMatch(/error=invalid_request/);
});

test('a provider that is away is a refusal, and is found again once it is back', async () => {
  const stopped = createServer();
  await new Promise<void>((resolve) => stopped.listen(0, '127.0.0.1', resolve));
  const { port } = stopped.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  stopped.on('request', (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth` }));
  });
  await new Promise((resolve) => stopped.close(resolve));
  const provider = createOpenIdProvider({
    vault: createVault('ab'.repeat(32), 'test'),
    settings: { issuer, clientId: 'c', clientSecret: 's' },
    profile: citizenProfile,
    publicUrl: 'http://localhost',
    log: createLog('silent'),
  });
  const checks = { state: 's', nonce: 'n', codeVerifier: 'v'.repeat(43) };
  expect(await provider.authorizationUrl(checks)).toEqual({
    ok: false,
    refusal: 'identity-provider-refused',
  });
  await new Promise<void>((resolve) => stopped.listen(port, '127.0.0.1', resolve));
  const found = await provider.authorizationUrl(checks);
  stopped.closeAllConnections();
  stopped.close();
  expect(found.ok && found.value.origin).toBe(issuer);
});

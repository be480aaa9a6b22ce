import { expect, test } from 'vitest';
import { groupingAnswers, groupingPages } from './grouping/testing/fixtures.ts';
import { createWorkspace } from './index.ts';
import { type FakeAnswers, fakeApi } from './testing/fake-api.ts';
import {
  analyst,
  complaintFile,
  hostile,
  queueRow,
  reason,
  seriesFile,
  supervisor,
} from './testing/fixtures.ts';
import { figures } from './warning/testing/fixtures.ts';

const { members, graph, unused, history, ...seriesRow } = seriesFile(3);

const everything: FakeAnswers = {
  'get-me': supervisor,
  'seal-search': { search: 'v1.sealed' },
  'list-queue': {
    rows: [
      queueRow,
      {
        ...queueRow,
        reference: 'F-0001-0002-0003',
        excerpt: hostile,
        externalId: hostile,
        origin: 'imported',
      },
    ],
    total: 2,
    next: 'onward',
  },
  'count-waiting': { statuses: [{ status: 'filed', count: 2 }], unreadMessages: 1 },
  'read-complaint-file': complaintFile,
  'list-series': { rows: [seriesRow], total: 1 },
  'read-series': { ...seriesRow, members, graph, unused, history },
  'read-audit-trail': {
    rows: [
      { id: '1', at: queueRow.filedAt, actor: hostile, action: 'read', subject: 'queue', requestId: 'r' },
    ],
  },
  'sign-out': {},
  ...groupingAnswers,
  'list-warnings': { rows: [] },
  'count-warnings': { queues: [] },
  'read-warning-figures': figures,
  'list-platforms': { platforms: [] },
  'read-outcomes': { counts: [] },
};

const pages = {
  fr: ['plaintes', 'plaintes/F-7K3M-9QXD-2TVC', 'series', 'series/S-8MQ2-44XN-D0RK', 'journal', 'compte'],
  en: [
    'complaints',
    'complaints/F-7K3M-9QXD-2TVC',
    'series',
    'series/S-8MQ2-44XN-D0RK',
    'audit-trail',
    'account',
  ],
} as const;
const addresses = (['fr', 'en'] as const).flatMap((locale) =>
  [...pages[locale], ...groupingPages[locale]].map((page) => `/agents/${locale}/${page}`),
);

function open(answers: FakeAnswers = everything) {
  const api = fakeApi(answers);
  const app = createWorkspace({
    fetchApi: api.fetch,
    publicUrl: 'https://fanal.example',
    operator: { name: 'Centre de test', mode: 'assistance' },
    demonstration: false,
  });
  return { app, asked: api.asked, sent: api.sent };
}

async function read(path: string, answers?: FakeAnswers) {
  const response = await open(answers).app.request(path);
  return { response, html: await response.text() };
}

test.each(addresses)('%s is a whole page that no shared cache keeps', async (path) => {
  const { response, html } = await read(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(html).toContain(`<html lang="${path.slice(8, 10)}">`);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
});

test.each(addresses)('%s has no inline style or script, and lets no stranger write markup', async (path) => {
  const { html } = await read(path);
  expect(html).not.toMatch(/ style=/);
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
  expect(html).not.toMatch(/<img|<\/p>&amp;‮/);
  expect(html).not.toMatch(/ on[a-z]+="/);
});

test.each(addresses)(
  'every identifier on %s is there once, and every link within it leads somewhere',
  async (path) => {
    const { html } = await read(path);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  },
);

test('every link of the workspace to itself leads to a page', async () => {
  const { app } = open();
  const links = new Set<string>();
  for (const address of addresses) {
    const html = await (await app.request(address)).text();
    for (const [, link] of html.matchAll(/ href="(\/agents\/[^"#]*)/g))
      links.add((link ?? '').replaceAll('&amp;', '&'));
  }
  expect(links.size).toBeGreaterThan(20);
  for (const link of links) expect([link, (await app.request(link)).status]).toEqual([link, 200]);
});

test('a reason says what is the same, and how each side wrote it', async () => {
  const { html } = await read('/agents/fr/plaintes/F-7K3M-9QXD-2TVC');
  const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(text).toContain(
    `Même IBAN ${reason.shown} : ici écrit « ${reason.here.raw} » (IBAN du bénéficiaire (1))`,
  );
  expect(text).toContain(`, là « ${reason.there?.raw} » (colonne « iban » du fichier importé)`);
});

test('an offence shows the codes that the table gives it, in the words of the ministry, and no code without', async () => {
  const codes = [
    { code: '00001', label: 'POUR LE TEST' },
    { code: '00002', label: 'POUR LE TEST, EN BANDE' },
  ];
  const complaint = {
    ...complaintFile,
    offences: [
      { article: 'fraud', codes },
      { article: 'identity-theft', codes: [] },
    ],
  };
  const { html } = await read('/agents/en/complaints/F-7K3M-9QXD-2TVC', {
    ...everything,
    'read-complaint-file': complaint,
  });
  const [, row = ''] = /<dt>Offences to consider<\/dt><dd class="value">(.*?)<\/dd>/s.exec(html) ?? [];
  const [fraud = '', theft] = row.split('art. 226-4-1');
  expect(fraud).toContain('art. 313-1)');
  expect(fraud).toContain('<summary>2 NATINF codes</summary>');
  expect(fraud).toContain('00001</span> <span lang="fr">POUR LE TEST</span>');
  expect(theft).toBe(')</div>');
});

test('indicators are marked in the account and tied to the list', async () => {
  const { html } = await read('/agents/fr/plaintes/F-7K3M-9QXD-2TVC');
  expect(html.match(/<mark><a href="#indicator-0"/g)).toHaveLength(2);
  expect(html).toContain('<mark class="mark-unused"><a href="#indicator-2"');
});

test('each node of the graph is a link with a name', async () => {
  const { html } = await read('/agents/fr/series/S-8MQ2-44XN-D0RK');
  const nodes = html.match(/<a class="node" href="[^"]+"><title>[^<]+<\/title>/g);
  expect(nodes).toHaveLength(graph.nodes.length);
});

test('filters travel to the API, to the next page and into each file', async () => {
  const { app, asked } = open();
  const html = await (
    await app.request('/agents/fr/plaintes?scamType=romance&series=&read=unread&search=v1.sealed')
  ).text();
  const queue = asked.find(({ pathname }) => pathname.endsWith('/complaints'));
  expect(queue?.search).toContain('scamType=romance&read=unread&search=v1.sealed');
  const carried = 'scamType=romance&amp;read=unread&amp;search=v1.sealed';
  expect(html).toContain(`${carried}&amp;after=onward`);
  expect(html).toContain(`/agents/fr/plaintes/${queueRow.reference}?${carried}`);
});

function post(app: ReturnType<typeof open>['app'], path: string, fields: Record<string, string>) {
  return app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
}

test('what is searched goes in bodies alone, and leads to the queue sealed', async () => {
  const { app, asked, sent } = open();
  const fields = { text: ' 06 39 98 12 34 ', scamType: 'romance', series: '', read: 'unread' };
  const response = await post(app, '/agents/fr/plaintes/recherche', fields);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(
    '/agents/fr/plaintes?scamType=romance&read=unread&search=v1.sealed',
  );
  expect(sent).toEqual([{ text: '06 39 98 12 34' }]);
  expect(asked.map(String).join()).not.toMatch(/39.{0,3}98/);
});

test('a search for nothing leads to the queue with the other filters, and seals nothing', async () => {
  const { app, sent } = open();
  const response = await post(app, '/agents/en/complaints/search', { text: '  ', series: 'alone' });
  expect(response.headers.get('location')).toBe('/agents/en/complaints?series=alone');
  expect(sent).toEqual([]);
});

test('a search without an agent leads to the sign-in, and nothing typed goes along', async () => {
  const { app, sent } = open({ 'get-me': { kind: 'visitor' } });
  const response = await post(app, '/agents/fr/plaintes/recherche', { text: '06 39 98 12 34' });
  expect(response.headers.get('location')).toBe('/agents/fr/connexion?returnTo=%2Fagents%2Ffr%2Fplaintes');
  expect(sent).toEqual([]);
});

test('the address of searches is no complaint: it leads to the queue', async () => {
  const response = await open().app.request('/agents/fr/plaintes/recherche');
  expect(response.headers.get('location')).toBe('/agents/fr/plaintes');
});

test('the form shows again what was searched, and sends it in a body', async () => {
  const found = { rows: [queueRow], total: 1, searchedFor: '06 39 98 12 34' };
  const { html } = await read('/agents/fr/plaintes?search=v1.sealed', { ...everything, 'list-queue': found });
  expect(html).toMatch(/<form class="filters" method="post" action="\/agents\/fr\/plaintes\/recherche"/);
  expect(html).toMatch(/<input[^>]* name="text"[^>]* value="06 39 98 12 34"/);
});

test.each(addresses)('no address on %s holds an identifier', async (path) => {
  const { html } = await read(path);
  const led = [...html.matchAll(/ (?:href|action)="([^"]*)"/g)].map(([, to]) => decodeURIComponent(to ?? ''));
  expect(led.join('\n')).not.toMatch(/639981234|7630006000/);
});

test('a filter that does not exist narrows nothing', async () => {
  const { app, asked } = open();
  expect((await app.request('/agents/fr/plaintes?scamType=murder&read=1')).status).toBe(200);
  expect(asked.at(-1)?.searchParams.get('scamType')).toBeNull();
});

test('a visitor is led to the sign-in, and back to the page they asked for', async () => {
  const { app } = open({ 'get-me': { kind: 'visitor' } });
  const response = await app.request('/agents/fr/series/S-8MQ2-44XN-D0RK');
  expect(response.status).toBe(303);
  const signIn = response.headers.get('location') ?? '';
  expect(signIn).toBe('/agents/fr/connexion?returnTo=%2Fagents%2Ffr%2Fseries%2FS-8MQ2-44XN-D0RK');
  const html = await (await app.request(signIn)).text();
  expect(html).toContain('/auth/proconnect?returnTo=%2Fagents%2Ffr%2Fseries%2FS-8MQ2-44XN-D0RK');
});

test.each(['https://evil.example', '//evil.example', '/agents/../x\\', '/fr'])(
  'the sign-in does not lead to %s',
  async (returnTo) => {
    const path = `/agents/fr/connexion?${new URLSearchParams({ returnTo })}`;
    const { html } = await read(path, { 'get-me': { kind: 'visitor' } });
    expect(html).toContain('/auth/proconnect?returnTo=%2Fagents%2Ffr%2Fplaintes"');
  },
);

test('someone signed in as a person is told to sign out first', async () => {
  const me = { kind: 'person', level: 'email', email: 'camille@courriel.example' };
  const { html } = await read('/agents/en/sign-in', { 'get-me': me });
  expect(html).toContain('action="/agents/en/sign-out"');
  expect(html).not.toContain('/auth/proconnect');
});

test('the audit trail is offered to supervisors alone', async () => {
  expect((await read('/agents/fr/plaintes')).html).toContain('href="/agents/fr/journal"');
  const asAnalyst = { ...everything, 'get-me': analyst, 'read-audit-trail': 'not-allowed' } as const;
  expect((await read('/agents/fr/plaintes', asAnalyst)).html).not.toContain('/agents/fr/journal');
  expect((await read('/agents/fr/journal', asAnalyst)).response.status).toBe(403);
});

test('a reference that leads nowhere is a page that says so', async () => {
  const { response, html } = await read('/agents/en/complaints/nothing', {
    ...everything,
    'read-complaint-file': 'not-found',
  });
  expect(response.status).toBe(404);
  expect(html).toContain('href="/agents/en/complaints"');
  expect((await read('/agents/nowhere')).response.status).toBe(404);
});

test('signing out leads to where the identity provider ends its own session', async () => {
  const continueAt = 'https://provider.example/end';
  const { app } = open({ ...everything, 'sign-out': { continueAt } });
  const response = await app.request('/agents/fr/deconnexion', { method: 'POST' });
  expect([response.status, response.headers.get('location')]).toEqual([303, continueAt]);
});

test('a series that was merged away says where its complaints are now', async () => {
  const { html } = await read('/agents/fr/series/S-0001-0002-0003');
  expect(html).toContain('La série S-0001-0002-0003 a rejoint celle-ci');
  expect((await read('/agents/fr/series/s-8mq2-44xn-d0rk')).html).not.toContain('a rejoint celle-ci');
});

test('an estimated total is said to be one', async () => {
  const many = { rows: [queueRow], total: 1_043_211 };
  const { html } = await read('/agents/en/complaints', { ...everything, 'list-queue': many });
  expect(html).toContain('About 1,000,000 complaints');
});

import { decideWarning } from '@fanal/contract/warning';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../index.ts';
import { type FakeAnswers, fakeApi } from '../testing/fake-api.ts';
import { analyst, supervisor } from '../testing/fixtures.ts';
import { monthsUpTo } from './months.ts';
import { effect, figures, outcomes, platform, reach, warningFile, warningRow } from './testing/fixtures.ts';

const everything: FakeAnswers = {
  'get-me': supervisor,
  'list-warnings': { rows: [warningRow], next: 'onward' },
  'count-warnings': {
    queues: [
      { queue: 'near', count: 3 },
      { queue: 'told', count: 10_000 },
    ],
  },
  'read-warning': warningFile,
  'read-warning-figures': figures,
  'list-platforms': { platforms: [platform] },
  'read-outcomes': { counts: [...outcomes('shown', 60, 100), ...outcomes('held-out', 10, 25)] },
  'read-outcome-effects': { effects: [effect] },
  'read-platform-reach': reach,
};
const file = `/agents/fr/avertissements/${warningRow.id}`;
const account = `/agents/fr/plateformes/${platform.id}`;

function open(answers: FakeAnswers = {}) {
  const api = fakeApi({ ...everything, ...answers });
  const app = createWorkspace({
    fetchApi: api.fetch,
    publicUrl: 'https://fanal.example',
    operator: { name: 'Centre de test', mode: 'authority' },
    demonstration: false,
  });
  const post = (path: string, form: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  return { app, post, sent: api.sent, asked: api.asked };
}

const pages = [
  'avertissements',
  `avertissements/${warningRow.id}`,
  'plateformes',
  `plateformes/${platform.id}`,
  'plateformes/effets',
].flatMap((path) => [`/agents/fr/${path}`, english(`/agents/fr/${path}`)]);

function english(path: string): string {
  return path
    .replace('/fr/', '/en/')
    .replace('avertissements', 'warnings')
    .replace('plateformes', 'platforms')
    .replace('effets', 'effects');
}

describe.each(pages)('%s', (path) => {
  test('is a whole page of its own, that no stranger writes markup into', async () => {
    const answer = await open().app.request(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain(`<html lang="${path.slice(8, 10)}">`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img| style=|<script(?![^>]* src=)| on[a-z]+="/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('links within the workspace only to pages that answer', async () => {
    const { app } = open();
    const html = await (await app.request(path)).text();
    const links = [...html.matchAll(/ href="(\/agents\/[^"#]*)/g)].map(([, link]) => link ?? '');
    const own = links.filter((link) => /avertissements|warnings|plateformes|platforms/.test(link));
    expect(own.length).toBeGreaterThan(1);
    for (const link of new Set(own)) {
      expect((await app.request(link.replaceAll('&amp;', '&'))).status, link).toBe(200);
    }
  });
});

test('the list tells what is about to be published, the error rate and what is late', async () => {
  const { app, asked } = open();
  const html = await (await app.request('/agents/fr/avertissements')).text();
  expect(asked.map((url) => url.search)).toContain('?queue=near');
  expect(html).toContain('<strong>3</strong> Bientôt publiés');
  expect(html).toMatch(/10\s000 ou plus/);
  expect(html).toMatch(/Taux d’erreur\s: 0,5\s%/);
  expect(html).toMatch(/sans réponse après 72 heures\s: 1\./);
});

test('a contested value says by when its holder is answered', async () => {
  const html = await (await open().app.request('/agents/fr/avertissements?queue=contested')).text();
  expect(html).toContain('datetime="2026-03-17T20:40:00.000Z"');
  expect(html).toMatch(/délai dépassé|encore \d+ h|moins de 2 h/);
});

test('whoever waits for an answer is read before those who had theirs', async () => {
  const html = await (await open().app.request(file)).text();
  expect(html.indexOf('C-3333-4444')).toBeLessThan(html.indexOf('C-1111-2222'));
});

describe('a decision', () => {
  const dismissal = { decision: 'dismiss-contest', version: '7', reason: 'Dix plaintes la citent encore.' };

  test('goes to the API with the version that the analyst saw', async () => {
    const { post, sent } = open({ 'decide-warning': warningFile });
    const answer = await post(`${file}/decision`, dismissal);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${file}?done=decided`]);
    expect(decideWarning.body.parse(sent[0])).toEqual({ ...dismissal, version: 7, knownGood: false });
  });

  test('without a reason is asked for again, and nothing is sent', async () => {
    const { post, sent } = open();
    const answer = await post(`${file}/decision`, { ...dismissal, reason: ' non ' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(sent).toEqual([]);
    expect(html).toContain('href="#dismiss-contest-reason"');
    expect(html).toMatch(/<details class="decision" open/);
  });

  test.each([
    ['already-decided', 'Ce dossier a changé depuis que vous l’avez ouvert'],
    ['not-at-this-stage', 'Cette décision n’est plus possible'],
    ['invalid-answers', 'n’est jamais publiée'],
  ] as const)('that is refused (%s) says why, and keeps the reason', async (refusal, said) => {
    const { post } = open({ 'decide-warning': refusal });
    const html = await (await post(`${file}/decision`, dismissal)).text();
    expect(html).toContain(said);
    expect(html).toContain(dismissal.reason);
  });

  test('to spare a value for ever is offered only with one that withdraws', async () => {
    const html = await (await open().app.request(file)).text();
    expect(html).toContain('id="uphold-contest-knownGood"');
    expect(html).not.toContain('id="dismiss-contest-knownGood"');
  });

  test('of no kind of ours leads nowhere', async () => {
    expect((await open().post(`${file}/decision`, { decision: 'erase' })).status).toBe(404);
  });
});

test('a file is opened for a value, which stands in no address', async () => {
  const { post, sent } = open({ 'watch-value': warningFile });
  const answer = await post('/agents/fr/avertissements/ouvrir', { type: 'phone', value: '06 39 98 12 34' });
  expect(answer.headers.get('location')).toBe(file);
  expect(sent).toEqual([{ type: 'phone', value: '06 39 98 12 34' }]);
});

test.each([{ type: '' }, { type: 'photo' }, { value: ' ' }])('%o opens no file', async (change) => {
  const typed = { type: 'phone', value: '06 39 98 12 34', ...change };
  const { post, sent } = open();
  const answer = await post('/agents/fr/avertissements/ouvrir', typed);
  expect([answer.status, sent]).toEqual([422, []]);
});

describe('the console of platforms', () => {
  test('is in the menu of supervisors alone', async () => {
    const menuOf = async (me: object) =>
      (await (await open({ 'get-me': me }).app.request('/agents/fr/avertissements')).text()).includes(
        'href="/agents/fr/plateformes"',
      );
    expect([await menuOf(analyst), await menuOf(supervisor)]).toEqual([false, true]);
  });

  test('is closed to whom the API refuses it', async () => {
    const answer = await open({ 'list-platforms': 'not-allowed' }).app.request('/agents/fr/plateformes');
    expect(answer.status).toBe(403);
  });

  test('shows the secret of a new key once: in the answer, and never again', async () => {
    const { post, app } = open({ 'issue-platform-key': { platform, secret: 'fanal_once' } });
    const answer = await post(`${account}/cles`, { label: 'serveur de production' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('fanal_once');
    expect(await (await app.request(account)).text()).not.toContain('fanal_once');
    expect((await app.request(`${account}/cles`)).headers.get('location')).toBe(account);
  });

  test('asks for the name of a key, and says when there are too many', async () => {
    const nameless = await open().post(`${account}/cles`, { label: ' ' });
    expect([nameless.status, await nameless.text()]).toEqual([422, expect.stringContaining('#label')]);
    const full = await open({ 'issue-platform-key': 'not-at-this-stage' }).post(`${account}/cles`, {
      label: 'un de plus',
    });
    expect(await full.text()).toContain('autant de clés');
  });

  test('revokes a key that works, and no other', async () => {
    const { app, post } = open({ 'revoke-platform-key': platform });
    const html = await (await app.request(account)).text();
    expect(html.match(/\/revoquer"/g)).toHaveLength(1);
    const answer = await post(`${account}/cles/${platform.keys[0]?.id}/revoquer`, {});
    expect(answer.headers.get('location')).toBe(account);
  });

  test('suspends an account, and opens it again', async () => {
    const { post, sent } = open({ 'suspend-platform': platform });
    await post(`${account}/suspendre`, { suspended: 'yes' });
    await post(`${account}/suspendre`, { suspended: 'no' });
    expect(sent).toEqual([{ suspended: true }, { suspended: false }]);
  });

  test('opens an account, and names what is wrong with one', async () => {
    const typed = { name: 'Rencontres d’exemple', email: 'equipe@rencontres.example' };
    const opened = await open({ 'add-platform': platform }).post('/agents/fr/plateformes', typed);
    expect(opened.headers.get('location')).toBe(account);
    const refused = await open({ 'add-platform': 'invalid-answers' }).post('/agents/fr/plateformes', typed);
    expect(await refused.text()).toContain('href="#email"');
    const nameless = await open().post('/agents/fr/plateformes', { ...typed, name: 'R' });
    expect(await nameless.text()).toContain('href="#name"');
  });

  test('says what share of those warned stopped, beside those who were not', async () => {
    const html = await (await open().app.request('/agents/en/platforms/effects')).text();
    expect(html).toContain('60% of 100');
    expect(html).toContain('40% of 20');
    expect(html).toContain('+20 points');
    expect(html).toContain('from -2 to +40 (95%)');
    expect(html).toContain('&lt; 0.001');
    for (const path of ['', '.csv', '/effects', '/effects.csv'])
      expect(html).toContain(`href="/v1/outcomes${path}?month=`);
  });

  test('says so when no effect can be told from chance yet', async () => {
    const { app } = open({ 'read-outcome-effects': { effects: [] } });
    expect(await (await app.request('/agents/en/platforms/effects')).text()).toContain('Not enough yet');
  });

  test('shows the reach of one platform on its own page, for the month that is asked for', async () => {
    const { app, asked } = open();
    const [, last = ''] = monthsUpTo(new Date().toISOString().slice(0, 10), 2);
    const html = await (await app.request(`${account}?month=${last}`)).text();
    expect(asked.at(-1)?.pathname).toBe(`/v1/platforms/${platform.id}/reach`);
    expect(asked.at(-1)?.searchParams.get('month')).toBe(last);
    expect(html).toMatch(/1\s204/);
    expect(html).toContain('S’arrêtent');
    await app.request(`${account}?month=1999-01`);
    expect(asked.at(-1)?.searchParams.get('month')).not.toBe('1999-01');
  });
});

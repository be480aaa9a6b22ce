import type { Complaint, TimelineEvent } from '@fanal/contract/complaint';
import { describe, expect, test } from 'vitest';
import { complaintOf } from '../testing/fake-complaint.ts';
import { faultsOf, siteWith } from '../testing/site.ts';

const at = '2026-03-20T08:00:00.000Z';
const hostile = '<img src=x onerror=alert(1)>"\'</p>&amp;\u202eevil';
const me = { kind: 'person', level: 'email', email: 'camille@example.com' } as const;
const answers = { request: { what: ['rent'] }, account: { text: 'Tout a disparu.' } };
const key = '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a001';

function openWith(change: Partial<Complaint>, ...events: readonly TimelineEvent[]) {
  const filed = complaintOf(answers, change.mode ?? 'authority');
  const complaint = { ...filed, timeline: [...filed.timeline, ...events], ...change };
  const site = siteWith({ me, complaints: [complaint] });
  return { site, own: `/fr/mes-dossiers/${complaint.reference}` };
}

async function readAt(site: ReturnType<typeof siteWith>, path: string): Promise<string> {
  const html = await (await site.get(path)).text();
  expect(faultsOf(html, path.slice(1, 3)), path).toEqual([]);
  return html;
}

const asked: TimelineEvent = { kind: 'more-asked', at, questions: ['dates'], words: hostile };
const refused: TimelineEvent = {
  kind: 'refused',
  at,
  reason: 'outside-scope',
  door: 'station',
  words: hostile,
};
const transmitted: TimelineEvent = {
  kind: 'transmitted',
  at,
  to: 'parquet',
  name: 'Parquet de Ville-Exemple',
  number: '26/118',
};
const closed: TimelineEvent = {
  kind: 'outcome',
  at,
  outcome: { kind: 'filed-without-action', reason: 'author-unknown', words: hostile },
};

describe('a complaint in its owner’s space', () => {
  test.each([
    ['under-examination', [{ kind: 'read-by-agent', at }], 'En cours d’examen'],
    ['more-asked', [asked], 'Les dates'],
    ['refused', [refused], 'personne ne peut vous le refuser'],
    ['transmitted', [transmitted], '26/118'],
    ['closed', [transmitted, closed], 'procureur général'],
    ['withdrawn', [{ kind: 'withdrawn', at, words: hostile }], 'Elle n’est pas effacée'],
  ] as const)('that is %s says what it means and what to do', async (status, events, said) => {
    const { site, own } = openWith({ status }, ...events);
    const html = await readAt(site, own);
    expect(html).toContain(said);
    expect(html).not.toContain('<img src=x');
    await readAt(site, own.replace('/fr/mes-dossiers', '/en/my-files'));
    await readAt(site, '/fr/mes-dossiers');
  });

  test('that is ready gives the advice, in the words of an assistance service', async () => {
    const advised: TimelineEvent = { kind: 'advised', at, words: 'Emportez vos relevés.', door: 'station' };
    const { site, own } = openWith({ status: 'ready', mode: 'assistance' }, advised);
    const html = await readAt(site, own);
    expect(html).toContain('Emportez vos relevés.');
    expect(html).toContain('Prêt à présenter');
    expect(html).not.toContain('Votre plainte est acceptée');
  });

  test('offers only what may be done', async () => {
    const { site, own } = openWith({ status: 'refused', may: [] }, refused);
    const html = await readAt(site, own);
    expect(html).not.toContain(`${own}/completer`);
    expect(html).not.toContain(`${own}/retirer`);
    expect(html).toContain(`${own}/messages`);
  });
});

describe('completing', () => {
  test('an answer is sent once, and the complaint says so', async () => {
    const { site, own } = openWith({ status: 'more-asked', may: ['answer', 'add'] }, asked);
    await readAt(site, `${own}/repondre`);
    const sent = await site.post(`${own}/repondre`, { key, words: 'Le 6 octobre.' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${own}?done=answer`]);
    expect(await readAt(site, `${own}?done=answer`)).toContain('Votre réponse est enregistrée');
  });

  test('what is empty or too long comes back, with its key', async () => {
    const { site, own } = openWith({ may: ['add'] });
    for (const words of ['', 'a'.repeat(5_001)]) {
      const back = await site.post(`${own}/completer`, { key, words });
      const html = await back.text();
      expect(back.status).toBe(422);
      expect(faultsOf(html, 'fr')).toEqual([]);
      expect(html).toContain(`value="${key}"`);
    }
  });

  test('what comes too late is not lost: the page says where it can go', async () => {
    const { site, own } = openWith({ status: 'under-examination', may: ['add'] });
    const late = await site.post(`${own}/repondre`, { key, words: 'Le 6 octobre.' });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain('Le 6 octobre.');
    expect(html).toContain(`${own}/completer`);
  });
});

describe('withdrawing', () => {
  test('says what it means before it is done', async () => {
    const { site, own } = openWith({ may: ['add', 'withdraw'] });
    expect(await readAt(site, `${own}/retirer`)).toContain('Le procureur de la République peut encore');
    const done = await site.post(`${own}/retirer`, { words: '' });
    expect(done.headers.get('location')).toBe(`${own}?done=withdraw`);
  });

  test('after transmission, the page says why not and who can be asked', async () => {
    const { site, own } = openWith({ status: 'transmitted', may: ['add'] }, transmitted);
    expect(await readAt(site, `${own}/retirer`)).toContain('ne peut plus être retirée ici');
    expect((await site.post(`${own}/retirer`, {})).status).toBe(409);
  });
});

test('messages are written and read as plain text', async () => {
  const { site, own } = openWith({});
  await readAt(site, `${own}/messages`);
  expect((await site.post(`${own}/messages`, { key, text: hostile })).status).toBe(303);
  const html = await readAt(site, `${own}/messages`);
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img src=x');
  expect((await site.post(`${own}/messages`, { key, text: ' ' })).status).toBe(422);
});

test('nobody signed in is led to the sign-in', async () => {
  const { site, own } = openWith({});
  site.state.me = { kind: 'visitor' };
  for (const page of ['', '/repondre', '/completer', '/retirer', '/messages']) {
    expect((await site.get(own + page)).headers.get('location')).toBe('/fr/connexion');
  }
});

test('rights name their articles in both languages', async () => {
  const { site } = openWith({});
  for (const path of ['/fr/vos-droits', '/en/your-rights']) {
    const html = await readAt(site, path);
    for (const article of ['10-2', '15-3', '40-3', 'article 85']) expect(html).toContain(article);
  }
});

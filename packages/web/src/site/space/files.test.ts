import type { Complaint, TimelineEvent } from '@fanal/contract/complaint';
import { describe, expect, test } from 'vitest';
import { complaintOf } from '../testing/fake-complaint.ts';
import { exhibitOf } from '../testing/fake-exhibits.ts';
import { faultsOf, siteWith, titleOf } from '../testing/site.ts';

const at = '2026-03-20T08:00:00.000Z';
const me = { kind: 'person', level: 'email', email: 'camille@example.com' } as const;
const answers = { request: { what: ['rent'] }, account: { text: 'Tout a disparu.' } };
const key = '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a001';
const asked: TimelineEvent = { kind: 'more-asked', at, questions: ['documents'] };

function openWith(change: Partial<Complaint>, exhibits = [exhibitOf({ name: 'releve.pdf' })]) {
  const filed = complaintOf(answers, 'authority');
  const complaint = { ...filed, timeline: [...filed.timeline, asked], ...change };
  const site = siteWith({ me, complaints: [complaint], exhibits: [...exhibits] });
  return { site, own: `/fr/mes-dossiers/${complaint.reference}` };
}

type Fields = readonly (readonly [string, string | File])[];

/** As a browser without scripts sends the form. */
async function postForm(site: ReturnType<typeof siteWith>, path: string, fields: Fields): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value as string);
  const sent = new Response(form);
  return site.postRaw(path, await sent.text(), sent.headers.get('content-type') ?? '');
}

const file = (text: string, name: string) => ['files', new File([text], name)] as const;
const noFile = ['files', new File([], '')] as const;

describe('files added to a complaint', () => {
  test.each([
    ['fr', '/fr/mes-dossiers', 'completer', '234'],
    ['en', '/en/my-files', 'add', '234'],
    ['es', '/es/mis-expedientes', 'completar', '234'],
  ])('are listed with their size and moment, and can be sent, in %s', async (locale, space, add, size) => {
    const { site } = openWith({}, [
      exhibitOf({ name: 'releve.pdf' }),
      exhibitOf({ name: 'virus.zip', scan: 'infected' }),
      exhibitOf({ name: 'x.txt', source: 'pasted' }),
    ]);
    const own = `${space}/FNL-2026-4F7K-9Q`;
    for (const path of [own, `${own}/${add}`]) {
      const html = await (await site.get(path)).text();
      expect(faultsOf(html, locale), path).toEqual([]);
      expect(html).toContain('releve.pdf');
      expect(html).toMatch(new RegExp(`${size}\\s`));
      expect(html).toContain('datetime="2026-03-14T20:40:00.000Z"');
    }
    const form = await (await site.get(`${own}/${add}`)).text();
    expect(form).toMatch(/<form[^>]*enctype="multipart\/form-data"[^>]*data-reference="FNL-2026-4F7K-9Q"/);
    expect(form).toMatch(/<input[^>]*type="file"[^>]*multiple/);
  });

  test('go to the complaint with or without a word, each once', async () => {
    const { site, own } = openWith({ may: ['add'] });
    const fields: Fields = [['key', key], ['words', ''], file('bonjour', 'a.txt'), file('bonsoir', 'b.txt')];
    for (let time = 0; time < 2; time += 1) {
      const sent = await postForm(site, `${own}/completer`, fields);
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${own}?done=add`]);
    }
    expect(site.state.exhibits.map(({ name }) => name)).toEqual(['releve.pdf', 'a.txt', 'b.txt']);
    const words: Fields = [['key', key], ['words', 'Un nouveau message.'], file('encore', 'c.txt')];
    expect((await postForm(site, `${own}/completer`, words)).status).toBe(303);
    expect(site.state.exhibits).toHaveLength(4);
  });

  test('one that is not taken is told with what to do; the others are kept, the words are not sent yet', async () => {
    const { site, own } = openWith({ status: 'more-asked', may: ['answer', 'add'] });
    const back = await postForm(site, `${own}/repondre`, [
      ['key', key],
      ['words', 'Voici la page.'],
      file('<html>', 'page.html'),
      file('bonjour', 'a.txt'),
    ]);
    const html = await back.text();
    expect(back.status).toBe(422);
    expect(faultsOf(html, 'fr')).toEqual([]);
    expect(titleOf(html)).toMatch(/^Erreur/);
    expect(html).toContain('peut exécuter un programme');
    expect(html).toContain('Voici la page.');
    expect(html).toContain(`value="${key}"`);
    expect(html).toContain('a.txt');
    expect(site.state.exhibits).toHaveLength(2);
    const again = await postForm(site, `${own}/repondre`, [
      ['key', key],
      ['words', 'Voici la page.'],
      noFile,
    ]);
    expect(again.headers.get('location')).toBe(`${own}?done=answer`);
  });

  test('do not answer a question by themselves: the page asks for a word with them', async () => {
    const { site, own } = openWith({ status: 'more-asked', may: ['answer', 'add'] });
    const back = await postForm(site, `${own}/repondre`, [
      ['key', key],
      ['words', ' '],
      file('bonjour', 'a.txt'),
    ]);
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('Vos fichiers sont arrivés');
    expect(site.state.exhibits).toHaveLength(2);
  });

  test('nothing at all is asked for again; a file that the script has sent is something', async () => {
    const { site, own } = openWith({ may: ['add'] });
    const fields: Fields = [['key', key], ['words', ''], noFile];
    const empty = await postForm(site, `${own}/completer`, [['sent', ''], ...fields]);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Écrivez quelque chose ou choisissez un fichier');
    const sent = await postForm(site, `${own}/completer`, [['sent', 'yes'], ...fields]);
    expect(sent.headers.get('location')).toBe(`${own}?done=add`);
  });

  test('are refused in words once it is closed, and nothing typed is lost', async () => {
    const { site, own } = openWith({ status: 'withdrawn', may: [] });
    const shown = await (await site.get(`${own}/completer`)).text();
    expect(shown).not.toContain('type="file"');
    const late = await postForm(site, `${own}/completer`, [
      ['key', key],
      ['words', 'Encore ceci.'],
      file('bonjour', 'a.txt'),
    ]);
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(faultsOf(html, 'fr')).toEqual([]);
    expect(html).toContain('ne peut plus être complété');
    expect(html).toContain('Encore ceci.');
    expect(site.state.exhibits).toHaveLength(1);
  });

  test('ask somebody who is not signed in to sign in', async () => {
    const { site, own } = openWith({ may: ['add'] });
    site.state.me = { kind: 'visitor' };
    const sent = await postForm(site, `${own}/completer`, [['key', key], file('bonjour', 'a.txt')]);
    expect(sent.headers.get('location')).toBe('/fr/connexion');
  });

  test('a form that ends in the middle says so, and keeps what came', async () => {
    const { site, own } = openWith({ may: ['add'] });
    const form = new FormData();
    for (const [name, value] of [['key', key], ['words', 'Voici.'], file('bonjour', 'a.txt')] as const)
      form.append(name, value as string);
    const whole = new Response(form);
    const cut = (await whole.text()).replace(/--\r?\n?$/, '');
    const back = await site.postRaw(`${own}/completer`, cut, whole.headers.get('content-type') ?? '');
    expect(back.status).toBe(422);
    const html = await back.text();
    expect(html).toContain('L’envoi s’est interrompu');
    expect(html).toContain('Voici.');
    expect(site.state.exhibits).toHaveLength(2);
  });
});

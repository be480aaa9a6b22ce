import { describe, expect, test } from 'vitest';
import { pathOnThisSite } from './filing/email-sign-in.tsx';
import { complaintOf } from './testing/fake-complaint.ts';
import { faultsOf, siteWith } from './testing/site.ts';

const person = { kind: 'person', level: 'email', email: 'camille@example.com' } as const;
const answers = { safety: { now: 'safe' }, account: { text: 'Une annonce.' } } as const;
const complaint = complaintOf(answers, 'authority');
const reference = complaint.reference;

describe('signing in', () => {
  test('an address that is none is refused with what was typed', async () => {
    const response = await siteWith().post('/fr/connexion', { email: 'camille' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('value="camille"');
    expect(faultsOf(html, 'fr')).toEqual([]);
  });

  test('the right code opens the session and goes where one was going', async () => {
    const response = await siteWith().post('/fr/identite/code', { code: '123 456' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/fr/envoyer');
    expect(response.headers.getSetCookie()).toEqual(['session=1; Path=/; HttpOnly']);
  });

  test('a wrong code is said so', async () => {
    const response = await siteWith().post('/fr/connexion/code', { code: '000000' });
    expect(response.status).toBe(422);
    expect(faultsOf(await response.text(), 'fr')).toEqual([]);
  });

  test('opening the link of the e-mail does nothing until its button is pressed', async () => {
    const html = await (await siteWith().get('/fr/connexion/lien/good')).text();
    expect(html).toContain('<form method="post" action="/fr/connexion/lien/good"');
  });

  test('a sign-in never leads to another site', async () => {
    const response = await siteWith().post('/fr/connexion/lien/good', {});
    expect(response.headers.get('location')).toBe('/fr/mes-dossiers');
    for (const path of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '']) {
      expect(pathOnThisSite(path, '/fr'), path).toBe('/fr');
    }
    expect(pathOnThisSite('/fr/envoyer', '/fr')).toBe('/fr/envoyer');
  });

  test('the space asks who one is first', async () => {
    for (const path of ['/fr/mes-dossiers', `/fr/mes-dossiers/${reference}`]) {
      expect((await siteWith().get(path)).headers.get('location')).toBe('/fr/connexion');
    }
  });
});

describe('a filed complaint', () => {
  test.each(['authority', 'assistance'] as const)('is confirmed, followed and printed (%s)', async (mode) => {
    const site = siteWith({ me: person, complaints: [complaintOf(answers, mode)] });
    for (const end of ['', '/envoye', '/recepisse']) {
      const response = await site.get(`/fr/mes-dossiers/${reference}${end}`);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toContain(reference);
      expect(faultsOf(html, 'fr')).toEqual([]);
    }
  });

  test('only an authority calls it a complaint', async () => {
    const path = `/fr/mes-dossiers/${reference}/envoye`;
    const html = (mode: 'authority' | 'assistance') =>
      siteWith({ me: person, complaints: [complaintOf(answers, mode)] })
        .get(path)
        .then((response) => response.text());
    expect(await html('authority')).toContain('Votre plainte est enregistrée');
    expect(await html('assistance')).not.toContain('Votre plainte est enregistrée');
  });

  test('tells that others reported the same, with the person’s own words', async () => {
    const site = siteWith({ me: person, complaints: [complaint] });
    expect(await (await site.get(`/fr/mes-dossiers/${reference}/envoye`)).text()).toContain(
      'FR76 3000 6000 0112 3456 7890 189',
    );
  });

  test('of somebody else is not found', async () => {
    const site = siteWith({ me: person });
    const response = await site.get('/fr/mes-dossiers/FNL-2026-0000-00');
    expect(response.status).toBe(404);
    expect(faultsOf(await response.text(), 'fr')).toEqual([]);
  });

  test('an incomplete story goes back to the check, an unknown person to sign in', async () => {
    expect((await siteWith({ answers, me: person }).post('/fr/envoyer', {})).headers.get('location')).toBe(
      '/fr/verifier',
    );
    expect((await siteWith({ answers }).post('/fr/envoyer', {})).headers.get('location')).toBe(
      '/fr/identite',
    );
  });
});

describe('coming back', () => {
  test('the code is shown once and never stands in an address', async () => {
    const site = siteWith({ answers });
    const response = await site.post('/fr/revenir-plus-tard', { email: '' });
    expect(response.status).toBe(200);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('LUNE-4821-RIVE');
  });

  test('the link of the e-mail opens nothing until its button is pressed', async () => {
    const site = siteWith();
    expect(await (await site.get('/fr/reprendre/LUNE-4821-RIVE')).text()).toContain('value="LUNE-4821-RIVE"');
    expect(site.state.answers).toBeUndefined();
    expect((await site.post('/fr/reprendre', { code: 'LUNE-4821-RIVE' })).headers.get('location')).toBe(
      '/fr/plainte/safety',
    );
  });

  test('a code that opens nothing is said so, and kept to be corrected', async () => {
    const response = await siteWith().post('/fr/reprendre', { code: '<b>LUNE' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('value="&lt;b&gt;LUNE"');
  });

  test('erasing asks first, then erases', async () => {
    const site = siteWith({ answers });
    await site.get('/fr/effacer');
    expect(site.state.answers).toEqual(answers);
    await site.post('/fr/effacer', {});
    expect(site.state.answers).toBeUndefined();
  });
});

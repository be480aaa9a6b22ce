import { type Answers, allSteps, stepsOf } from '@fanal/core/journey';
import { describe, expect, test } from 'vitest';
import { faultsOf, siteWith, titleOf } from './testing/site.ts';

const hostile = `"><script>alert(1)</script>'<img src=x onerror=alert(1)> & ]]>`;
const person = { kind: 'person', level: 'email', email: 'camille@example.com' } as const;

const rental: Answers = {
  safety: { now: 'safe' },
  victim: { who: 'me', age: 'adult' },
  author: { known: 'no', met: 'no' },
  harm: { what: ['paid'] },
  material: { have: 'nothing' },
  account: {
    text: `Une location. ${hostile} Le compte est FR76 3000 6000 0112 3456 7890 189. Il appelle du 06 39 98 12 34.`,
  },
  beginning: { how: 'classified-advert' },
  request: { what: ['rent'] },
};

/** Every applicable step has some entry: enough to open any page. */
function allAnswered(answers: Answers): Answers {
  let known = answers;
  for (const step of allSteps) {
    if (known[step.id] === undefined && stepsOf(known).some((each) => each.id === step.id)) {
      known = {
        ...known,
        [step.id]:
          step.list === undefined
            ? {}
            : [{ amount: '1250.50', currency: 'EUR', value: hostile, kind: 'phone' }],
      };
    }
  }
  return known;
}

describe('telling a story', () => {
  test('beginning sets the cookie of the API and leads to the first question', async () => {
    const site = siteWith();
    const response = await site.post('/fr/commencer', {});
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/fr/plainte/safety');
    expect(response.headers.getSetCookie()).toEqual(['draft=1; Path=/; HttpOnly']);
  });

  test('a second press on "begin" does not lose the story already begun', async () => {
    const site = siteWith({ answers: { safety: { now: 'safe' } } });
    const response = await site.post('/fr/commencer', {});
    expect(await response.text()).toContain('href="/fr/plainte/victim"');
    expect(site.state.answers).toEqual({ safety: { now: 'safe' } });
  });

  test('a page is saved, then the next one opens', async () => {
    const site = siteWith({ answers: {} });
    const response = await site.post('/fr/plainte/safety', { now: 'safe', shown: 'now' });
    expect(response.headers.get('location')).toBe('/fr/plainte/victim');
    expect(site.state.answers).toEqual({ safety: { now: 'safe' } });
  });

  test('a refused page keeps what was typed, and says what to do at the top and at the field', async () => {
    const site = siteWith({ answers: allAnswered(rental) });
    const response = await site.post('/fr/plainte/reach', {
      email: 'camille',
      phone: '06 39 98 12 34',
      language: 'fr',
      shown: 'email phone safe-hours language',
    });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(titleOf(html)).toMatch(/^Erreur\s: /u);
    expect(html).toContain('href="#q-email"');
    expect(html).toContain('value="camille"');
    expect(html).toContain('value="06 39 98 12 34"');
    expect(faultsOf(html, 'fr')).toEqual([]);
  });

  test('an account that is too long comes back whole, with a word on what to do', async () => {
    const { account: _, beginning: _how, request: _what, ...before } = rental;
    const site = siteWith({ answers: before });
    const text = `Début.\r\n${'très long '.repeat(2_100)}fin.`;
    const response = await site.post('/fr/plainte/account', { text, shown: 'text' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('fin.</textarea>');
    expect(html).toContain('error-summary');
  });

  test('a form sent in no known way is an empty form', async () => {
    const site = siteWith({ answers: {} });
    expect((await site.postRaw('/fr/plainte/safety', '{"now":', 'application/json')).status).toBe(200);
    expect(site.state.answers).toEqual({});
  });

  test('danger hands over to people at once', async () => {
    const site = siteWith({ answers: {} });
    const response = await site.post('/fr/plainte/safety', { now: 'suicidal-thoughts', shown: 'now' });
    expect(response.headers.get('location')).toBe('/fr/orientation');
    const html = await (await site.get('/fr/orientation')).text();
    expect(html).toContain('href="tel:3114"');
    expect(html).toContain('href="/fr/plainte/safety"');
    expect(faultsOf(html, 'fr')).toEqual([]);
  });

  test('as soon as the type is recognised, what protects comes before any other question', async () => {
    const { request: _, ...before } = rental;
    const site = siteWith({ answers: before });
    const response = await site.post('/fr/plainte/request', { what: 'rent', shown: 'what' });
    expect(response.headers.get('location')).toBe('/fr/premiers-gestes');
    expect(faultsOf(await (await site.get('/fr/premiers-gestes')).text(), 'fr')).toEqual([]);
  });

  test('a question that hangs on another appears without JavaScript, and without an error', async () => {
    const site = siteWith({ answers: { safety: { now: 'safe' } } });
    const response = await site.post('/fr/plainte/victim', {
      who: 'relative',
      age: 'adult',
      shown: 'who age',
    });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('name="relation"');
    expect(html).not.toContain('error-summary');
    expect(site.state.answers).not.toHaveProperty('victim');
  });

  test('asking which fields apply saves nothing', async () => {
    const site = siteWith({ answers: { safety: { now: 'safe' } } });
    await site.post('/fr/plainte/victim', { who: 'me', age: 'adult', shown: 'who age', unfold: 'yes' });
    expect(site.state.answers).not.toHaveProperty('victim');
  });

  test('a page too far ahead leads back to the first question without an answer', async () => {
    const site = siteWith({ answers: { safety: { now: 'safe' } } });
    expect((await site.get('/fr/plainte/payments')).headers.get('location')).toBe('/fr/plainte/victim');
    expect((await site.get('/fr/verifier')).status).toBe(200);
  });

  test('an item can be added, and taken out after a question', async () => {
    const site = siteWith({ answers: allAnswered(rental) });
    const before = site.state.answers?.['contacts'];
    expect(before).toHaveLength(1);
    expect(await (await site.get('/fr/plainte/contacts/0/retirer')).text()).toContain('method="post"');
    expect(site.state.answers?.['contacts']).toHaveLength(1);
    await site.post('/fr/plainte/contacts/0/retirer', {});
    expect(site.state.answers?.['contacts']).toEqual([]);
    await site.post('/fr/plainte/contacts/0', {
      kind: 'phone',
      value: '06 39 98 12 34',
      shown: 'kind value note',
    });
    expect(site.state.answers?.['contacts']).toHaveLength(1);
  });

  test('what was found in the account is shown in its sentence, ticked', async () => {
    const site = siteWith({ answers: allAnswered(rental) });
    site.state.answers = Object.fromEntries(
      Object.entries(site.state.answers ?? {}).filter(([step]) => step !== 'found'),
    );
    const html = await (await site.get('/fr/plainte/found')).text();
    expect(html).toContain('Le compte est <mark>FR76 3000 6000 0112 3456 7890 189</mark>');
    expect(html).toMatch(/type="checkbox"[^>]*value="iban:FR7630006000011234567890189"[^>]*checked/);
  });

  test('without a story, what was typed is given back rather than lost', async () => {
    const site = siteWith();
    const response = await site.post('/fr/plainte/account', {
      text: 'Il m’a demandé un acompte, puis il a disparu.',
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Il m’a demandé un acompte, puis il a disparu.');
  });

  test('a personal page is kept nowhere', async () => {
    const site = siteWith({ answers: {} });
    expect((await site.get('/fr/plainte/safety')).headers.get('cache-control')).toBe('no-store');
  });
});

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const steps = locale === 'fr' ? '/fr/plainte' : '/en/complaint';

  test.each(['rent', 'relationship', 'invest', 'other'])(
    'every page of a story about "%s" is sound, and hostile words stay words',
    async (what) => {
      const answers = allAnswered({ ...rental, request: { what: [what] } });
      const site = siteWith({ answers, me: person });
      const paths = stepsOf(answers).flatMap((step) => [
        `${steps}/${step.id}`,
        ...(step.list ? [`${steps}/${step.id}/0`, `${steps}/${step.id}/1`] : []),
      ]);
      for (const path of [
        ...paths,
        ...(locale === 'fr'
          ? ['/fr/verifier', '/fr/revenir-plus-tard', '/fr/effacer', '/fr/envoyer']
          : ['/en/check', '/en/come-back-later', '/en/erase', '/en/send']),
      ]) {
        const response = await site.get(path);
        expect(response.status, path).toBe(200);
        const html = await response.text();
        expect(faultsOf(html, locale), path).toEqual([]);
        expect(html, path).not.toContain('<img');
        expect(html, path).not.toContain('<script>alert');
      }
    },
  );
});

import { giveExhibit } from '@fanal/contract/evidence';
import {
  chooseFindings,
  type GivenMaterial,
  getMaterial,
  readingProblems,
  sayWhoIAm,
} from '@fanal/contract/material';
import type { Answers } from '@fanal/core/journey';
import { beforeEach, expect, test } from 'vitest';
import { createSite } from '../create-site.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { faultsOf, linksOf, titleOf } from '../testing/site.ts';

const publicUrl = 'https://fanal.example';
const answers: Answers = {
  safety: { now: 'safe' },
  victim: { who: 'me', age: 'adult' },
  author: { known: 'no', met: 'no' },
  harm: { what: ['asked'] },
  material: { have: 'give' },
};
const place = { before: 'Écris-moi au ', match: '06 39 98 12 34', after: ' ce soir', author: 'Jean' };
const item = {
  exhibitId: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
  name: 'capture.png',
  size: 1000,
  type: 'image/png',
  source: 'file',
  scan: 'not-scanned',
  state: 'read',
  found: 2,
} as const;
const phone = {
  id: 'indicator:phone:+33639981234',
  state: 'new',
  first: place,
  count: 2,
  kind: 'indicator',
  type: 'phone',
  value: '+33639981234',
  raw: '06 39 98 12 34',
  verified: true,
} as const;
const partial = {
  id: 'payment:1',
  state: 'new',
  first: { ...place, match: '0,2 BTC' },
  count: 1,
  kind: 'payment',
  method: 'crypto',
  isWhole: false,
  sign: 'said-paid',
} as const;
const nothing: GivenMaterial = {
  items: [],
  findings: [],
  left: 0,
  conversations: [],
  whoIsWho: [],
  proposesAccount: false,
};

let material: GivenMaterial;
let bodies: { path: string; body: unknown }[];
let site: ReturnType<typeof createSite>;

beforeEach(() => {
  material = nothing;
  bodies = [];
  const api = fakeApi({ answers });
  site = createSite({
    publicUrl,
    operator: { name: 'Service', mode: 'authority', contactEmail: undefined },
    demonstration: false,
    fetchApi: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === getMaterial.path) return Response.json(material);
      if (pathname === giveExhibit.path) {
        const text = await request.text();
        bodies.push({ path: pathname, body: text });
        if (!text.includes('<html>'))
          return Response.json(
            {
              ...item,
              id: item.exhibitId,
              sha256: '0',
              receivedAt: '2026-11-24T10:00:00Z',
              marks: [],
              preview: 'none',
            },
            { status: 201 },
          );
        const problem = { type: 'about:blank', title: 'x', status: 422, code: 'unsafe-file' };
        return Response.json(problem, { status: 422 });
      }
      if (pathname === sayWhoIAm.path) {
        bodies.push({ path: pathname, body: await request.json() });
        return Response.json({ said: true });
      }
      if (pathname === chooseFindings.path) {
        bodies.push({ path: pathname, body: await request.json() });
        const moment = '2026-11-24T10:00:00Z';
        return Response.json({
          answers,
          locale: 'fr',
          startedAt: moment,
          savedAt: moment,
          expiresAt: moment,
        });
      }
      return api.fetch(request);
    },
  });
});

async function get(path: string): Promise<string> {
  return (await site.fetch(new Request(publicUrl + path))).text();
}

async function post(path: string, fields: readonly (readonly [string, string | File])[], isFiles = false) {
  const body = isFiles ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value as string);
  return site.fetch(new Request(publicUrl + path, { method: 'POST', body }));
}

test.each([
  ['fr', '/fr/vos-elements', '/fr/ce-que-nous-avons-trouve'],
  ['en', '/en/what-you-have', '/en/what-we-found'],
] as const)(
  'the pages are whole in %s, with nothing, with everything, while reading goes on',
  async (locale, give, found) => {
    expect(faultsOf(await get(give), locale)).toEqual([]);
    expect(faultsOf(await get(found), locale)).toEqual([]);
    material = {
      ...nothing,
      items: [
        item,
        { ...item, source: 'pasted', found: 0 },
        { ...item, scan: 'infected', state: 'unreadable' },
        { ...item, state: 'waiting' },
        ...readingProblems.map((problem) => ({ ...item, state: 'unreadable' as const, problem })),
      ],
      findings: [
        phone,
        { ...phone, id: 'mine', onlyByMe: true, repaired: true, verified: false },
        { ...phone, id: 'kept', state: 'kept' },
        { ...phone, id: 'struck', state: 'struck' },
        partial,
        { ...partial, id: 'whole', amount: '1250.00', currency: 'EUR', on: '2026-03-15', isWhole: true },
        {
          id: 'date',
          state: 'new',
          first: place,
          count: 1,
          kind: 'date',
          role: 'first-contact',
          on: '2026-03-12',
        },
      ],
      left: 3,
      conversations: [
        {
          platform: 'whatsapp',
          participants: [
            { name: 'Jean', messages: 2, isMe: false },
            { name: 'Camille', messages: 1, isMe: true },
          ],
          messages: 3,
          firstAt: '2026-03-12T10:12',
          lastAt: '2026-03-15',
          moments: [{ kind: 'money-asked', place: { ...place, at: '2026-03-14T18:40' } }],
        },
      ],
      proposesAccount: true,
    };
    const given = await get(give);
    expect(faultsOf(given, locale)).toEqual([]);
    expect(linksOf(given)).toContain(found);
    const shown = await get(found);
    expect(faultsOf(shown, locale)).toEqual([]);
    const checked = [...shown.matchAll(/<input type="checkbox"[^>]*>/g)].map(String);
    expect(checked.find((box) => box.includes('value="mine"'))).not.toContain('checked');
    expect(checked.find((box) => box.includes(`value="${phone.id}"`))).toContain('checked');
    const removal = await get(`${give}/${item.exhibitId}/${locale === 'fr' ? 'retirer' : 'remove'}`);
    expect(faultsOf(removal, locale)).toEqual([]);
  },
);

test('who is who is asked first', async () => {
  material = { ...nothing, items: [item], whoIsWho: ['Jean', 'Camille'] };
  const page = await get('/fr/ce-que-nous-avons-trouve');
  expect(faultsOf(page, 'fr')).toEqual([]);
  expect(page).toContain('value="Camille"');
  await post('/fr/ce-que-nous-avons-trouve', [
    ['who', 'yes'],
    ['me', 'Camille'],
    ['me', 'Quelqu’un d’autre'],
  ]);
  expect(bodies).toEqual([{ path: sayWhoIAm.path, body: { me: ['Camille'], others: ['Jean'] } }]);
});

test('a form of files hands on each, and shows again with the words for the one that is not taken', async () => {
  const answer = await post(
    '/fr/vos-elements',
    [
      ['files', new File(['bonjour'], 'a.txt')],
      ['files', new File(['<html>'], 'b.html')],
      ['text', 'un\r\ndeux'],
    ],
    true,
  );
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(titleOf(page)).toMatch(/^Erreur/);
  expect(page).toContain('b.html');
  expect(bodies.map(({ body }) => body)).toEqual(['bonjour', '<html>', 'un\ndeux']);
  const empty = await post('/fr/vos-elements', [['text', ' ']], true);
  expect(empty.status).toBe(422);
  const good = await post('/fr/vos-elements', [['text', 'bonjour']], true);
  expect(good.headers.get('location')).toBe('/fr/vos-elements');
});

test('what is not ticked is struck out; an amount that is none is asked for again', async () => {
  material = { ...nothing, items: [item], findings: [phone, partial] };
  const shown = [
    ['shown', phone.id],
    ['shown', partial.id],
    ['partial', partial.id],
  ] as const;
  const wrong = await post('/fr/ce-que-nous-avons-trouve', [...shown, ['amount-0', 'beaucoup']]);
  expect(wrong.status).toBe(422);
  expect(faultsOf(await wrong.text(), 'fr')).toEqual([]);
  expect(bodies).toEqual([]);
  const right = await post('/fr/ce-que-nous-avons-trouve', [...shown, ['amount-0', '9 000']]);
  expect(right.headers.get('location')).toBe('/fr/plainte/account');
  expect(bodies[0]?.body).toEqual({
    kept: [partial.id],
    struck: [phone.id],
    completed: { [partial.id]: { amount: '9 000', currency: 'EUR' } },
  });
});

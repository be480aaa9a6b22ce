import {
  MoneyBack,
  markRecall,
  readMoneyBack,
  readRecallLetter,
  sayWhoOrdered,
} from '@fanal/contract/recall';
import { describe, expect, test } from 'vitest';
import { createSite } from '../index.ts';
import { faultsOf } from '../testing/site.ts';

const publicUrl = 'https://fanal.example';
const reference = 'F-2026-TEST';
const source = {
  title: 'Code monétaire et financier, art. L. 133-24',
  url: 'https://example.com',
  asOf: '2026-11-24',
};
const recall = {
  way: 'transfer-recall',
  addressee: 'bank',
  name: 'Banque Exemple',
  deadlines: [{ rule: 'scheme-recall', on: '2027-12-20', cautious: false, passed: false, source }],
  sources: [source],
  firstCalls: ['bank-fraud-line'],
  attach: ['complaint-document'],
  whenRefused: ['complaints-service', 'bank-mediator'],
  answerWithin: { businessDays: 15, source },
  course: {},
} as const;

const money: MoneyBack = MoneyBack.parse({
  reference,
  payments: [
    {
      payment: 0,
      method: 'transfer',
      amount: '1250.00',
      currency: 'EUR',
      on: '2026-11-20',
      asksWhoOrdered: true,
      recalls: [recall, { ...recall, way: 'unauthorised' }],
      recovered: { amount: '0.00', currency: 'EUR' },
    },
    {
      payment: 1,
      method: 'cash',
      amount: '50.00',
      currency: 'EUR',
      asksWhoOrdered: false,
      recalls: [],
      without: 'cash',
      recovered: { amount: '0.00', currency: 'EUR' },
    },
  ],
  recoveredBefore: [],
  losses: [{ amount: '1300.00', currency: 'EUR' }],
  reminders: 'on',
});

type Sent = { readonly method: string; readonly path: string; readonly body: unknown };

/** A site on an API of three answers, and what was sent to it. */
function siteOf(answers: { readonly marked?: 'invalid-answers'; readonly money?: MoneyBack } = {}) {
  const sent: Sent[] = [];
  const site = createSite({
    fetchApi: async (request) => {
      const path = new URL(request.url).pathname;
      const body: unknown = request.headers.has('content-type') ? await request.json() : undefined;
      sent.push({ method: request.method, path, body });
      if (path.endsWith('/letter'))
        return Response.json(
          readRecallLetter.answer.parse({
            subject: 'Objet',
            text: 'Madame',
            language: 'fr',
            languages: ['fr'],
          }),
        );
      if (path.endsWith('.pdf'))
        return new Response('%PDF-', { headers: { 'content-type': 'application/pdf' } });
      if (path.endsWith('/marks') && answers.marked !== undefined) {
        const problem = {
          type: 'about:blank',
          title: 'x',
          status: 422,
          code: answers.marked,
          fields: { amount: 'not-an-amount' },
        };
        return Response.json(problem, { status: 422 });
      }
      return Response.json(readMoneyBack.answer.parse(answers.money ?? money));
    },
    publicUrl,
    operator: { name: 'Service', mode: 'authority', contactEmail: 'contact@fanal.example' },
    demonstration: true,
  });
  return {
    sent,
    get: async (path: string) => site.fetch(new Request(publicUrl + path)),
    post: async (path: string, form: Record<string, string>) =>
      site.fetch(new Request(publicUrl + path, { method: 'POST', body: new URLSearchParams(form) })),
  };
}

const base = `/fr/mes-dossiers/${reference}/argent`;

describe.each(['fr', 'en'] as const)('the pages in %s', (locale) => {
  const at = locale === 'fr' ? base : `/en/my-files/${reference}/money`;
  test.each(['', '/0/transfer-recall'])('%s are sound', async (end) => {
    const response = await siteOf().get(at + end);
    expect(response.status).toBe(200);
    expect(faultsOf(await response.text(), locale)).toEqual([]);
  });
});

test('cash has no letter, and is told why', async () => {
  const html = await (await siteOf().get(base)).text();
  expect(html).toContain('il n’y a personne à qui demander');
});

test('no letter says “not authorised” before the person said who paid', async () => {
  const site = siteOf();
  const html = await (await site.get(base)).text();
  expect(html).not.toContain(`${base}/0/unauthorised`);
  expect((await site.get(`${base}/0/unauthorised`)).headers.get('location')).toBe(base);
});

test('who paid is kept, and leads back to the payment', async () => {
  const site = siteOf();
  const response = await site.post(`${base}/0`, { ordered: 'tricked' });
  expect(response.headers.get('location')).toBe(`${base}#payment-0`);
  expect(site.sent.at(-1)).toMatchObject({
    method: sayWhoOrdered.method.toUpperCase(),
    body: { ordered: 'tricked' },
  });
});

test('an answer is marked with its day and amount', async () => {
  const site = siteOf();
  const form = {
    mark: 'partial',
    'on-day': '3',
    'on-month': '11',
    'on-year': '2026',
    amount: '250,50',
    reason: '',
  };
  const response = await site.post(`${base}/0/transfer-recall/suite`, form);
  expect(response.status).toBe(303);
  expect(markRecall.body.parse(site.sent.at(-1)?.body)).toMatchObject({
    mark: 'partial',
    on: '2026-11-3',
    amount: '250,50',
  });
});

test('a mistake is said at its field, with what was typed', async () => {
  const response = await siteOf({ marked: 'invalid-answers' }).post(`${base}/0/transfer-recall/suite`, {
    mark: 'partial',
    amount: '<b>',
  });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('href="#amount"');
  expect(html).toContain('value="&lt;b&gt;"');
  expect(faultsOf(html, 'fr')).toEqual([]);
});

test('nothing chosen is asked again', async () => {
  expect((await siteOf().post(`${base}/0/transfer-recall/suite`, {})).status).toBe(422);
});

test('letters are files, and a letter that is not there is not found', async () => {
  const response = await siteOf().get(`${base}/0/transfer-recall/lettre.pdf`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect((await siteOf().get(`${base}/lettres.pdf`)).headers.get('content-type')).toBe('application/pdf');
  expect((await siteOf().get(`${base}/9/transfer-recall`)).status).toBe(404);
});

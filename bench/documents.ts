import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeDocument, documentTemplate } from '@fanal/server/document';
import { createTypesetter, type Typeset } from '@fanal/server/platform/typesetting';
import type { Conditions, Finding, Latency, Measure } from './measure.ts';
import { quantile } from './quantiles.ts';

export const documents: Measure = {
  name: 'documents',
  title: 'Setting documents',
  method: `Receipts of complaints, two pages each, PDF/UA-1 with tags, rights and a QR code, composed and typeset one after
another in one process; then as many at once as the house keeps processes for. In turn with a baseline that sets an empty
page in the same way. Each receipt has a name and a reference of its own, so that nothing is set from memory.`,
  run,
};

async function run({ quick, folder, say, later }: Conditions): Promise<readonly Finding[]> {
  const emptyPage = join(folder, 'empty.typ');
  await writeFile(emptyPage, '#set document(title: json(bytes(sys.inputs.data)).title)\n');
  const empty = pathToFileURL(emptyPage);
  const { typeset, stop } = createTypesetter();
  later(async () => stop());
  const rounds = quick ? 20 : 300;
  say(`${rounds} receipts, one after another`);
  const receipts: number[] = [];
  const pages: number[] = [];
  for (let round = -10; round < rounds; round += 1) {
    const receipt = await millisecondsOf(() => setReceipt(typeset, round));
    const page = await millisecondsOf(() => setEmpty(typeset, empty, round));
    // The first ones load fonts and templates.
    if (round < 0) continue;
    receipts.push(receipt);
    pages.push(page);
  }
  say(`${rounds} receipts, two at a time`);
  // The second process starts with the second document at once.
  await inTwo(10, (at) => setReceipt(typeset, 2 * rounds + at));
  const together =
    (await millisecondsOf(() => inTwo(rounds, (at) => setReceipt(typeset, rounds + at)))) / 1_000;
  const alone =
    (await millisecondsOf(() => inTwo(rounds, (at) => setEmpty(typeset, empty, rounds + at)))) / 1_000;
  const [latency, plain] = [latencyOf(receipts), latencyOf(pages)];
  return [
    {
      what: 'One receipt',
      value: latency.p50,
      unit: 'ms',
      latency,
      baseline: { what: 'an empty page', value: plain.p50, latency: plain },
      aim: { of: 'value', atMost: 150 },
    },
    {
      what: 'Receipts',
      value: rounds / together,
      unit: 'documents/s',
      baseline: { what: 'empty pages', value: rounds / alone },
    },
  ];
}

async function inTwo(count: number, work: (at: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next < count) {
      next += 1;
      await work(next);
    }
  };
  await Promise.all([one(), one()]);
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function latencyOf(times: readonly number[]): Latency {
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const filedAt = new Date('2026-11-24T09:00:00Z');

function setEmpty(typeset: Typeset, template: URL, round: number): Promise<unknown> {
  return typeset({ template, data: { title: `Page ${round}` }, locale: 'fr', issuedAt: filedAt });
}

function setReceipt(typeset: Typeset, round: number): Promise<unknown> {
  const issuedAt = filedAt;
  const reference = `F-0000-0000-${String(Math.abs(round)).padStart(4, '0')}`;
  const complainant = {
    level: 'email',
    givenName: `Camille ${round}`,
    familyName: 'Martin',
    email: `camille.${round}@courriel.example`,
  } as const;
  const statement = {
    id: reference,
    scamType: 'romance',
    signs: [],
    locale: 'fr',
    narrative: 'Il disait m’aimer.',
    occurredOn: '2026-03',
    answers: {},
    payments: [],
    losses: [{ amount: '1450.50', currency: 'EUR' }],
    toldAt: filedAt,
  } as const;
  const facts = {
    complaintId: reference,
    reference,
    filedAt,
    complainant,
    statement,
    events: [],
    exhibits: [],
  };
  const data = composeDocument('receipt', facts, {
    holder: { mode: 'authority', operator: { name: 'Service d’exemple' } },
    wording: { told: () => [], scamType: () => 'Arnaque sentimentale' },
    code: `D-0000-0000-0000-0000-${String(Math.abs(round)).padStart(4, '0')}`,
    issuedAt,
    locale: 'fr',
    checkLink: (code) => `https://fanal.example/fr/verifier-un-document/${code}`,
  });
  return typeset({ template: documentTemplate, data, locale: 'fr', issuedAt });
}

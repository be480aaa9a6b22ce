import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertPeople } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { tellDraft, toldAnswers } from '../statement/testing/told-draft.ts';
import { fileComplaint } from './file-complaint.ts';
import { readComplaint } from './read-complaints.ts';

const now = new Date('2026-11-24T10:00:00Z');
const linkTo = (reference: string) => `https://fanal.example/${reference}`;
const carry = async () => undefined;

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function aPerson(email: string) {
  const personId = randomUUID();
  await database.transaction((trx) => insertPeople(trx, [{ id: personId, email, createdAt: now }]));
  return { kind: 'person', personId, level: 'email' } as const;
}

async function file(iban: string, email: string) {
  const actor = await aPerson(email);
  const keyHash = await tellDraft(database, { iban, email, now });
  const filed = await fileComplaint(database, { keyHash, actor, requestId: 'test', now, linkTo, carry });
  if (!filed.ok) throw new Error(filed.refusal.code);
  return { actor, keyHash, complaint: filed.value };
}

async function timelineOf(filed: Awaited<ReturnType<typeof file>>) {
  const { reference } = filed.complaint;
  const read = await readComplaint(database, { actor: filed.actor, requestId: 'test', now, reference });
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

async function count(table: string): Promise<number> {
  const [row] = await database.named<{ count: number }>(
    `count-${table}`,
    `select count(*) from ${table}`,
    [],
  );
  return row?.count ?? 0;
}

test('the same account, spelled differently, joins the series; both people are told, with their own spelling', async () => {
  const first = await file('FR76 3000 6000 0112 3456 7890 189', 'une@courriel.example');
  expect((await timelineOf(first)).inSeries).toBe(false);
  const second = await file('fr7630006000011234567890189', 'deux@courriel.example');
  const newcomer = await timelineOf(second);
  const other = await timelineOf(first);
  expect(newcomer.inSeries && other.inSeries).toBe(true);
  expect(newcomer.events.at(-1)).toMatchObject({
    kind: 'joined-series',
    shared: [{ type: 'iban', asWritten: 'fr7630006000011234567890189' }],
  });
  expect(other.events.at(-1)).toMatchObject({
    kind: 'joined-series',
    shared: [{ type: 'iban', asWritten: 'FR76 3000 6000 0112 3456 7890 189' }],
  });
});

test('filing the same draft again, even at the same moment, answers the same complaint and writes nothing twice', async () => {
  const actor = await aPerson('encore@courriel.example');
  const keyHash = await tellDraft(database, {
    iban: 'DE89370400440532013000',
    email: 'encore@courriel.example',
    now,
  });
  const before = await count('statement');
  const request = { keyHash, actor, requestId: 'test', now, linkTo, carry };
  const filings = await Promise.all(Array.from({ length: 6 }, () => fileComplaint(database, request)));
  const references = filings.map((filing) => (filing.ok ? filing.value.reference : filing.refusal.code));
  expect(new Set(references).size).toBe(1);
  expect(references[0]).toMatch(/^F-/);
  expect((await count('statement')) - before).toBe(1);
});

test('somebody else who holds the key of a filed draft learns nothing of the complaint', async () => {
  const { keyHash } = await file('GB33BUKB20201555555555', 'moi@courriel.example');
  const stranger = await aPerson('autre@courriel.example');
  const filed = await fileComplaint(database, {
    keyHash,
    actor: stranger,
    requestId: 'test',
    now,
    linkTo,
    carry,
  });
  expect(filed).toEqual({ ok: false, refusal: { code: 'draft-not-found' } });
});

test('a complaint is read by its owner alone', async () => {
  const { complaint } = await file('GB33BUKB20201555555555', 'proprietaire@courriel.example');
  const stranger = await aPerson('curieux@courriel.example');
  const request = { actor: stranger, requestId: 'test', now, reference: complaint.reference };
  expect(await readComplaint(database, request)).toEqual({ ok: false, refusal: 'not-found' });
});

test('a story with a page missing is refused, names the page, and stays a draft', async () => {
  const email = 'incomplet@courriel.example';
  const { bank: _left, ...answers } = toldAnswers({ iban: 'GB33BUKB20201555555555', email });
  const keyHash = await tellDraft(database, { iban: '', email, now, answers });
  const before = await count('complaint');
  const filed = await fileComplaint(database, {
    keyHash,
    actor: await aPerson(email),
    requestId: 'test',
    now,
    linkTo,
    carry,
  });
  expect(filed).toEqual({ ok: false, refusal: { code: 'incomplete-story', fields: { bank: 'required' } } });
  expect(await count('complaint')).toBe(before);
});

test('a story that people must take up is not filed online', async () => {
  const email = 'danger@courriel.example';
  const told = toldAnswers({ iban: 'GB33BUKB20201555555555', email });
  const keyHash = await tellDraft(database, {
    iban: '',
    email,
    now,
    answers: { ...told, safety: { now: 'danger' } },
  });
  const filed = await fileComplaint(database, {
    keyHash,
    actor: await aPerson(email),
    requestId: 'test',
    now,
    linkTo,
    carry,
  });
  expect(filed).toEqual({ ok: false, refusal: { code: 'not-for-online-complaint' } });
});

test('an expired draft is not filed', async () => {
  const email = 'tard@courriel.example';
  const keyHash = await tellDraft(database, { iban: 'GB33BUKB20201555555555', email, now });
  const later = new Date(now.getTime() + 31 * 24 * 3_600_000);
  const request = { keyHash, actor: await aPerson(email), requestId: 'test', now: later, linkTo, carry };
  expect(await fileComplaint(database, request)).toEqual({ ok: false, refusal: { code: 'draft-expired' } });
});

test('a filed draft keeps none of its answers', async () => {
  const { keyHash } = await file('GB33BUKB20201555555555', 'efface@courriel.example');
  const [row] = await database.named<{ answers: object }>(
    'kept',
    'select answers from draft where key_hash = $1',
    [keyHash],
  );
  expect(row?.answers).toEqual({});
});

test('each filing and each reading leaves its audit line', async () => {
  const filed = await file('GB33BUKB20201555555555', 'trace@courriel.example');
  await timelineOf(filed);
  const lines = await database.named<{ action: string; actor_id: string }>(
    'audit-of',
    'select action, actor_id from audit_line where subject_id = $1 order by id',
    [filed.complaint.id],
  );
  const actor_id = filed.actor.personId;
  expect(lines).toEqual([
    { action: 'file', actor_id },
    { action: 'read', actor_id },
  ]);
});

test('the receipt is written once, in the transaction of the filing', async () => {
  const { complaint } = await file('GB33BUKB20201555555555', 'recu@courriel.example');
  const letters = await database.named<{ kind: string; recipient: string }>(
    'letters-of',
    'select kind, recipient from mail where dedupe_key = $1',
    [`complaint-receipt:${complaint.id}`],
  );
  expect(letters).toEqual([{ kind: 'complaint-receipt', recipient: 'recu@courriel.example' }]);
});

test('all complaints of one person are one voice among the series, and nobody else has it', async () => {
  const iban = 'GB82WEST12345698765432';
  const voices = 'select voice from membership where statement_id = any($1::uuid[]) order by voice';
  const actor = await aPerson('une-voix@courriel.example');
  const filings = [];
  for (const by of [actor, actor, await aPerson('autre-voix@courriel.example')]) {
    const keyHash = await tellDraft(database, { iban, email: 'une-voix@courriel.example', now });
    filings.push(
      await fileComplaint(database, { keyHash, actor: by, requestId: 'test', now, linkTo, carry }),
    );
  }
  const ids = filings.flatMap((filing) => (filing.ok ? [filing.value.statementId] : []));
  const rows = await database.named<{ voice: string }>('voices', voices, [ids]);
  expect(rows.filter(({ voice }) => voice === actor.personId)).toHaveLength(2);
  expect(new Set(rows.map(({ voice }) => voice)).size).toBe(2);
});

import { readComplaintFile, sealSearch } from '@fanal/contract/investigation';
import type { Actor } from '@fanal/core/identity';
import { readIndicator } from '@fanal/core/indicator';
import { natinfTableOf } from '@fanal/core/law';
import { makeReference } from '@fanal/core/reference';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { clientOf, type Filed, file, hire, person, testTime, visitor } from './testing.ts';

let database: Database;
let agent: Actor;

beforeAll(async () => {
  database = await openTestDatabase();
  agent = await hire(database, { name: 'Nadia Roche', role: 'analyst' });
});
afterAll(() => database.close());

async function open(reference: string, query: { read?: 'unread'; search?: string } = {}, actor = agent) {
  const reply = await clientOf(database, actor).call(readComplaintFile, { params: { reference }, query });
  return reply.ok ? reply.value : reply.refusal.code;
}

async function opened(...asked: Parameters<typeof open>) {
  const read = await open(...asked);
  if (typeof read === 'string') throw new Error(`refused: ${read}`);
  return read;
}

const narrative = 'Il voulait un virement sur FR76 3000 6000 0112 3456 7890 189, vite.';
const inText = { start: 27, end: 60 };

test('two complaints that spell one account differently give each other as the reason', async () => {
  const first = await file(database, {
    statement: { narrative },
    sightings: [
      {
        ...readIndicator('iban', narrative.slice(inText.start, inText.end)),
        field: 'account.story',
        at: inText,
      },
    ],
  });
  const second = await file(database, {
    sightings: [{ ...readIndicator('iban', 'fr7630006000011234567890189'), field: 'import.iban' }],
  });
  const read = await opened(first.reference);
  expect(read.series?.size).toBe(2);
  expect(read.series?.reasons).toEqual([
    {
      type: 'iban',
      value: 'FR7630006000011234567890189',
      shown: 'FR76 3000 6000 0112 3456 7890 189',
      here: { raw: narrative.slice(inText.start, inText.end), field: 'account.story' },
      there: { raw: 'fr7630006000011234567890189', field: 'import.iban' },
      rule: 'same-value',
      ruleVersion: expect.any(Number),
    },
  ]);
  expect(read.sightings).toMatchObject([{ others: 1, verified: true, derived: false, at: inText }]);
  expect((await opened(second.reference)).series?.id).toBe(read.series?.id);
});

test('a value known to all says whose it is and how many others name it, and links nobody', async () => {
  const seen = { ...readIndicator('domain', 'leboncoin.fr'), field: 'import.domain' };
  const one = await file(database, { sightings: [seen] });
  await file(database, { sightings: [seen] });
  const read = await opened(one.reference);
  expect(read.series).toBeUndefined();
  expect(read.sightings).toMatchObject([{ unused: 'well-known', others: 1 }]);
  expect(read.sightings[0]?.wellKnown?.name).toBeTruthy();
});

test('a value that fails its check is shown as written', async () => {
  const one = await file(database, {
    sightings: [{ ...readIndicator('iban', 'FR76 3000 6000 12'), field: 'import.iban' }],
  });
  const read = await opened(one.reference);
  expect(read.sightings).toMatchObject([{ unused: 'unverified', verified: false, raw: 'FR76 3000 6000 12' }]);
});

test('offences of the day of the facts have the codes of the operator’s table, and none without it', async () => {
  // An invented code: the real table is the operator's.
  const made = { code: '00001', label: 'Pour le test', penalArticles: ['313-1'] };
  const { reference } = await file(database, {
    statement: { scamType: 'phishing', answers: { dates: { 'first-contact': '2026-02' } } },
  });
  const client = clientOf(database, agent, natinfTableOf([made]));
  const read = await client.call(readComplaintFile, { params: { reference }, query: {} });
  expect(read.ok && read.value.offences).toEqual([
    { article: 'fraud', codes: [{ code: '00001', label: 'Pour le test' }] },
    { article: 'identity-theft', codes: [] },
  ]);
  expect((await opened(reference)).offences.map(({ codes }) => codes)).toEqual([[], []]);
  const before = await file(database, {
    statement: { scamType: 'phishing', answers: { dates: { 'first-contact': '2010-05' } } },
  });
  expect((await opened(before.reference)).offences).toEqual([{ article: 'fraud', codes: [] }]);
});

test('the first reading is told to the person, once; each reading is written in the trail', async () => {
  const { complaintId, reference } = await file(database);
  await opened(reference);
  const read = await opened(reference);
  expect(read.timeline.map(({ kind }) => kind)).toEqual(['filed', 'read-by-agent']);
  const lines = await database.named<object>(
    'lines',
    "select action, actor_kind from audit_line where subject_kind = 'complaint' and subject_id = $1",
    [complaintId],
  );
  expect(lines).toEqual([
    { action: 'read', actor_kind: 'agent' },
    { action: 'read', actor_kind: 'agent' },
  ]);
});

test('neighbours are those of the queue as the agent narrowed it', async () => {
  const day = 24 * 60 * 60 * 1000;
  const at = (days: number) => new Date(testTime.getTime() + days * day);
  const oldest = await file(database, { filedAt: at(1) });
  const older = await file(database, { filedAt: at(2) });
  const middle = await file(database, { filedAt: at(3) });
  const newest = await file(database, { filedAt: at(4) });
  await opened(older.reference);
  expect((await opened(middle.reference)).neighbours).toEqual({
    newer: newest.reference,
    older: older.reference,
  });
  expect((await opened(middle.reference, { read: 'unread' })).neighbours).toEqual({
    newer: newest.reference,
    older: oldest.reference,
  });
});

test('neighbours are those that a sealed search finds', async () => {
  const written = ['06 39 98 76 54', undefined, '+33639987654'];
  const found: Filed[] = [];
  for (const [place, phone] of written.entries()) {
    const sightings =
      phone === undefined
        ? []
        : [{ ...readIndicator('phone', phone, { country: 'FR' }), field: 'import.phone' }];
    found.push(await file(database, { filedAt: new Date(testTime.getTime() + place), sightings }));
  }
  const [older, , newer] = found as [Filed, Filed, Filed];
  const sealed = await clientOf(database, agent).call(sealSearch, { body: { text: '06.39.98.76.54' } });
  const search = sealed.ok ? sealed.value.search : '';
  expect((await opened(newer.reference, { search })).neighbours).toEqual({ older: older.reference });
});

test('a search that does not open is refused before anything is read, and leaves no line', async () => {
  const { complaintId, reference } = await file(database);
  expect(await open(reference, { search: '06 39 98 12 34' })).toBe('invalid-request');
  const lines = await database.named<object>('no-line', 'select 1 from audit_line where subject_id = $1', [
    complaintId,
  ]);
  expect(lines).toEqual([]);
});

test('a reference that leads nowhere is not found and leaves no line', async () => {
  const before = await database.named<{ n: number }>('count', 'select count(*) as n from audit_line', []);
  expect(await open(makeReference('F', new Uint8Array(8)))).toBe('not-found');
  expect(await open('nothing')).toBe('not-found');
  const after = await database.named<{ n: number }>('count', 'select count(*) as n from audit_line', []);
  expect(after).toEqual(before);
});

test.each([
  ['a visitor', visitor, 'sign-in-needed'],
  ['a person', person, 'not-allowed'],
])('%s does not open a complaint', async (_, actor, code) => {
  const { reference } = await file(database);
  expect(await open(reference, {}, actor)).toBe(code);
});

import { randomUUID } from 'node:crypto';
import {
  decideMatching,
  explainPair,
  listQuestions,
  type MatchingDecision,
  readComplaintFile,
  readIndicator,
  readQuestion,
  readSeries,
  undoMatchingDecision,
} from '@fanal/contract/investigation';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { clientOf, file, hire, person, visitor } from '../testing.ts';
import { email, fileSeries, phone, seriesOf, settle } from './testing/series.ts';

let database: Database;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  database = await openTestDatabase();
  client = clientOf(database, await hire(database, { name: 'Nadia Roche', role: 'analyst' }));
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.named(
    'empty',
    'truncate statement, indicator, series, unsettled restart identity cascade',
    [],
  );
});

async function explained(one: string, other: string) {
  const reply = await client.call(explainPair, { params: { one, other } });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value;
}

function decide(decision: MatchingDecision, reason = 'Vu avec le parquet.') {
  return client.call(decideMatching, { body: { decisionId: randomUUID(), reason, decision } });
}

async function idOf(value: string): Promise<number> {
  const text = 'select id from indicator where value = $1';
  return (await database.named<{ id: number }>('id', text, [value]))[0]?.id ?? 0;
}

test('two complaints that share nothing stand together by a third: the path says how each wrote it', async () => {
  const one = await file(database, { sightings: [phone('06 39 98 00 01')] });
  await file(database, { sightings: [phone('+33639980001'), email(1)] });
  const other = await file(database, { sightings: [email(1)] });
  const pair = await explained(one.reference, other.reference.toLowerCase());
  if (pair.kind !== 'together') throw new Error('they stand apart');
  expect(pair.complaints.map(({ reference }) => reference)).toEqual([one.reference, other.reference]);
  expect(pair.steps.map(({ by }) => by)).toMatchObject([
    {
      code: 'same-value',
      indicator: { type: 'phone' },
      fromRaw: '06 39 98 00 01',
      toRaw: '+33639980001',
    },
    { code: 'same-value', indicator: { type: 'email' } },
  ]);
  expect(pair.steps.every(({ bits }) => bits > 0)).toBe(true);
  expect(pair.steps[0]?.from).toBe(one.reference);
  expect(pair.steps.at(-1)?.to).toBe(other.reference);
});

test('two that stand apart say what they share that was not used, and an agent who joins them is in the path', async () => {
  const shop = { ...email(9), field: 'import.domain' };
  const one = await file(database, { sightings: [phone('06 39 98 00 01'), { ...shop }] });
  const other = await file(database, { sightings: [phone('06 39 98 00 02')] });
  expect(await explained(one.reference, other.reference)).toMatchObject({ kind: 'apart', unused: [] });
  const complaints: [string, string] = [one.reference, other.reference];
  const joined = await decide({ kind: 'must-link', complaints });
  expect(joined.ok && joined.value.places.map(({ series }) => series.size)).toEqual([2, 2]);
  expect(await explained(...complaints)).toMatchObject({
    kind: 'together',
    steps: [{ by: { code: 'must-link' } }],
    decisions: [{ kind: 'must-link', reason: 'Vu avec le parquet.', agent: 'Nadia Roche' }],
  });
});

test('splitting a series keeps two of its complaints apart; its page shows the decision and its history', async () => {
  const [first, , last] = await fileSeries(database, email(1), 3);
  const complaints: [string, string] = [first?.reference ?? '', last?.reference ?? ''];
  await decide({ kind: 'cannot-link', complaints }, 'Deux équipes se passent l’adresse.');
  const [left, right] = await seriesOf(database, complaints);
  expect(left).not.toBe(right);
  const pair = await explained(...complaints);
  expect(pair.kind === 'apart' && pair.unused.map(({ why }) => why)).toContain('cannot-link');
  const pages = await Promise.all(
    [left, right].map((id = '') => client.call(readSeries, { params: { id } })),
  );
  const parts = pages.flatMap((page) => (page.ok ? page.value : []));
  expect(parts.map(({ size }) => size).toSorted()).toEqual([1, 2]);
  for (const { decisions } of parts) {
    expect(decisions).toMatchObject([{ kind: 'cannot-link', references: complaints }]);
  }
  expect(parts.flatMap(({ history }) => history)).toContainEqual(
    expect.objectContaining({
      kind: 'decided',
      decision: expect.objectContaining({
        agent: 'Nadia Roche',
        reason: 'Deux équipes se passent l’adresse.',
      }),
    }),
  );
});

test('a value that an agent declares a hub links nobody, and says so wherever it is shown', async () => {
  const [first, second] = await fileSeries(database, email(1), 2);
  const indicatorId = await idOf('offre1@arnaque.example');
  const before = await client.call(readIndicator, { params: { id: indicatorId } });
  expect(before.ok && before.value).toMatchObject({ naming: 2, decisions: [] });
  expect(before.ok && before.value.unused).toBeUndefined();

  const declared = await decide({ kind: 'hub', indicatorId });
  const id = declared.ok ? declared.value.decisionId : '';
  const [left, right] = await seriesOf(database, [first?.reference ?? '', second?.reference ?? '']);
  expect(left).not.toBe(right);
  const after = await client.call(readIndicator, { params: { id: indicatorId } });
  expect(after.ok && after.value).toMatchObject({
    unused: 'hub',
    decisions: [{ kind: 'hub', references: [] }],
  });
  expect(after.ok && after.value.last.map(({ raw }) => raw)).toEqual([
    'offre1@arnaque.example',
    'offre1@arnaque.example',
  ]);
  const complaint = await client.call(readComplaintFile, {
    params: { reference: first?.reference ?? '' },
    query: {},
  });
  expect(complaint.ok && complaint.value.sightings).toMatchObject([
    { id: indicatorId, unused: 'hub', others: 1 },
  ]);
  expect(await explained(first?.reference ?? '', second?.reference ?? '')).toMatchObject({
    unused: [{ why: 'hub', indicator: { id: indicatorId } }],
  });

  const body = { reason: 'Les auteurs seuls s’en servent.' };
  expect((await client.call(undoMatchingDecision, { params: { id }, body })).ok).toBe(true);
  const [again, together] = await seriesOf(database, [first?.reference ?? '', second?.reference ?? '']);
  expect(again).toBe(together);
});

test('a member says what its place weighs, and grounds add up', async () => {
  const [first] = await fileSeries(database, email(1), 3);
  await settle(database);
  const complaint = await client.call(readComplaintFile, {
    params: { reference: first?.reference ?? '' },
    query: {},
  });
  const waterfall = complaint.ok ? complaint.value.series?.waterfall : undefined;
  expect(waterfall?.grounds).toMatchObject([{ code: 'same-value', type: 'email', count: 2 }]);
  expect(waterfall?.bits).toBeCloseTo(waterfall?.grounds.reduce((sum, { bits }) => sum + bits, 0) ?? -1);
  const [code = ''] = await seriesOf(database, [first?.reference ?? '']);
  const series = await client.call(readSeries, { params: { id: code } });
  expect(series.ok && series.value.members.map((member) => member.waterfall?.bits)).toEqual(
    Array(3).fill(waterfall?.bits),
  );
});

test('decisions that cannot all be followed become a question, which undoing one of them closes', async () => {
  const [one, two, three] = await fileSeries(database, email(1), 3);
  const references = [one, two, three].map((filed) => filed?.reference ?? '') as [string, string, string];
  const [a, b, c] = references;
  await decide({ kind: 'must-link', complaints: [a, b] });
  await decide({ kind: 'must-link', complaints: [b, c] });
  const apart = await decide({ kind: 'cannot-link', complaints: [a, c] });
  const open = await client.call(listQuestions, { query: {} });
  const [row] = open.ok ? open.value.rows : [];
  expect(row).toMatchObject({ kind: 'contradiction' });
  const question = await client.call(readQuestion, { params: { id: row?.id ?? '' } });
  expect(question.ok && question.value).toMatchObject({ may: [], namings: [[], []] });
  expect(question.ok && question.value.decisions).toHaveLength(3);

  const id = apart.ok ? apart.value.decisionId : '';
  const body = { reason: 'Deux fois la même équipe.' };
  expect((await client.call(undoMatchingDecision, { params: { id }, body })).ok).toBe(true);
  await settle(database);
  const closed = await client.call(readQuestion, { params: { id: row?.id ?? '' } });
  expect(closed.ok && closed.value.state).toBe('gone');
  expect(new Set(await seriesOf(database, references)).size).toBe(1);
});

test('comparing two complaints leaves a line about each', async () => {
  const [one, other] = await fileSeries(database, email(1), 2);
  await explained(one?.reference ?? '', other?.reference ?? '');
  const lines = await database.named<{ id: string }>(
    'compared',
    "select l.subject_id as id from audit_line l where l.action = 'compare' order by l.id desc limit 2",
    [],
  );
  expect(lines.map(({ id }) => id).toSorted()).toEqual([one?.complaintId, other?.complaintId].toSorted());
});

test('what does not exist, twice the same, or what is not an agent’s, is refused', async () => {
  const { reference } = await file(database, { sightings: [email(1)] });
  const nobody = 'F-0000-0000-000Y';
  const refusals = [
    await client.call(explainPair, { params: { one: reference, other: reference } }),
    await client.call(explainPair, { params: { one: reference, other: nobody } }),
    await client.call(explainPair, { params: { one: reference, other: '06 39 98 00 01' } }),
    await decide({ kind: 'must-link', complaints: [reference, nobody] }),
    await decide({ kind: 'hub', indicatorId: 1_000_000 }),
    await client.call(readIndicator, { params: { id: 2 ** 40 } }),
  ].map((reply) => (reply.ok ? undefined : reply.refusal.code));
  expect(refusals).toEqual(refusals.map(() => 'not-found'));
  for (const [actor, code] of [
    [visitor, 'sign-in-needed'],
    [person, 'not-allowed'],
  ] as const) {
    const own = clientOf(database, actor);
    const replies = [
      await own.call(explainPair, { params: { one: reference, other: nobody } }),
      await own.call(readIndicator, { params: { id: 1 } }),
      await own.call(decideMatching, {
        body: { decisionId: randomUUID(), reason: 'x', decision: { kind: 'hub', indicatorId: 1 } },
      }),
    ];
    expect(replies.map((reply) => (reply.ok ? undefined : reply.refusal.code))).toEqual([code, code, code]);
  }
});

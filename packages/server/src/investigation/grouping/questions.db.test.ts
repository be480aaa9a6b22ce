import { randomUUID } from 'node:crypto';
import {
  answerQuestion,
  countQuestions,
  listQuestions,
  type QuestionAnswer,
  readMatchingDecision,
  readQuestion,
  undoMatchingDecision,
} from '@fanal/contract/investigation';
import { readIndicator } from '@fanal/core/indicator';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { clientOf, type Filed, file, hire, person, visitor } from '../testing.ts';
import { email, fileSeries, seriesOf, settle } from './testing/series.ts';

let database: Database;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  database = await openTestDatabase();
  client = clientOf(database, await hire(database, { name: 'Nadia Roche', role: 'analyst' }));
});
afterAll(() => database.close());

let one: Filed;
let other: Filed;
let witness: Filed;

/** Two series that stand by themselves, and a story that names the value of each. */
beforeEach(async () => {
  await database.named(
    'empty',
    'truncate statement, indicator, series, unsettled restart identity cascade',
    [],
  );
  const [first] = await fileSeries(database, email(1), 6);
  const [second] = await fileSeries(database, email(2), 6);
  if (first === undefined || second === undefined) throw new Error('nothing was filed');
  [one, other] = [first, second];
  witness = await file(database, { sightings: [email(1), email(2)] });
  await settle(database);
});

async function asked() {
  const reply = await client.call(listQuestions, { query: {} });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value;
}

async function theQuestion() {
  const [row] = (await asked()).rows;
  const reply = await client.call(readQuestion, { params: { id: row?.id ?? '' } });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value;
}

function answer(id: string, given: QuestionAnswer, decisionId: string = randomUUID(), by = client) {
  const body = { decisionId, answer: given, reason: 'Même équipe, mêmes mots.' };
  return by.call(answerQuestion, { params: { id }, body });
}

test('two series that one story ties are asked about, and counted in the menu', async () => {
  const { rows, open } = await asked();
  expect([rows.length, open]).toEqual([1, 1]);
  const counted = await client.call(countQuestions);
  expect(counted.ok && counted.value).toEqual({ open: 1 });
  const [question] = rows;
  expect(question).toMatchObject({ kind: 'bridge', state: 'open', indicator: { type: 'email' } });
  expect(question?.sides.map(({ series }) => series.size)).toEqual([6, 6]);
  expect(question?.sides[0].series.strongest).toMatchObject([{ type: 'email', members: 6 }]);
});

test('a question shows who names the value, the evidence, and what may be answered', async () => {
  const question = await theQuestion();
  expect(question.grounds.for.map(({ code }) => code)).toContain('same-value');
  expect(question.grounds.for[0]?.bits).toBeGreaterThan(1);
  expect(question.grounds.against.map(({ code }) => code)).toContain('both-established');
  expect(question.grounds.for.flatMap(({ references = [] }) => references)).toContain(witness.reference);
  expect(question.may).toEqual(['accept', 'refuse', 'pin', 'hub']);
  const named = question.namings.flat();
  expect(named.length).toBeGreaterThan(0);
  expect(named.every(({ raw }) => raw === question.indicator?.value)).toBe(true);
});

test('accepting makes one series of two; it says so, and undoing makes two again', async () => {
  const question = await theQuestion();
  const decisionId = randomUUID();
  const accepted = await answer(question.id, 'accept', decisionId);
  expect(accepted.ok && accepted.value.settled).toBe(true);
  expect(accepted.ok && new Set(accepted.value.places.map(({ series }) => series.id)).size).toBe(1);
  const [left, right] = await seriesOf(database, [one.reference, other.reference]);
  expect(left).toBe(right);
  const closed = await client.call(listQuestions, { query: { state: 'closed' } });
  expect(closed.ok && closed.value.rows.map(({ id, state }) => [id, state])).toEqual([
    [question.id, 'accepted'],
  ]);

  const reason = 'Le titulaire prêtait son compte.';
  const undone = await client.call(undoMatchingDecision, { params: { id: decisionId }, body: { reason } });
  expect(undone.ok).toBe(true);
  const [again, apart] = await seriesOf(database, [one.reference, other.reference]);
  expect(again).not.toBe(apart);
  const file = await client.call(readMatchingDecision, { params: { id: decisionId } });
  expect(file.ok && file.value).toMatchObject({
    kind: 'must-link',
    agent: 'Nadia Roche',
    undone: { agent: 'Nadia Roche', reason },
  });
  expect(file.ok && file.value.places).toHaveLength(2);
  const twice = await client.call(undoMatchingDecision, { params: { id: decisionId }, body: { reason } });
  expect(twice.ok ? undefined : twice.refusal.code).toBe('already-decided');
});

test('refusing keeps them apart, and the question is not asked again', async () => {
  const { id } = await theQuestion();
  expect((await answer(id, 'refuse')).ok).toBe(true);
  await settle(database);
  const [left, right] = await seriesOf(database, [one.reference, other.reference]);
  expect(left).not.toBe(right);
  expect((await asked()).open).toBe(0);
});

test('accounts of nearly the same name are asked about: joined or kept apart, nothing else', async () => {
  await database.named(
    'empty',
    'truncate statement, indicator, series, unsettled restart identity cascade',
    [],
  );
  const account = (name: string) => ({
    ...readIndicator('handle', `telegram:${name}`),
    field: 'contacts.account',
  });
  const filed = [
    await file(database, { sightings: [account('julie_martin1')] }),
    await file(database, { sightings: [account('juliemartin7')] }),
  ];
  await settle(database);
  const question = await theQuestion();
  expect(question).toMatchObject({ kind: 'alike', may: ['accept', 'refuse'] });
  expect(question.grounds.for.map(({ code, shown }) => [code, shown])).toHaveLength(2);
  expect(question.grounds.for[0]?.references?.toSorted()).toEqual(
    filed.map(({ reference }) => reference).sort(),
  );
  const refused = await answer(question.id, 'hub');
  expect(refused.ok ? undefined : refused.refusal.code).toBe('invalid-request');
  expect((await answer(question.id, 'accept')).ok).toBe(true);
  const [left, right] = await seriesOf(
    database,
    filed.map(({ reference }) => reference),
  );
  expect(left).toBe(right);
});

describe('of answers to one question', () => {
  test('the same sent twice is one', async () => {
    const { id } = await theQuestion();
    const key = randomUUID();
    const replies = [await answer(id, 'refuse', key), await answer(id, 'refuse', key)];
    expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
    const rows = await database.named('decisions', 'select id from matching_decision where id = $1', [key]);
    expect(rows).toHaveLength(1);
  });

  test('the first stands, and the second agent is told', async () => {
    const { id } = await theQuestion();
    const late = clientOf(database, await hire(database, { name: 'Yves Lambert', role: 'analyst' }));
    expect((await answer(id, 'refuse')).ok).toBe(true);
    const second = await answer(id, 'accept', randomUUID(), late);
    expect(second.ok ? undefined : second.refusal.code).toBe('already-decided');
  });

  test('each leaves a line with its agent, and so does reading', async () => {
    const { id } = await theQuestion();
    const decisionId = randomUUID();
    await answer(id, 'refuse', decisionId);
    const lines = await database.named<{ action: string; subject_kind: string }>(
      'lines',
      `select action, subject_kind from audit_line where subject_id in ($1, $2) and actor_kind = 'agent'`,
      [id, decisionId],
    );
    expect(lines).toContainEqual({ action: 'read', subject_kind: 'question' });
    expect(lines).toContainEqual({ action: 'decide-cannot-link', subject_kind: 'matching-decision' });
  });
});

test.each([
  ['a visitor', visitor, 'sign-in-needed'],
  ['a person', person, 'not-allowed'],
])('%s neither reads nor answers', async (_, actor, code) => {
  const { id } = await theQuestion();
  const own = clientOf(database, actor);
  const replies = [
    await own.call(listQuestions),
    await own.call(countQuestions),
    await own.call(readQuestion, { params: { id } }),
    await answer(id, 'accept', randomUUID(), own),
  ];
  expect(replies.map((reply) => (reply.ok ? undefined : reply.refusal.code))).toEqual(
    replies.map(() => code),
  );
});

test('what is no question, or no reason, is refused', async () => {
  const { id } = await theQuestion();
  const nobody = await client.call(readQuestion, { params: { id: randomUUID() } });
  const body = { decisionId: randomUUID(), answer: 'accept' as const, reason: ' \n ' };
  const empty = await client.call(answerQuestion, { params: { id }, body });
  const other = await answer(id, 'not-hub', 'not a uuid');
  expect([nobody, empty, other].map((reply) => (reply.ok ? undefined : reply.refusal.code))).toEqual([
    'not-found',
    'invalid-request',
    'invalid-request',
  ]);
});

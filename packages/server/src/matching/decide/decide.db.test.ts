import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import {
  answerQuestion,
  countOpenQuestions,
  type Decision,
  decide,
  decisionsInSeries,
  listQuestions,
  type Question,
  readHistory,
  rebuildSeries,
  removeStatement,
  seriesOf,
  settleWaiting,
  undoDecision,
  whyApart,
  whyTogether,
} from '../index.ts';
import { type Deciding, openAgent } from '../testing/agent.ts';
import { emptyMatching } from '../testing/empty.ts';
import { seen, tell, tellAll, type Written } from '../testing/tell.ts';

let database: Database;
let deciding: Deciding;
let told: string[] = [];
const later = new Date('2026-03-03T10:00:00Z');
const [one, other] = ['email:un@arnaque.example', 'email:deux@arnaque.example'] as const;

beforeAll(async () => {
  database = await openTestDatabase();
  deciding = await openAgent(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptyMatching(database);
  told = [];
});

const settleAll = () => settleWaiting({ database, tell: async (_, ids) => void told.push(...ids) }, later);

async function many(count: number, ...written: readonly Written[]): Promise<string[]> {
  const stories = Array.from({ length: count }, () => ({
    statementId: randomUUID(),
    sightings: seen(...written),
  }));
  await tellAll(database, stories);
  return stories.map(({ statementId }) => statementId);
}

/** Two series that stand by themselves, and a story that names what both name. */
async function bridged() {
  const [left = ''] = await many(6, one);
  const [right = ''] = await many(6, other);
  const bridge = await tell(database, seen(one, other));
  await settleAll();
  return { left, right, bridge: bridge.statementId };
}

async function areTogether(...statements: readonly string[]): Promise<boolean> {
  const places = await seriesOf(database, statements);
  return new Set([...places.values()].map(({ seriesId }) => seriesId)).size === 1;
}

async function openQuestion(): Promise<Question> {
  const [question] = await listQuestions(database, { state: 'open', limit: 10 });
  if (question === undefined) throw new Error('nothing is asked');
  return question;
}

const decideOn = (decision: Decision) => decide(database, { ...deciding(later), decision });

describe('two series that a single story ties', () => {
  test('stay two and are asked about, once, however often they are settled', async () => {
    const { left, right } = await bridged();
    expect(await areTogether(left, right)).toBe(false);
    const question = await openQuestion();
    expect(question).toMatchObject({ kind: 'bridge', state: 'open' });
    expect(question.sides.map(({ size }) => size)).toEqual([6, 6]);
    expect(question.grounds.for.map(({ code }) => code)).toEqual([
      'same-value',
      'same-value',
      'witnesses',
      'dates-fit',
    ]);
    // Others may stand for the two sides from now on.
    await many(12, one);
    await many(12, other);
    await settleAll();
    await rebuildSeries(database, later);
    await settleAll();
    expect(await countOpenQuestions(database)).toBe(1);
    expect((await openQuestion()).id).toBe(question.id);
  });

  test('are asked about no more once more stories say that they are one', async () => {
    const { left, right } = await bridged();
    const { id } = await openQuestion();
    await many(4, one, other);
    await settleAll();
    expect(await areTogether(left, right)).toBe(true);
    expect(await listQuestions(database, { state: 'closed', limit: 10 })).toMatchObject([
      { id, state: 'gone' },
    ]);
  });

  test('are asked about no more when those who stood for them are withdrawn, unless others still tie them', async () => {
    await bridged();
    const asked = await openQuestion();
    for (const { statementId } of asked.sides) {
      await database.transaction((trx) => removeStatement({ trx, now: later }, statementId));
    }
    expect(await countOpenQuestions(database)).toBe(0);
    await settleAll();
    expect((await openQuestion()).sides.map(({ size }) => size)).toEqual([5, 5]);
  });

  test('become one when an agent says so, and stay one, rebuilt or not, until it is undone', async () => {
    const { left, right } = await bridged();
    const { id } = await openQuestion();
    const request = { ...deciding(later), questionId: id, answer: 'accept' } as const;
    const answered = await answerQuestion(database, request);
    expect(answered).toMatchObject({ ok: true, value: { settled: true, question: { state: 'accepted' } } });
    expect(await answerQuestion(database, request)).toMatchObject({ ok: true });
    expect(await answerQuestion(database, { ...request, ...deciding(later) })).toEqual({
      ok: false,
      refusal: 'already-answered',
    });
    await rebuildSeries(database, later);
    expect(await areTogether(left, right)).toBe(true);
    const together = await whyTogether(database, left, right);
    expect(together.ok && together.value.steps.map(({ by }) => by.code)).toContain('must-link');
    await undoDecision(database, { ...deciding(later), decisionId: request.decisionId });
    expect(await areTogether(left, right)).toBe(false);
    expect(await countOpenQuestions(database)).toBe(1);
  });

  test('stay two when an agent says so, whoever ties them later', async () => {
    const { left, right } = await bridged();
    const { id } = await openQuestion();
    await answerQuestion(database, { ...deciding(later), questionId: id, answer: 'refuse' });
    await many(12, one, other);
    await settleAll();
    expect(await areTogether(left, right)).toBe(false);
    expect(await countOpenQuestions(database)).toBe(0);
    const apart = await whyApart(database, left, right);
    expect(apart.ok && apart.value.unused.map(({ why }) => why)).toContain('cannot-link');
  });
});

describe('a decision', () => {
  test('that two stand apart holds from the moment of a filing that names what both name', async () => {
    const [left = ''] = await many(1, one);
    const [right = ''] = await many(1, other);
    await decideOn({ kind: 'cannot-link', statements: [left, right] });
    await tell(database, seen(one, other));
    expect(await areTogether(left, right)).toBe(false);
  });

  test('is taken once, is undone once, and stays written with who took it and why', async () => {
    const [left = ''] = await many(2, one);
    const [right = ''] = await many(2, other);
    const request = {
      ...deciding(later),
      decision: { kind: 'must-link', statements: [left, right] },
    } as const;
    const [first, again] = [await decide(database, request), await decide(database, request)];
    expect(first).toEqual(again);
    expect(first).toMatchObject({ ok: true, value: { settled: true, places: [{ size: 4 }, { size: 4 }] } });
    const elsewhere = { ...request, decision: { kind: 'cannot-link', statements: [left, right] } } as const;
    expect(await decide(database, elsewhere)).toEqual({ ok: false, refusal: 'already-decided' });
    const series = first.ok ? (first.value.places[0]?.seriesId ?? '') : '';
    const { decisionId } = request;
    expect(await undoDecision(database, { ...deciding(later), decisionId })).toMatchObject({ ok: true });
    expect(await undoDecision(database, { ...deciding(later), decisionId })).toEqual({
      ok: false,
      refusal: 'already-undone',
    });
    const [kept] = await decisionsInSeries(database, series);
    expect(kept).toMatchObject({
      kind: 'must-link',
      agentName: 'Agent de test',
      undone: { agentName: 'Agent de test' },
    });
    const told = (await readHistory(database, series, 20)).map(({ kind, decision }) => [
      kind,
      decision?.reason,
    ]);
    expect(told).toContainEqual(['decided', 'Vu avec la personne.']);
    expect(told).toContainEqual(['undone', 'Vu avec la personne.']);
    await expect(
      database.named('change', 'update matching_decision set reason = $1', ['autre']),
    ).rejects.toThrow('append-only');
  });

  test('about what is not there is refused', async () => {
    const [left = ''] = await many(1, one);
    const refused = { ok: false, refusal: 'not-found' };
    expect(await decideOn({ kind: 'must-link', statements: [left, randomUUID()] })).toEqual(refused);
    expect(await decideOn({ kind: 'cannot-link', statements: [left, left] })).toEqual(refused);
    expect(await decideOn({ kind: 'hub', indicatorId: 4_000 })).toEqual(refused);
  });

  test('that contradicts another one is put to an agent, and what is apart stays apart', async () => {
    const [left = ''] = await many(2, one);
    const [right = ''] = await many(2, other);
    const [third = ''] = await many(2, 'phone:06 39 98 00 01');
    await decideOn({ kind: 'cannot-link', statements: [left, third] });
    await decideOn({ kind: 'must-link', statements: [left, right] });
    const last = await decideOn({ kind: 'must-link', statements: [right, third] });
    expect(await areTogether(left, third)).toBe(false);
    const question = await openQuestion();
    expect(question.kind).toBe('contradiction');
    expect(last).toMatchObject({ ok: true, value: { raised: [question.id] } });
    const answer = { ...deciding(later), questionId: question.id, answer: 'accept' } as const;
    expect(await answerQuestion(database, answer)).toEqual({ ok: false, refusal: 'not-this-question' });
  });

  test('that a value is a hub breaks up what it alone ties, and says so where it was asked', async () => {
    const statements = await many(5, 'phone:06 39 98 00 01');
    const [value] = await database.named<{ id: number }>('value', 'select id from indicator', []);
    await decideOn({ kind: 'hub', indicatorId: value?.id ?? 0 });
    expect(await areTogether(...statements)).toBe(false);
    const apart = await whyApart(database, statements[0] ?? '', statements[1] ?? '');
    expect(apart).toMatchObject({
      ok: true,
      value: { unused: [{ why: 'hub', indicator: { type: 'phone' } }] },
    });
    expect(await tell(database, seen('phone:06 39 98 00 01'))).toMatchObject({ size: 1, shared: [] });
    await decideOn({ kind: 'not-hub', indicatorId: value?.id ?? 0 });
    expect(await areTogether(...statements)).toBe(true);
  });
});

describe('whoever is not alone any more', () => {
  test('is told once, by whichever settling comes first, and never again', async () => {
    const [left = ''] = await many(1, one);
    const [right = ''] = await many(1, other);
    const decided = await decideOn({ kind: 'must-link', statements: [left, right] });
    expect(told).toEqual([]);
    await settleAll();
    expect(told.toSorted()).toEqual([left, right].sort());
    if (decided.ok)
      await undoDecision(database, { ...deciding(later), decisionId: decided.value.decisionId });
    await settleAll();
    const apart = await tell(database, seen(one));
    expect(apart.newlyGrouped).toEqual([]);
    await decideOn({ kind: 'must-link', statements: [left, right] });
    await settleAll();
    expect(told.toSorted()).toEqual([left, right].sort());
  });

  test('is told once by the settling that finds it, though it stands alone and joins again', async () => {
    const { bridge } = await bridged();
    told = [];
    await many(5, one, other);
    await settleAll();
    expect(told).toContain(bridge);
    told = [];
    const pinned = await decideOn({ kind: 'pin', statements: [bridge] });
    await settleAll();
    if (pinned.ok) await undoDecision(database, { ...deciding(later), decisionId: pinned.value.decisionId });
    await settleAll();
    expect(told).toEqual([]);
  });

  test('is not told when it is alone again before the telling', async () => {
    const [left = ''] = await many(1, one);
    const [right = ''] = await many(1, other);
    const decided = await decideOn({ kind: 'must-link', statements: [left, right] });
    if (decided.ok)
      await undoDecision(database, { ...deciding(later), decisionId: decided.value.decisionId });
    await settleAll();
    expect(told).toEqual([]);
  });
});

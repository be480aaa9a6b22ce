import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { answerQuestion, listQuestions, rebuildSeries, removeStatement, seriesOf, settle } from '../index.ts';
import { type Deciding, openAgent } from '../testing/agent.ts';
import { emptyMatching } from '../testing/empty.ts';
import { seen, tell, tellAll, type Written } from '../testing/tell.ts';

let database: Database;
let deciding: Deciding;
const later = new Date('2026-03-03T10:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
  deciding = await openAgent(database);
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

const account = (name: string) => `handle:telegram:${name}` as const;
const settleAll = () => settle({ database, tell: () => Promise.resolve() }, later);
const open = () => listQuestions(database, { state: 'open', limit: 20 });

async function seriesNaming(...written: readonly Written[]): Promise<string> {
  const [one, two] = [randomUUID(), randomUUID()];
  const sightings = seen(...written);
  await tellAll(database, [
    { statementId: one, sightings },
    { statementId: two, sightings },
  ]);
  return one;
}

async function isOneSeries(one: string, other: string): Promise<boolean> {
  const places = await seriesOf(database, [one, other]);
  return places.get(one)?.seriesId === places.get(other)?.seriesId;
}

test('two series that name accounts of nearly the same name stay two, and an agent is asked once', async () => {
  const one = await seriesNaming(account('julie_martin1'));
  await settleAll();
  expect(await open()).toEqual([]);
  const other = await seriesNaming(account('Julie.Mart1n_88'));
  await settleAll();
  await tell(database, seen(account('julie_martin1')));
  await settleAll();
  expect(await isOneSeries(one, other)).toBe(false);
  const questions = await open();
  expect(questions).toMatchObject([{ kind: 'alike', indicator: { type: 'handle' } }]);
  expect(questions[0]?.grounds.for.map(({ code, value }) => [code, value])).toEqual([
    ['similar-handle', 'telegram:julie.mart1n_88'],
    ['similar-handle', 'telegram:julie_martin1'],
  ]);
  expect(questions[0]?.sides.map(({ size }) => size).sort()).toEqual([2, 3]);
});

test('accepted they are one series; refused they stay two, and nobody is asked again', async () => {
  for (const answer of ['accept', 'refuse'] as const) {
    await emptyMatching(database);
    const one = await seriesNaming(account('julie_martin1'));
    const other = await seriesNaming(account('juliemartin7'));
    await settleAll();
    const [question] = await open();
    const answered = { ...deciding(later), questionId: question?.id ?? '' };
    expect(await answerQuestion(database, { ...answered, answer: 'hub' })).toMatchObject({
      refusal: 'not-this-question',
    });
    expect(await answerQuestion(database, { ...answered, answer })).toMatchObject({ ok: true });
    await settleAll();
    expect(await isOneSeries(one, other)).toBe(answer === 'accept');
    await tell(database, seen(account('juliemartin7')));
    await settleAll();
    expect(await open()).toEqual([]);
  }
});

test('what is withdrawn leaves no question, and what it hid is asked', async () => {
  const alone = await tell(database, seen(account('julie_martin1')));
  await seriesNaming(account('juliemartin7'));
  await settleAll();
  expect(await open()).toHaveLength(1);
  await database.transaction((trx) => removeStatement({ trx, now: later }, alone.statementId));
  await settleAll();
  expect(await open()).toEqual([]);
});

test('a name that five series bear is everybody’s: none of them is asked about', async () => {
  const told: string[] = [];
  for (let place = 1; place <= 4; place += 1) told.push(await seriesNaming(account(`julie_martin${place}`)));
  await settleAll();
  expect(await open()).toHaveLength(6);
  const fifth = await tell(database, seen(account('julie_martin5')));
  await settleAll();
  expect(await open()).toEqual([]);
  await database.transaction((trx) => removeStatement({ trx, now: later }, fifth.statementId));
  await settleAll();
  expect(await open()).toHaveLength(6);
});

test('another platform, a short name or an office is nobody’s likeness', async () => {
  for (const name of ['paul_75', 'paul_92', 'support_1', 'support_2', 'juliemartin1']) {
    await tell(database, seen(account(name)));
  }
  await tell(database, seen('handle:instagram:juliemartin2'));
  await settleAll();
  expect(await open()).toEqual([]);
});

test('settlings at the same time miss nobody', async () => {
  const names = ['julie_martin1', 'juliemartin2', 'julie.martin3', 'julie-martin4'];
  await Promise.all(names.map((name) => tell(database, seen(account(name)))));
  await Promise.all(Array.from({ length: 4 }, settleAll));
  await settleAll();
  expect(await open()).toHaveLength(6);
});

test('a rebuild finds those that were settled before accounts were compared', async () => {
  await seriesNaming(account('julie_martin1'));
  await seriesNaming(account('juliemartin7'));
  await settleAll();
  await database.named('as before', 'truncate handle_skeleton, merge_proposal cascade', []);
  await rebuildSeries(database, later);
  await settleAll();
  expect(await open()).toHaveLength(1);
});

test('two series are asked about however many accounts of one name each of them has', async () => {
  const names = (from: number) =>
    Array.from({ length: 10 }, (_, place) => account(`julie_martin${from + place}`));
  const shared = 'email:un@arnaque.example';
  await tellAll(
    database,
    names(10).map((name) => ({ statementId: randomUUID(), sightings: seen(name, shared) })),
  );
  await seriesNaming(account('julie_martin90'));
  await settleAll();
  expect((await open()).map(({ sides }) => sides.map(({ size }) => size).sort((a, b) => a - b))).toEqual([
    [2, 10],
  ]);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import {
  answerQuestion,
  listQuestions,
  readHistory,
  rebuildSeries,
  removeStatement,
  seriesOf,
  settle,
  unusedInSeries,
  whyApart,
} from '../index.ts';
import type { Unplaced } from '../place-statement.ts';
import { openAgent } from '../testing/agent.ts';
import { emptyMatching } from '../testing/empty.ts';
import { groupedAtOnce, storedPartition } from '../testing/partition.ts';
import { seen, tell, tellAll, type Written } from '../testing/tell.ts';

let database: Database;
const later = new Date('2026-03-03T10:00:00Z');
const site = 'domain:boutique.example';

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

function storyOf(...written: readonly Written[]): Unplaced {
  return { statementId: randomUUID(), sightings: seen(...written) };
}

/** So many offenders, three victims each, of whom one names a site where all of them were met. */
function strangersAt(count: number): { readonly met: Unplaced[]; readonly others: Unplaced[] } {
  const offender = (place: number) => `email:offre${place}@arnaque.example` as const;
  const places = Array.from({ length: count }, (_, place) => place);
  return {
    met: places.map((place) => storyOf(site, offender(place))),
    others: places.flatMap((place) => [storyOf(offender(place)), storyOf(offender(place))]),
  };
}

async function sizes(): Promise<number[]> {
  return (await storedPartition(database)).map((group) => group.length).sort((one, other) => other - one);
}

const settleSmall = (mostInSmall?: number) =>
  settle({ database, ...(mostInSmall === undefined ? {} : { mostInSmall }) }, later);

describe('a value named by many who share nothing else', () => {
  test('ties them at first, and nobody once that shows: the past is settled anew', async () => {
    const { met, others } = strangersAt(40);
    await tellAll(database, met);
    expect(await sizes()).toEqual([40]);
    await settleSmall();
    expect(await sizes()).toEqual([40]);
    const [first] = met;
    const before = await seriesOf(database, [first?.statementId ?? '']);
    await tellAll(database, others);
    await settleSmall();
    expect(await sizes()).toEqual(Array.from({ length: 40 }, () => 3));
    expect(await storedPartition(database)).toEqual(groupedAtOnce([...met, ...others]));
    const old = before.get(first?.statementId ?? '')?.seriesId ?? '';
    expect((await readHistory(database, old, 200)).map(({ kind }) => kind)).toContain('hub');
    const apart = await whyApart(database, met[0]?.statementId ?? '', met[1]?.statementId ?? '');
    expect(apart).toMatchObject({
      ok: true,
      value: { unused: [{ why: 'hub', figures: { naming: 40, cohesion: 0 } }] },
    });
    expect(await tell(database, seen(site))).toMatchObject({ size: 1, shared: [] });
  });

  test('ties again when those who made it a hub are withdrawn', async () => {
    const { met, others } = strangersAt(40);
    await tellAll(database, [...met, ...others]);
    await settleSmall();
    expect(await sizes()).toHaveLength(40);
    for (const { statementId } of others) {
      await database.transaction((trx) => removeStatement({ trx, now: later }, statementId));
    }
    await settleSmall();
    expect(await sizes()).toEqual([40]);
    expect(await storedPartition(database)).toEqual(groupedAtOnce(met));
  });

  test('that ties a large series goes on tying it until an agent has said', async () => {
    const { met, others } = strangersAt(40);
    await tellAll(database, [...met, ...others]);
    const large = { database, mostInSmall: 100 };
    expect(await settle(large, later)).toBe(true);
    expect(await sizes()).toEqual([120]);
    await settle(large, later, { large: true });
    await settle(large, later, { large: true });
    expect(await sizes()).toEqual([120]);
    const questions = await listQuestions(database, { state: 'open', limit: 10 });
    expect(questions).toMatchObject([
      { kind: 'hub', indicator: { type: 'domain', value: 'boutique.example' } },
    ]);
    const deciding = await openAgent(database);
    const answer = { ...deciding(later), questionId: questions[0]?.id ?? '', answer: 'accept' } as const;
    expect(await answerQuestion(database, answer)).toMatchObject({ ok: true });
    expect(await sizes()).toEqual(Array.from({ length: 40 }, () => 3));
    const [kept] = (await seriesOf(database, [met[0]?.statementId ?? ''])).values();
    expect(await unusedInSeries(database, kept?.seriesId ?? '', 10)).toEqual([]);
  });

  test('is found by a rebuild too, in series that nobody had settled', async () => {
    const { met, others } = strangersAt(40);
    await tellAll(database, [...met, ...others]);
    expect(await rebuildSeries(database, later)).toMatchObject({ statementsMoved: 117 });
    expect(await storedPartition(database)).toEqual(groupedAtOnce([...met, ...others]));
    const before = await storedPartition(database);
    await settleSmall();
    expect(await storedPartition(database)).toEqual(before);
    expect(
      await database.named('findings', "select because from hub_finding where state = 'hub'", []),
    ).toEqual([{ because: 'shares-nothing-else' }]);
  });
});

test('a series of thousands is left to the job for large ones, and settled by it', async () => {
  const stories = Array.from({ length: 14 }, () => storyOf('email:offre@arnaque.example'));
  await tellAll(database, stories);
  const large = { database, mostInSmall: 10 };
  const waiting = 'select count(*) filter (where large) as large, count(*) as waiting from unsettled';
  expect(await settle(large, later)).toBe(true);
  expect(await database.named('waiting', waiting, [])).toEqual([{ large: 14, waiting: 14 }]);
  expect(await settle(large, later, { large: true })).toBe(true);
  expect(await database.named('waiting', waiting, [])).toEqual([{ large: 0, waiting: 0 }]);
});

test('a value is judged by those who name it, though others of its region were settled first', async () => {
  const { met, others } = strangersAt(40);
  await tellAll(database, [...others, ...met]);
  expect(await settle({ database, mostAtOnce: 8 }, later)).toBe(true);
  expect(await storedPartition(database)).toEqual(groupedAtOnce([...met, ...others]));
});

import { complaintStatuses } from '@fanal/core/complaint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ComplaintEvent, complaintsByPage, readEvents } from '../complaint/index.ts';
import { listQuestions, seriesOf } from '../matching/index.ts';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { lentAccounts } from './doubts.ts';
import { loneFilings, seriesSizes } from './plan.ts';
import { type Seeded, seedDemonstration } from './seed-demonstration.ts';
import { demonstrationStories } from './stories.ts';
import { demonstrationTruth } from './truth.ts';

const now = new Date('2026-11-24T10:00:00Z');
const truth = demonstrationTruth(now);
const total = seriesSizes.reduce((sum, size) => sum + size, 0) + loneFilings;

let database: Database;
let seeded: Seeded;
const progress: (readonly [done: number, total: number])[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  seeded = await seedDemonstration(database, {
    now,
    mode: 'authority',
    onProgress: (done, all) => progress.push([done, all]),
  });
});
afterAll(() => database.close());

async function allComplaints() {
  const complaints = [];
  for await (const page of complaintsByPage(database)) complaints.push(...page);
  return complaints;
}

describe('the seeded database', () => {
  test('holds every statement, and as many series as there are', async () => {
    expect(seeded).toEqual({ statements: total, series: seriesSizes.length });
    expect(await allComplaints()).toHaveLength(total);
    expect(progress.at(-1)).toEqual([total, total]);
  });

  test('has found the true series and no other: no trap merged anything, no number of a victim', async () => {
    const found = await seriesOf(database, [...truth.keys()]);
    const pairs = [...truth].map(([statementId, name]) => `${name} ${found.get(statementId)?.seriesId}`);
    const count = seriesSizes.length + loneFilings;
    expect(new Set([...found.values()].map(({ seriesId }) => seriesId)).size).toBe(count);
    expect(new Set(pairs).size).toBe(count);
  });

  test('asks agents about each account lent, and has found that the line of a bank ties nobody', async () => {
    const questions = await listQuestions(database, { state: 'open', limit: 10 });
    expect(questions.map(({ kind, indicator }) => [kind, indicator?.type])).toEqual(
      Array(lentAccounts).fill(['bridge', 'iban']),
    );
    for (const { sides } of questions) {
      const [one, other] = sides.map(({ statementId }) => truth.get(statementId));
      expect(one).not.toBe(other);
    }
    const hubs = await database.named<{ type: string }>(
      'hubs',
      "select type from indicator where state = 'hub'",
      [],
    );
    expect(hubs).toEqual([{ type: 'phone' }]);
  });

  test('tells each person what happened, in the order it happened, joining a series when there is one', async () => {
    const sizes = await seriesOf(database, [...truth.keys()]);
    for (const complaint of await allComplaints()) {
      const events: readonly ComplaintEvent[] = await readEvents(database, complaint.id);
      const kinds = events.map(({ kind }) => kind);
      expect(kinds.slice(0, 2)).toEqual(['filed', 'receipt-sent']);
      expect(kinds.includes('read-by-agent')).toBe(complaint.readAt !== undefined);
      const isJoined = (sizes.get(complaint.statementId)?.size ?? 1) > 1;
      expect(kinds.filter((kind) => kind === 'joined-series')).toHaveLength(isJoined ? 1 : 0);
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }
  });

  test('shows complaints at every point of their way', async () => {
    const statuses = new Set((await allComplaints()).map(({ status }) => status));
    expect([...statuses].sort()).toEqual(complaintStatuses.filter((status) => status !== 'ready').toSorted());
  });

  test('sends no letter', async () => {
    expect(await database.named('count-mails', 'select id from mail', [])).toEqual([]);
  });

  test('is left as it is by a second seeding', async () => {
    expect(await seedDemonstration(database, { now, mode: 'authority' })).toEqual({
      statements: 0,
      series: 0,
    });
    expect(await allComplaints()).toHaveLength(total);
  });
});

test('two servers that start at once fill the database once', async () => {
  const other = await openTestDatabase();
  const seeding = { now, mode: 'assistance' } as const;
  const both = await Promise.all([seedDemonstration(other, seeding), seedDemonstration(other, seeding)]);
  expect(both.map(({ statements }) => statements).toSorted((one, two) => one - two)).toEqual([0, total]);
  await other.close();
});

test('people, and what they said, are those of the day', async () => {
  const people = new Set(demonstrationStories(now).map(({ person }) => person.email));
  const rows = await database.named<{ email: string }>('emails', 'select email from person', []);
  expect(new Set(rows.map(({ email }) => email))).toEqual(people);
});

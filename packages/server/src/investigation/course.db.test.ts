import { randomUUID } from 'node:crypto';
import { countWaiting, listQueue, readComplaintFile } from '@fanal/contract/investigation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { markRead, relive } from '../complaint/index.ts';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { clientOf, type Filed, file, hire, testTime } from './testing.ts';

const met = { elements: 'met', competence: 'met', identity: 'met' } as const;
const minute = 60_000;

let database: Database;
let client: ReturnType<typeof clientOf>;
const filed: Filed[] = [];

/** `minutes` after the first was filed. */
function at(minutes: number): Date {
  return new Date(testTime.getTime() + minutes * minute);
}

function step({ reference }: Filed, command: Parameters<typeof relive>[2]['command'], minutes: number) {
  const past = { mode: 'authority', command, now: at(minutes) } as const;
  return database.transaction((trx) => relive(trx, reference, past));
}

beforeAll(async () => {
  database = await openTestDatabase();
  client = clientOf(database, await hire(database, { name: 'Nadia Roche', role: 'analyst' }));
  for (let place = 0; place < 6; place += 1) filed.push(await file(database, { filedAt: at(place) }));
  const [, one, two, three, four] = filed as [Filed, Filed, Filed, Filed, Filed, Filed];
  for (const [place, { complaintId }] of [one, two, three, four].entries()) {
    await database.transaction((trx) => markRead(trx, complaintId, at(20 + place)));
  }
  await step(one, { kind: 'ask-more', questions: ['dates'], checklist: met }, 30);
  await step(one, { kind: 'answer', words: 'En mars.' }, 31);
  await step(two, { kind: 'admit', checklist: met }, 32);
  await step(three, { kind: 'withdraw' }, 33);
});
afterAll(() => database.close());

async function queue(query: Parameters<typeof read>[0]) {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await read({ ...query, ...(after === undefined ? {} : { after }) });
    seen.push(...page.rows.map(({ reference }) => reference));
    after = page.next;
  } while (after !== undefined);
  return seen.map((reference) => filed.findIndex((each) => each.reference === reference));
}

async function read(query: z.input<(typeof listQueue)['query']>) {
  const reply = await client.call(listQueue, { query });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value;
}

test('what waits longest comes first, whatever it waits for, each once, page after page', async () => {
  // 0 and 5 are not read; 4 is being examined; 1 was completed and 2 admitted since; 3 waits for nobody.
  expect(await queue({ order: 'waiting', limit: 2 })).toEqual([0, 5, 4, 1, 2]);
  expect((await read({ order: 'waiting' })).total).toBe(5);
});

test('one status alone, in the order of waiting or of filing', async () => {
  expect(await queue({ status: 'filed', order: 'waiting', limit: 1 })).toEqual([0, 5]);
  expect(await queue({ status: 'filed', limit: 1 })).toEqual([5, 0]);
  expect(await queue({ status: 'withdrawn', order: 'waiting' })).toEqual([3]);
  const [admitted] = (await read({ status: 'admitted' })).rows;
  expect(admitted).toMatchObject({ status: 'admitted', since: at(32).toISOString() });
});

test('how much waits, status by status, and how many have messages to read', async () => {
  const before = await client.call(countWaiting);
  expect(before.ok && before.value).toEqual({
    statuses: [
      { status: 'filed', count: 2 },
      { status: 'under-examination', count: 1 },
      { status: 'completed', count: 1 },
      { status: 'admitted', count: 1 },
    ],
    unreadMessages: 0,
  });
  const text = `insert into complaint_message (complaint_id, key, author, author_id, text, at)
    values ($1, $2, 'person', $2, 'Bonjour', $3)`;
  const subject = filed[2] as Filed;
  for (let count = 0; count < 2; count += 1) {
    await database.named('message', text, [subject.complaintId, randomUUID(), testTime]);
  }
  expect((await read({ messages: 'unread' })).rows).toMatchObject([
    { reference: subject.reference, unread: 2 },
  ]);
  const after = await client.call(countWaiting);
  expect(after.ok && after.value.unreadMessages).toBe(1);

  // Opening the complaint is reading its messages.
  await client.call(readComplaintFile, { params: { reference: subject.reference } });
  expect((await read({ messages: 'unread' })).rows).toEqual([]);
});

test('a complaint shows what was said and done, the version to decide on, and what may be decided', async () => {
  const unread = filed[5] as Filed;
  const first = await client.call(readComplaintFile, { params: { reference: unread.reference } });
  expect(first.ok && first.value).toMatchObject({
    status: 'under-examination',
    version: 1,
    may: ['ask-more', 'admit', 'refuse'],
    mayWrite: false,
  });
  const completed = filed[1] as Filed;
  const read = await client.call(readComplaintFile, { params: { reference: completed.reference } });
  expect(read.ok && read.value.timeline.slice(-2)).toMatchObject([
    { kind: 'more-asked', questions: ['dates'] },
    { kind: 'answered', words: 'En mars.' },
  ]);
});

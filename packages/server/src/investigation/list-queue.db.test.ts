import { listQueue, sealSearch } from '@fanal/contract/investigation';
import { readIndicator } from '@fanal/core/indicator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { createVault } from '../platform/vault/index.ts';
import { clientOf, type Filed, file, hire, person, testTime, visitor } from './testing.ts';

let database: Database;
let client: ReturnType<typeof clientOf>;
const filed: Filed[] = [];

const minute = 60_000;
const accounts = ['FR76 3000 6000 0112 3456 7890 189', 'fr7630006000011234567890189'];

beforeAll(async () => {
  database = await openTestDatabase();
  client = clientOf(database, await hire(database, { name: 'Nadia Roche', role: 'analyst' }));
  for (let place = 0; place < 7; place += 1) {
    const written = accounts[place];
    const sightings =
      written === undefined ? [] : [{ ...readIndicator('iban', written), field: 'import.iban' }];
    filed.push(
      await file(database, {
        // Three of them at the very same instant: order must still be total.
        filedAt: new Date(testTime.getTime() + Math.min(place, 4) * minute),
        externalId: `dossier-${place}`,
        sightings,
        statement: {
          scamType: place % 2 === 0 ? 'romance' : 'other',
          narrative: `Récit ${place}. ${'Il a promis. '.repeat(60)}`,
          losses: [{ amount: '1250.00', currency: 'EUR' }],
        },
      }),
    );
  }
});
afterAll(() => database.close());

async function seal(text: string): Promise<string> {
  const reply = await client.call(sealSearch, { body: { text } });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value.search;
}

/** The queue as an agent asks for it: what they search goes sealed. */
async function queue({
  text,
  ...filters
}: Omit<Parameters<typeof read>[0], 'search'> & { text?: string } = {}) {
  return read(text === undefined ? filters : { ...filters, search: await seal(text) });
}

async function read(query: {
  scamType?: 'romance' | 'other';
  series?: 'in-series' | 'alone';
  read?: 'read' | 'unread';
  search?: string;
  after?: string;
  limit?: number;
}) {
  const reply = await client.call(listQueue, { query });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value;
}

test('the newest complaint comes first, with the beginning of its account', async () => {
  const { rows, total } = await queue();
  expect(total).toBe(7);
  expect(rows.map(({ filedAt }) => filedAt)).toEqual(
    rows
      .map(({ filedAt }) => filedAt)
      .toSorted()
      .reverse(),
  );
  expect(rows[0]?.excerpt.length).toBeLessThanOrEqual(241);
  expect(rows[0]?.excerpt.endsWith('…')).toBe(true);
  expect(rows[0]?.losses).toEqual([{ amount: '1250.00', currency: 'EUR' }]);
});

test('pages read one after the other hold every complaint once', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await queue({ limit: 2, ...(after === undefined ? {} : { after }) });
    seen.push(...page.rows.map(({ reference }) => reference));
    after = page.next;
  } while (after !== undefined);
  expect(seen.toSorted()).toEqual(filed.map(({ reference }) => reference).toSorted());
});

test('a series shows with its size, and filters the queue', async () => {
  const { rows, total } = await queue({ series: 'in-series' });
  expect(total).toBe(2);
  expect(rows.map(({ series, indicators }) => [series?.size, indicators])).toEqual([
    [2, 1],
    [2, 1],
  ]);
  expect((await queue({ series: 'alone' })).total).toBe(5);
});

test('the type narrows the queue', async () => {
  expect((await queue({ scamType: 'romance' })).rows.every(({ scamType }) => scamType === 'romance')).toBe(
    true,
  );
  expect((await queue({ scamType: 'romance' })).total).toBe(4);
});

test.each([
  ['FR76-3000-6000-0112-3456-7890-189', 2],
  ['dossier-3', 1],
  ['dossier', 0],
  ['FR76 3000 6000', 0],
  ['dossier-3\0', 0],
])('searching %s finds %i', async (text, total) => {
  expect((await queue({ text })).total).toBe(total);
});

test('a search is sealed, and the queue says again what was searched', async () => {
  const search = await seal('  06 39 98 12 34 ');
  expect(search).toMatch(/^v1\.[\w-]{50,}$/);
  expect((await read({ search })).searchedFor).toBe('06 39 98 12 34');
  expect((await read({})).searchedFor).toBeUndefined();
});

test('the longest search in any script is still a token that the queue takes', async () => {
  const text = '査'.repeat(200);
  expect((await queue({ text })).searchedFor).toBe(text);
});

test.each(['06 39 98 12 34', 'v1.', '', createVault('ab'.repeat(32), 'letters').seal('dossier-3')])(
  'a search that was not sealed for it is refused: %s',
  async (search) => {
    const reply = await client.call(listQueue, { query: { search } });
    expect(reply.ok ? undefined : reply.refusal.code).toBe('invalid-request');
  },
);

test('an empty search is not sealed', async () => {
  const reply = await client.call(sealSearch, { body: { text: '  ' } });
  expect(reply.ok ? undefined : reply.refusal.code).toBe('invalid-request');
});

test('a reference typed without its dashes finds its complaint', async () => {
  const { reference } = filed[5] as Filed;
  const found = await queue({ text: reference.toLowerCase().replaceAll('-', ' ') });
  expect(found.rows.map((row) => row.reference)).toEqual([reference]);
});

test('every filter at once is every filter', async () => {
  const all = { scamType: 'romance', series: 'in-series', read: 'unread' } as const;
  const other = { scamType: 'romance', series: 'in-series', read: 'read' } as const;
  expect((await queue({ ...all, text: 'fr7630006000011234567890189' })).total).toBe(1);
  expect((await queue({ ...other, text: 'fr7630006000011234567890189' })).total).toBe(0);
  expect((await queue({ ...all, text: 'dossier-5' })).total).toBe(0);
});

test('a forged cursor is refused', async () => {
  const reply = await client.call(listQueue, { query: { after: 'bm90aGluZw' } });
  expect(reply.ok ? undefined : reply.refusal.code).toBe('invalid-request');
});

test('reading the queue leaves a line that does not say what was searched', async () => {
  await queue({ text: '06 39 98 12 34' });
  const lines = await database.named<object>(
    'trail',
    'select * from audit_line order by id desc limit 1',
    [],
  );
  expect(lines[0]).toMatchObject({ action: 'list', subject_kind: 'queue', actor_kind: 'agent' });
  expect(JSON.stringify(lines)).not.toMatch(/98 ?12 ?34/);
});

test.each([
  ['a visitor', visitor, 'sign-in-needed'],
  ['a person', person, 'not-allowed'],
])('%s does not read the queue', async (_, actor, code) => {
  const reply = await clientOf(database, actor).call(listQueue);
  expect(reply.ok ? undefined : reply.refusal.code).toBe(code);
});

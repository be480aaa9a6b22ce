import { listSeries, readSeries } from '@fanal/contract/investigation';
import { readIndicator } from '@fanal/core/indicator';
import type { Sighting } from '@fanal/core/statement';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { clientOf, file, hire, person, testTime, visitor } from './testing.ts';

let database: Database;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  database = await openTestDatabase();
  client = clientOf(database, await hire(database, { name: 'Nadia Roche', role: 'analyst' }));
});
afterAll(() => database.close());

function phone(raw: string): Sighting {
  return { ...readIndicator('phone', raw, { country: 'FR' }), field: 'import.phone' };
}

const shop: Sighting = { ...readIndicator('domain', 'leboncoin.fr'), field: 'import.domain' };
const loss = (amount: string) => [{ amount, currency: 'EUR' }];

async function seriesFile(id: string, query: { membersAfter?: string } = {}) {
  const reply = await client.call(readSeries, { params: { id }, query });
  if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
  return reply.value;
}

async function seriesOf(reference: string): Promise<string> {
  const [row] = await database.named<{ code: string }>(
    'code',
    `select s.code from complaint c join membership m using (statement_id)
     join series s on s.id = m.series_id where c.reference = $1`,
    [reference],
  );
  return row?.code ?? '';
}

test('a series holds its members, their reasons, its losses to the cent and its graph', async () => {
  const one = await file(database, {
    sightings: [phone('06 39 98 00 01'), shop],
    statement: { scamType: 'romance', losses: loss('0.10') },
  });
  const two = await file(database, {
    sightings: [phone('+33 6 39 98 00 01'), phone('0639980002'), shop],
    statement: { losses: loss('0.20') },
  });
  const three = await file(database, { sightings: [phone('06.39.98.00.02')] });
  const series = await seriesFile(await seriesOf(one.reference));

  expect(series).toMatchObject({ size: 3, losses: [{ amount: '0.30', currency: 'EUR' }] });
  expect(series.scamTypes).toEqual(['other', 'romance']);
  expect(series.strongest.map(({ value, members }) => [value, members])).toEqual([
    ['+33639980001', 2],
    ['+33639980002', 2],
  ]);
  expect(series.members.map(({ reference }) => reference).toSorted()).toEqual(
    [one.reference, two.reference, three.reference].toSorted(),
  );
  const joined = series.members.find(({ reference }) => reference === two.reference);
  expect(joined?.reasons.map(({ here, there }) => [here.raw, there?.raw])).toEqual([
    ['+33 6 39 98 00 01', '06 39 98 00 01'],
    ['0639980002', '06.39.98.00.02'],
  ]);
  expect(series.unused).toMatchObject([
    { indicator: { type: 'domain', shown: 'leboncoin.fr' }, members: 2, why: 'well-known' },
  ]);
  expect(series.graph.complete).toBe(true);
  expect(series.graph.nodes).toHaveLength(5);
  expect(series.graph.edges).toHaveLength(4);
  expect(series.history.map(({ kind }) => kind)).toContain('joined');
});

test('the code of a series that was merged away answers the one that holds its members', async () => {
  const left = await file(database, { sightings: [phone('01 99 00 00 01')] });
  await file(database, { sightings: [phone('01 99 00 00 01')] });
  await file(database, { sightings: [phone('01 99 00 00 01')] });
  const right = await file(database, { sightings: [phone('01 99 00 00 02')] });
  await file(database, { sightings: [phone('01 99 00 00 02')] });
  const gone = await seriesOf(right.reference);
  await file(database, { sightings: [phone('01 99 00 00 01'), phone('01 99 00 00 02')] });
  const merged = await seriesFile(gone);
  expect(merged.id).toBe(await seriesOf(left.reference));
  expect(merged.id).not.toBe(gone);
  expect(merged.size).toBe(6);
  expect(merged.history.map(({ kind, seriesId }) => [kind, seriesId])).toContainEqual(['absorbed', gone]);
});

test('a long series is read page by page, and its drawing says that it is partial', async () => {
  const references: string[] = [];
  for (let place = 0; place < 152; place += 1) {
    const filedAt = new Date(testTime.getTime() + place * 1000);
    references.push((await file(database, { sightings: [phone('05 36 49 00 09')], filedAt })).reference);
  }
  const code = await seriesOf(references[0] ?? '');
  const seen: string[] = [];
  let membersAfter: string | undefined;
  do {
    const page = await seriesFile(code, membersAfter === undefined ? {} : { membersAfter });
    seen.push(...page.members.map(({ reference }) => reference));
    membersAfter = page.membersNext;
    expect(page.graph.complete).toBe(false);
    expect(page.graph.nodes.filter(({ kind }) => kind === 'statement')).toHaveLength(150);
  } while (membersAfter !== undefined);
  expect(seen).toEqual(references);
});

test('series are listed the largest or the most recent first, page after page, and none of one', async () => {
  await file(database, { sightings: [phone('02 61 91 00 05')] });
  const pages: number[] = [];
  let after: string | undefined;
  do {
    const query = { order: 'largest', limit: 1, ...(after === undefined ? {} : { after }) } as const;
    const reply = await client.call(listSeries, { query });
    if (!reply.ok) throw new Error(`refused: ${reply.refusal.code}`);
    pages.push(...reply.value.rows.map(({ size }) => size));
    after = reply.value.next;
    expect(reply.value.total).toBe(3);
  } while (after !== undefined);
  expect(pages).toEqual([152, 6, 3]);
  const recent = await client.call(listSeries, { query: { order: 'recent', scamType: 'romance' } });
  expect(recent.ok && recent.value.rows.map(({ size }) => size)).toEqual([3]);
});

test.each([
  ['a visitor', visitor, 'sign-in-needed'],
  ['a person', person, 'not-allowed'],
])('%s does not read series', async (_, actor, code) => {
  const own = clientOf(database, actor);
  const list = await own.call(listSeries);
  const one = await own.call(readSeries, { params: { id: 'S-0000-0000-0000' } });
  expect([list, one].map((reply) => (reply.ok ? undefined : reply.refusal.code))).toEqual([code, code]);
});

test('reading a series leaves a line about it', async () => {
  const { reference } = await file(database, { sightings: [phone('06 39 98 00 07')] });
  const code = await seriesOf(reference);
  await seriesFile(code);
  const lines = await database.named<{ code: string }>(
    'line',
    `select s.code from audit_line l join series s on s.id::text = l.subject_id
     where l.subject_kind = 'series' and l.action = 'read' order by l.id desc limit 1`,
    [],
  );
  expect(lines).toEqual([{ code }]);
});

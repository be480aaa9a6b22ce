import { randomUUID } from 'node:crypto';
import { groupStatements, incidencesOf, linkingKeysOf } from '@fanal/core/matching';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { rebuildSeries, seriesOf } from './index.ts';
import { seen, tell, tellAll, testTime } from './testing/tell.ts';

let database: Database;
const later = new Date('2026-03-03T10:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(empty);

async function empty(): Promise<void> {
  await database.named('empty', 'truncate statement, indicator, series restart identity cascade', []);
}

const values = [
  'email:un@arnaque.example',
  'email:deux@arnaque.example',
  'email:trois@arnaque.example',
  'phone:06 39 98 00 01',
  'phone:06 39 98 00 02',
  'url:https://colis-retard.example/suivi',
  'url:http://www.colis-retard.example/',
  'iban:FR76 3000 6000 0112 3456 7890 189',
  'domain:leboncoin.fr',
  'iban:pas un compte',
] as const;

const story = fc
  .uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
  .map((written) => ({ statementId: randomUUID(), sightings: seen(...written) }));
const history = fc.array(
  fc.oneof(
    story.map((one) => [one]),
    fc.array(story, { minLength: 2, maxLength: 5 }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** The partition as sets of statement ids, in one order. */
function partitionOf(pairs: Iterable<readonly [string, string]>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [statementId, group] of pairs) groups.set(group, [...(groups.get(group) ?? []), statementId]);
  return [...groups.values()]
    .map((group) => group.sort())
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));
}

async function storedPartition(): Promise<string[][]> {
  const rows = await database.named<{ s: string; g: string }>(
    'stored',
    'select statement_id as s, series_id as g from membership',
    [],
  );
  return partitionOf(rows.map(({ s, g }) => [s, g]));
}

/** Everything that a rebuild may write, as it stands. */
function everything(): Promise<unknown[]> {
  const text = `
    select 'm' as kind, to_jsonb(m) as row from membership m
    union all select 's', to_jsonb(s) from series s
    union all select 'e', to_jsonb(e) from series_event e
    union all select 'g', to_jsonb(g) from sighting g
    union all select 'i', to_jsonb(i) from indicator i
    order by 1, 2`;
  return database.named('everything', text, []);
}

describe('however statements arrive, alone or many at once,', () => {
  test('the series are those computed at once in memory, and a rebuild changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (batches) => {
        await empty();
        for (const batch of batches) {
          const [first] = batch;
          if (batch.length === 1 && first !== undefined) await tell(database, first.sightings, first);
          else await tellAll(database, batch);
        }
        const keyed = batches.flat().map(({ statementId, sightings }) => ({
          statementId,
          keys: linkingKeysOf(incidencesOf(sightings)),
        }));
        const expected = [...groupStatements(keyed)];
        expect(await storedPartition()).toEqual(
          partitionOf(expected.map(({ statementId, cluster }) => [statementId, cluster])),
        );
        const before = await everything();
        const rebuilt = await rebuildSeries(database, later);
        expect(rebuilt).toMatchObject({ sightingsChanged: 0, statementsMoved: 0 });
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a rebuild', () => {
  test('brings apart what a value that became well-known held together, and the largest part keeps the id', async () => {
    const first = await tell(database, seen('email:un@arnaque.example', 'domain:boutique.example'));
    await tell(database, seen('email:un@arnaque.example'));
    const other = await tell(database, seen('domain:boutique.example', 'email:deux@arnaque.example'));
    // As if this version's lists had gained the domain under which it was filed.
    await database.named(
      'rename',
      "update indicator set value = 'leboncoin.fr' where value = 'boutique.example'",
      [],
    );
    const rebuilt = await rebuildSeries(database, later);
    expect(rebuilt).toEqual({ statements: 3, series: 1, sightingsChanged: 2, statementsMoved: 1 });
    const now = await seriesOf(database, [first.statementId, other.statementId]);
    expect(now.get(first.statementId)).toMatchObject({ seriesId: first.seriesId, size: 2 });
    expect(now.get(other.statementId)).toMatchObject({ size: 1 });
    expect(await rebuildSeries(database, later)).toMatchObject({ sightingsChanged: 0, statementsMoved: 0 });
    await expect(tell(database, seen('domain:leboncoin.fr'))).resolves.toMatchObject({ size: 1 });
  });

  test('joins what should stand together, and the id that goes leads to the one that stays', async () => {
    const first = await tell(database, seen('email:un@arnaque.example'));
    await tell(database, seen('email:un@arnaque.example'));
    const other = await tell(database, seen('email:deux@arnaque.example'));
    // As if the tie had been missed: the same keys, one series short.
    const both = await tell(database, seen('phone:06 39 98 00 01'));
    await database.named(
      'tie',
      `with ties as (update indicator set degree = degree + 1 where type = 'email' returning id, value)
       insert into sighting (statement_id, indicator_id, field, raw, state, verified, derived)
       select $1, id, 'test.9', value, 'linking', true, false from ties`,
      [both.statementId],
    );
    const rebuilt = await rebuildSeries(database, later);
    expect(rebuilt).toMatchObject({ statements: 4, series: 1, statementsMoved: 2 });
    const now = await seriesOf(database, [first.statementId, other.statementId]);
    expect(now.get(other.statementId)).toMatchObject({ seriesId: first.seriesId, size: 4 });
    const heirs = await database.named<{ heir: string }>(
      'heir',
      'select merged_into as heir from series where id = $1',
      [other.seriesId],
    );
    expect(heirs).toEqual([{ heir: first.seriesId }]);
  });

  test('says how far it is', async () => {
    await tell(database, seen('email:un@arnaque.example'), { now: testTime });
    const steps: string[] = [];
    await rebuildSeries(database, later, ({ step, statements }) => steps.push(`${step} ${statements}`));
    expect(steps).toEqual(['reading-sightings 1', 'grouping 1', 'writing 0']);
  });
});

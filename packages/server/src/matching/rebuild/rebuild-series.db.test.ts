import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { decide, rebuildSeries, seriesOf, settleWaiting } from '../index.ts';
import { openAgent } from '../testing/agent.ts';
import { emptyMatching } from '../testing/empty.ts';
import { groupedAtOnce, storedPartition } from '../testing/partition.ts';
import { seen, tell, tellAll, testTime } from '../testing/tell.ts';
import { beginStage, stageClusters, stageStatements, swap } from './stage-store.ts';

let database: Database;
const later = new Date('2026-03-03T10:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

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
const history = fc.array(fc.array(story, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 });

const settleAll = () => settleWaiting({ database }, later);

/** Everything that a rebuild may write, as it stands. */
function everything(): Promise<unknown[]> {
  const text = `
    select 'm' as kind, to_jsonb(m) as row from membership m
    union all select 's', to_jsonb(s) from series s
    union all select 'e', to_jsonb(e) from series_event e
    union all select 'g', to_jsonb(g) from sighting g
    union all select 'i', to_jsonb(i) from indicator i
    union all select 'h', to_jsonb(h) - 'judged_at' from hub_finding h
    union all select 'q', to_jsonb(q) from merge_proposal q
    order by 1, 2`;
  return database.named('everything', text, []);
}

test('on a settled database a rebuild changes nothing, and without settling it reaches the same series', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), async (batches, settles) => {
      await emptyMatching(database);
      for (const batch of batches) await tellAll(database, batch);
      if (settles) await settleAll();
      const before = await everything();
      const rebuilt = await rebuildSeries(database, later);
      expect(rebuilt).toMatchObject({ sightingsChanged: 0, ...(settles ? { statementsMoved: 0 } : {}) });
      expect(await storedPartition(database)).toEqual(groupedAtOnce(batches.flat()));
      await settleAll();
      if (settles) expect(await everything()).toEqual(before);
    }),
    { numRuns: 15 },
  );
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

  test('that was broken off goes on where it was, and nobody has read a half meanwhile', async () => {
    const stories = Array.from({ length: 30 }, (_, place) => ({
      statementId: randomUUID(),
      sightings: seen(`email:offre${place % 5}@arnaque.example`),
    }));
    await tellAll(database, stories);
    await database.named('astray', 'update unsettled set large = true', []);
    const before = await storedPartition(database);
    const broken = rebuildSeries(database, later, ({ step }) => {
      if (step === 'writing') throw new Error('the power went');
    });
    await expect(broken).rejects.toThrow('the power went');
    expect(await storedPartition(database)).toEqual(before);
    const steps: string[] = [];
    await rebuildSeries(database, later, ({ step }) => steps.push(step));
    expect(steps).not.toContain('reading-sightings');
    expect(await storedPartition(database)).toEqual(groupedAtOnce(stories));
    expect(await database.named('run', 'select * from rebuild_run', [])).toEqual([]);
  });

  test('is done by one at a time', async () => {
    await tell(database, seen('email:un@arnaque.example'));
    const outcomes = await Promise.all([rebuildSeries(database, later), rebuildSeries(database, later)]);
    expect(outcomes.filter((outcome) => outcome !== undefined)).not.toHaveLength(0);
    let nested: unknown = 'not called';
    await rebuildSeries(database, later, ({ step }) => {
      if (step === 'grouping') nested = rebuildSeries(database, later);
    });
    expect(await nested).toBeUndefined();
  });

  test('keeps what is filed, settled and decided while it runs', async () => {
    const stories = Array.from({ length: 12 }, (_, place) => ({
      statementId: randomUUID(),
      sightings: seen(`email:offre${place % 3}@arnaque.example`),
    }));
    const late = Array.from({ length: 8 }, (_, place) => ({
      statementId: randomUUID(),
      sightings: seen(`email:offre${place % 3}@arnaque.example`, `phone:06 39 98 00 1${place % 2}`),
    }));
    await tellAll(database, stories);
    let filed: Promise<unknown> | undefined;
    await rebuildSeries(database, later, ({ step }) => {
      // Told of each page: the late ones may make one more.
      if (step === 'grouping') filed ??= tellAll(database, late).then(settleAll);
    });
    await filed;
    await settleAll();
    expect(await storedPartition(database)).toEqual(groupedAtOnce([...stories, ...late]));
  });

  test('undoes nothing for good that an agent decided once it had read the decisions', async () => {
    await tell(database, seen('domain:boutique.example'));
    await settleAll();
    const deciding = await openAgent(database);
    const [value] = await database.named<{ id: number }>('value', 'select id from indicator', []);
    const decision = { kind: 'hub', indicatorId: value?.id ?? 0 } as const;
    let isDecided = false;
    const meanwhile: Database = {
      ...database,
      async named(name, text, values) {
        if (name === 'matching-stage-statements' && !isDecided) {
          isDecided = true;
          await decide(database, { ...deciding(later), decision });
        }
        return database.named(name, text, values);
      },
    };
    await rebuildSeries(meanwhile, later);
    await settleAll();
    expect(await database.named('state', 'select state from indicator', [])).toEqual([{ state: 'hub' }]);
  });

  test('puts nobody into a series that went while it ran, and settles those who were to join it', async () => {
    const one = await tell(database, seen('email:un@arnaque.example'));
    const other = await tell(database, seen('email:deux@arnaque.example'));
    const both = [one, other].map(({ statementId }) => ({ statementId, cluster: one.statementId }));
    await settleAll();
    await beginStage(database);
    await stageStatements(database, both);
    await stageClusters(database, [{ cluster: one.statementId, seriesId: one.seriesId, code: undefined }]);
    // Settled meanwhile: the first series went into the second.
    await database.named('members', 'update membership set series_id = $2 where series_id = $1', [
      one.seriesId,
      other.seriesId,
    ]);
    await database.named('went', 'update series set size = 0, merged_into = $2 where id = $1', [
      one.seriesId,
      other.seriesId,
    ]);
    await database.named('counted', 'update series set size = 2 where id = $1', [other.seriesId]);
    const gone = [{ id: other.seriesId, heir: one.seriesId }];
    const moved = await database.transaction((trx) => swap(trx, later, { flips: [], gone, askedAbout: [] }));
    expect(moved).toBe(0);
    expect(await storedPartition(database)).toEqual([[one.statementId, other.statementId].sort()]);
    const waiting = await database.named('waiting', 'select distinct statement_id from unsettled', []);
    expect(waiting).toHaveLength(2);
    await settleAll();
    expect(await storedPartition(database)).toEqual([[one.statementId], [other.statementId]].sort());
  });
});

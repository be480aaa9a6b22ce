import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { seriesOf, sharedIndicatorsOf } from './index.ts';
import { seen, tell, tellAll, testTime } from './testing/tell.ts';

const iban = 'FR76 3000 6000 0112 3456 7890 189';
const phone = '06 39 98 12 34';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.named('empty', 'truncate statement, indicator, series restart identity cascade', []);
});

type Event = { kind: string; statements: number; other: string | null };

function historyOf(seriesId: string): Promise<Event[]> {
  const text = `select kind, statements, other_series_id as other from series_event where series_id = $1 order by id`;
  return database.named('history', text, [seriesId]);
}

describe('a statement', () => {
  test('that names what nobody named stands alone in a series of its own', async () => {
    const first = await tell(database, seen(`iban:${iban}`));
    const second = await tell(database, seen(`phone:${phone}`));
    expect(first).toMatchObject({ size: 1, shared: [], newlyGrouped: [] });
    expect(second.seriesId).not.toBe(first.seriesId);
    expect(await historyOf(first.seriesId)).toEqual([]);
  });

  test('that spells the same IBAN differently joins, and says by what', async () => {
    const first = await tell(database, seen(`iban:${iban}`));
    const second = await tell(database, seen('iban:fr7630006000011234567890189', `phone:${phone}`));
    expect(second).toEqual({
      statementId: second.statementId,
      seriesId: first.seriesId,
      seriesCode: first.seriesCode,
      size: 2,
      shared: [{ type: 'iban', value: 'FR7630006000011234567890189', raw: 'fr7630006000011234567890189' }],
      newlyGrouped: [first.statementId],
    });
    const shared = await sharedIndicatorsOf(database, [first.statementId]);
    expect(shared.get(first.statementId)?.map(({ raw }) => raw)).toEqual([iban]);
    expect(await historyOf(first.seriesId)).toEqual([{ kind: 'founded', statements: 2, other: null }]);
  });

  test('that joins a series already formed wakes nobody who was in it', async () => {
    const first = await tell(database, seen(`iban:${iban}`));
    await tell(database, seen(`iban:${iban}`));
    const third = await tell(database, seen(`iban:${iban}`));
    expect(third).toMatchObject({ size: 3, newlyGrouped: [] });
    const kinds = (await historyOf(first.seriesId)).map(({ kind, statements }) => [kind, statements]);
    expect(kinds).toEqual([
      ['founded', 2],
      ['joined', 1],
    ]);
  });

  test('is tied to nobody by a well-known site, an unchecked value or a bank code', async () => {
    const common = seen('domain:leboncoin.fr', 'iban:FR76 0000 0000 0000', 'bic:BNPAFRPPXXX');
    await tell(database, common);
    expect(await tell(database, common)).toMatchObject({ size: 1, shared: [] });
  });

  test("is not tied to a person's other story by that person's own number", async () => {
    const [own] = seen(`phone:${phone}`);
    if (own === undefined) throw new Error('no number');
    const theirs = { own: [own] };
    await tell(database, seen(`phone:${phone}`), theirs);
    expect(await tell(database, seen(`phone:${phone}`), theirs)).toMatchObject({ size: 1 });
  });

  test('links by the domain of a link, and tells it once, as it was written', async () => {
    await tell(database, seen('url:https://colis-retard.example/suivi?id=1'));
    const second = await tell(database, seen('url:https://www.colis-retard.example/suivi?id=2'));
    expect(second.size).toBe(2);
    expect(second.shared).toEqual([
      {
        type: 'domain',
        value: 'colis-retard.example',
        raw: 'https://www.colis-retard.example/suivi?id=2',
      },
    ]);
  });

  test('that names a value of thousands of characters is kept, and joins its like only', async () => {
    const path = 'a'.repeat(1_800);
    const link = (end: string) => seen(`url:https://t.me/${path}${end}\0\ud800`, `handle:@${path}`);
    await tell(database, link('x'));
    await expect(tell(database, link('y'))).resolves.toMatchObject({ size: 1 });
  });
});

describe('two series', () => {
  test('that one statement shows to be the same become one, the largest, and the old id leads there', async () => {
    const large = await tell(database, seen(`iban:${iban}`));
    await tell(database, seen(`iban:${iban}`));
    await tell(database, seen(`iban:${iban}`));
    const small = await tell(database, seen(`phone:${phone}`));
    await tell(database, seen(`phone:${phone}`));
    const bridge = await tell(database, seen(`iban:${iban}`, `phone:${phone}`));
    expect(bridge).toMatchObject({ seriesId: large.seriesId, size: 6, newlyGrouped: [] });
    const moved = await seriesOf(database, [small.statementId]);
    expect(moved.get(small.statementId)).toMatchObject({ seriesId: large.seriesId, size: 6 });
    const [gone] = await database.named<{ size: number; merged_into: string }>(
      'gone',
      'select size, merged_into from series where id = $1',
      [small.seriesId],
    );
    expect(gone).toEqual({ size: 0, merged_into: large.seriesId });
    expect((await historyOf(large.seriesId)).slice(-2)).toEqual([
      { kind: 'joined', statements: 1, other: null },
      { kind: 'absorbed', statements: 2, other: small.seriesId },
    ]);
  });

  test('of one statement each become one when a third ties them, and both are told', async () => {
    const one = await tell(database, seen(`iban:${iban}`), { now: new Date('2026-03-01T10:00:00Z') });
    const other = await tell(database, seen(`phone:${phone}`));
    const bridge = await tell(database, seen(`iban:${iban}`, `phone:${phone}`));
    expect(bridge).toMatchObject({ seriesId: one.seriesId, size: 3 });
    expect(bridge.newlyGrouped.toSorted()).toEqual([one.statementId, other.statementId].toSorted());
  });
});

describe('many statements at once', () => {
  test('stand as if they had come one after the other', async () => {
    const before = await tell(database, seen(`iban:${iban}`), { now: new Date('2026-03-01T10:00:00Z') });
    const stories = [
      { statementId: randomUUID(), sightings: seen(`phone:${phone}`) },
      { statementId: randomUUID(), sightings: seen('email:offre@arnaque.example') },
      { statementId: randomUUID(), sightings: seen(`phone:${phone}`, `iban:${iban}`) },
    ];
    const [first, second, third] = await tellAll(database, stories);
    expect(first).toMatchObject({ seriesId: before.seriesId, size: 3, newlyGrouped: [] });
    expect(second).toMatchObject({ size: 1 });
    expect(third).toMatchObject({ seriesId: before.seriesId, size: 3 });
    expect(third?.newlyGrouped.toSorted()).toEqual(
      [before.statementId, stories[0]?.statementId ?? ''].toSorted(),
    );
    const [counted] = await database.named<{ n: number }>('n', 'select count(*) as n from series', []);
    expect(counted?.n).toBe(2);
  });

  test('of which there are none is no work', async () => {
    expect(await tellAll(database, [], testTime)).toEqual([]);
  });
});

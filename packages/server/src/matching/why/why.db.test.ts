import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { settleWaiting, unusedInSeries, waterfallsOf, whyApart, whyTogether } from '../index.ts';
import { emptyMatching } from '../testing/empty.ts';
import { seen, tell, tellAll, testTime, type Written } from '../testing/tell.ts';

let database: Database;
const [iban, phone, mail] = [
  'iban:FR76 3000 6000 0112 3456 7890 189',
  'phone:06 39 98 00 01',
  'email:un@arnaque.example',
] as const;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

test('two that share nothing are together by a third: the path says how each wrote it', async () => {
  const one = await tell(database, seen(iban));
  const third = await tell(database, seen('iban:fr7630006000011234567890189', phone));
  const other = await tell(database, seen('phone:+33639980001'));
  const why = await whyTogether(database, one.statementId, other.statementId);
  expect(why).toMatchObject({
    ok: true,
    value: {
      steps: [
        {
          from: one.statementId,
          to: third.statementId,
          by: {
            code: 'same-value',
            type: 'iban',
            fromRaw: iban.slice(5),
            toRaw: 'fr7630006000011234567890189',
          },
        },
        { from: third.statementId, to: other.statementId, by: { type: 'phone', toRaw: '+33639980001' } },
      ],
    },
  });
  expect(await whyApart(database, one.statementId, other.statementId)).toEqual({
    ok: false,
    refusal: 'together',
  });
  expect(await whyTogether(database, one.statementId, randomUUID())).toEqual({
    ok: false,
    refusal: 'not-found',
  });
});

test('two that are apart say each thing they share that was not used, and why', async () => {
  const common = ['domain:leboncoin.fr', 'bic:BNPAFRPPXXX', 'iban:FR76 0000'] as const;
  const one = await tell(database, seen(iban, ...common));
  const other = await tell(database, seen(phone, ...common));
  const why = await whyApart(database, one.statementId, other.statementId);
  expect(why.ok && why.value.unused.map(({ why: reason, indicator }) => [indicator?.type, reason])).toEqual([
    ['bic', 'support-only'],
    ['domain', 'well-known'],
    ['iban', 'unverified'],
  ]);
  expect(await whyTogether(database, one.statementId, other.statementId)).toEqual({
    ok: false,
    refusal: 'apart',
  });
});

test('a bridge between two series is told with the question it raised', async () => {
  const many = (value: Written) =>
    tellAll(
      database,
      Array.from({ length: 6 }, () => ({ statementId: randomUUID(), sightings: seen(value) })),
    );
  await many(iban);
  await many(mail);
  const left = await tell(database, seen(iban, phone));
  const right = await tell(database, seen(mail, phone));
  await settleWaiting({ database }, testTime);
  const why = await whyApart(database, left.statementId, right.statementId);
  expect(why).toMatchObject({
    ok: true,
    value: { unused: [{ why: 'cut-bridge', questionId: expect.any(String) }] },
  });
});

test('the bits of a place add up, the strongest ground first', async () => {
  await tell(database, seen(iban, phone));
  const { statementId } = await tell(database, seen(iban, phone, 'email:autre@arnaque.example'));
  const waterfall = (await waterfallsOf(database, [statementId])).get(statementId);
  expect(waterfall?.grounds.map(({ type }) => type)).toEqual(['iban', 'phone']);
  expect(waterfall?.bits).toBeCloseTo(waterfall?.grounds.reduce((sum, { bits }) => sum + bits, 0) ?? 0);
  expect(waterfall?.threshold).toBe(0);
});

test('what members share and was not used is counted', async () => {
  const { seriesId } = await tell(database, seen(iban, 'bic:BNPAFRPPXXX'));
  await tell(database, seen(iban, 'bic:BNPAFRPPXXX'));
  expect(await unusedInSeries(database, seriesId, 10)).toMatchObject([
    { why: 'support-only', members: 2, indicator: { type: 'bic' } },
  ]);
});

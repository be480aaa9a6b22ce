import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { keepWarnings } from './create-warning.ts';
import { labelOf, readParameters } from './testing/lookup-client.ts';
import { type Ask, asJson, serveBench } from './testing/serve-bench.ts';
import { complain, openWarningBench, type WarningBench } from './testing/warning-test.ts';

let database: Database;
let bench: WarningBench;
beforeAll(async () => {
  database = await openTestDatabase();
  bench = openWarningBench(database);
  await keepWarnings(bench);
});
afterAll(() => database.close());

/** Points that are no canonical encoding of an element: RFC 9496, appendix A.3. */
const badEncodings = [
  // Numbers that are not reduced.
  '00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  // Negative numbers.
  '0100000000000000000000000000000000000000000000000000000000000000',
  '01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20',
  'c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562',
  // No square root.
  '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
  '4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f',
];

function evaluate(ask: Ask, elements: readonly string[]): Promise<Response> {
  return ask('/v1/evaluate', asJson({ epoch: 1, elements }));
}

const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');

describe('malformed points', () => {
  test.each(badEncodings)('%s is refused', async (hex) => {
    const answer = await evaluate(serveBench(bench), [base64url(hex)]);
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ fields: { elements: 'not-an-element' } }),
    ]);
  });

  test('one among good ones has none of them answered', async () => {
    const good = 'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76';
    const ask = serveBench(bench);
    expect((await evaluate(ask, [base64url(good)])).status).toBe(200);
    expect((await evaluate(ask, [base64url(good), base64url(badEncodings[0] ?? '')])).status).toBe(422);
  });
});

describe('a flood', () => {
  test('of elements costs less than half of what its answers would', async () => {
    const ask = serveBench(bench);
    const [epoch] = (await readParameters(ask)).epochs;
    if (epoch === undefined) throw new Error('No epoch');
    const elements = Array.from({ length: 8 }, () =>
      base64url('e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76'),
    );
    const timed = async (calls: number) => {
      const statuses = new Set<number>();
      const start = performance.now();
      for (let call = 0; call < calls; call++) statuses.add((await evaluate(ask, elements)).status);
      return { statuses: [...statuses], each: (performance.now() - start) / calls };
    };
    // 56 elements: what is left of 60 no longer suffices for eight.
    const served = await timed(7);
    expect(served.statuses).toEqual([200]);
    await evaluate(ask, elements);
    const refused = await timed(200);
    expect(refused.statuses).toEqual([429]);
    expect(refused.each).toBeLessThan(served.each / 2);
  });

  test('of outcomes from one address ends at 600 calls an hour', async () => {
    const ask = serveBench(bench);
    const outcome = {
      template: 'leaving.1',
      locale: 'fr',
      decision: 'tip',
      arm: 'shown',
      dwell: '2s-10s',
      choice: 'closed',
      next: 'unknown',
    };
    const body = asJson({ siteKey: 'site_of_nobody', outcomes: [outcome] });
    const statuses = [];
    for (let call = 0; call < 601; call++) statuses.push((await ask('/v1/outcomes', body)).status);
    expect(statuses.slice(-2)).toEqual([404, 429]);
  });
});

describe('whoever tests an account of their own', () => {
  const value = '+33639984401';
  const phone = { class: 'phone', value } as const;

  test('learns from the size, the headers and the token nothing that they did not know', async () => {
    const seen = async () => {
      const ask = serveBench(bench);
      const [epoch] = (await readParameters(ask)).epochs;
      if (epoch === undefined) throw new Error('No epoch');
      const label = Buffer.from(await labelOf(ask, phone, epoch)).toString('hex');
      const range = await ask('/v1/range/phone/1/0');
      return [label, (await range.arrayBuffer()).byteLength, [...range.headers].toSorted().join()];
    };
    const before = await seen();
    for (let count = 0; count < 3; count++) await complain(database, bench.later(1), 'phone:06 39 98 44 01');
    await keepWarnings(bench);
    bench.later(1);
    expect(await seen()).toEqual(before);
  });

  test('has sixty guesses an hour, by whichever way they ask, and the page thirty a quarter of an hour', async () => {
    const ask = serveBench(bench);
    const checks = [];
    for (let guess = 0; guess < 31; guess++)
      checks.push((await ask('/v1/check', asJson({ text: `06 39 98 44 ${10 + guess}` }))).status);
    expect(checks.filter((status) => status === 200)).toHaveLength(30);
    const [epoch] = (await readParameters(ask)).epochs;
    if (epoch === undefined) throw new Error('No epoch');
    let answered = 0;
    for (let guess = 0; guess < 70; guess++) {
      const item = { class: 'phone', value: `+336399844${10 + guess}` } as const;
      answered += await labelOf(ask, item, epoch).then(
        () => 1,
        () => 0,
      );
    }
    expect(answered).toBe(60);
  });
});

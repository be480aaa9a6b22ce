import { keptVersions } from '@fanal/contract/warning';
import { recordBytesOf } from '@fanal/core/warning';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { listJob } from './consider-values.ts';
import { createWarningJobs, keepWarnings } from './create-warning.ts';
import { decideWarning } from './decide-warning.ts';
import { epochDays, overlapDays } from './listing/keep-epochs.ts';
import { insertChange } from './listing/list-store.ts';
import {
  emptyList,
  fetchFeed,
  type LocalList,
  labelOf,
  lookUp,
  readParameters,
  takeFeed,
} from './testing/lookup-client.ts';
import { type Ask, asJson, serveBench } from './testing/serve-bench.ts';
import { anAnalyst, complain, openWarningBench, type WarningBench } from './testing/warning-test.ts';
import { watchValue } from './watch-value.ts';

let database: Database;
let bench: WarningBench;
let ask: Ask;

async function begin(): Promise<void> {
  database = await openTestDatabase();
  bench = openWarningBench(database);
  ask = serveBench(bench);
  await keepWarnings(bench);
}
const end = () => database.close();

const phone = { class: 'phone', value: '+33639981234' } as const;
const day = 24 * 60;

async function threeComplain(written: 'phone:06 39 98 12 34' | 'domain:piege.example'): Promise<void> {
  for (let count = 0; count < 3; count++) await complain(database, bench.later(1), written);
  await keepWarnings(bench);
}

/** An analyst opens the file of a number and decides. */
async function decideOn(value: string, decision: 'publish' | 'verify' | 'retract'): Promise<void> {
  const actor = await anAnalyst(database);
  const now = bench.later(0);
  const asking = { actor, requestId: 'test', now };
  const opened = await watchValue(database, { ...asking, type: 'phone', value });
  if (!opened.ok) throw new Error('The file could not be opened');
  const { id, version } = opened.value;
  const request = { ...asking, id, version, decision, reason: 'Vu dans le dossier.', knownGood: false };
  const decided = await decideWarning(bench, request);
  if (!decided.ok) throw new Error(`Refused: ${decided.refusal.code}`);
}

describe('a private look-up', () => {
  beforeAll(begin);
  afterAll(end);

  test('finds what is told, by a client written on another implementation', async () => {
    await threeComplain('phone:06 39 98 12 34');
    bench.later(1);
    expect(await lookUp(ask, phone)).toEqual({
      verdict: 'reported-by-several',
      band: '2-4',
      lastSeenOn: '2026-11-24',
      expiresOn: '2027-05-23',
    });
    expect(await lookUp(ask, { ...phone, value: '+33639981235' })).toBeUndefined();
  });

  test('finds a site by the hash of its expression', async () => {
    await threeComplain('domain:piege.example');
    bench.later(1);
    expect(await lookUp(ask, { class: 'url', value: 'piege.example/' })).toMatchObject({
      verdict: 'reported-by-several',
    });
  });

  test('answers every bucket alike: 200, the same size, kept a minute by anybody, never compressed', async () => {
    await threeComplain('phone:06 39 98 12 34');
    bench.later(1);
    const { epochs } = await readParameters(ask);
    const answers = await Promise.all(
      [0, 1, 5_388, 16_383].map((bucket) => ask(`/v1/range/phone/${epochs[0]?.epoch}/${bucket}`)),
    );
    const seen = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        (await answer.arrayBuffer()).byteLength,
        answer.headers.get('cache-control'),
        answer.headers.get('access-control-allow-origin'),
        answer.headers.get('etag'),
      ]),
    );
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(seen[0]).toEqual([200, 128, 'public, max-age=60, no-transform', '*', null]);
  });

  test('is refused clearly for what is not open or does not exist', async () => {
    for (const path of ['phone/99/0', 'phone/0/0', 'url/1/0', 'phone/1/16384']) {
      const answer = await ask(`/v1/range/${path}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({ code: 'not-found', fields: { epoch: 'closed' } });
    }
    for (const path of ['photo/1/0', 'phone/x/0', 'phone/1/-1', 'phone/1/1e9']) {
      expect((await ask(`/v1/range/${path}`)).status).toBe(400);
    }
  });

  test('may be asked for by pages of other sites, without cookies', async () => {
    const asked = await ask('/v1/evaluate', { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await ask('/v1/evaluate', asJson({}));
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
  });
});

describe('elements', () => {
  beforeAll(begin);
  afterAll(end);

  const element = (fill: number) => Buffer.from(new Uint8Array(32).fill(fill)).toString('base64url');

  test.each([
    ['the neutral element', element(0)],
    ['bytes that are no element', element(0xff)],
  ])('that are %s are refused', async (_, bad) => {
    const answer = await ask('/v1/evaluate', asJson({ epoch: 1, elements: [bad] }));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ fields: { elements: 'not-an-element' } });
  });

  test.each([
    ['none', []],
    ['too many', Array.from({ length: 9 }, () => element(1))],
    ['too short', ['AAAA']],
    ['not base64url', ['!'.repeat(43)]],
    ['no list', element(1)],
  ])('that are %s break the contract', async (_, elements) => {
    expect((await ask('/v1/evaluate', asJson({ epoch: 1, elements }))).status).toBe(400);
  });

  test('of an epoch that is not open are refused', async () => {
    const answer = await ask('/v1/evaluate', asJson({ epoch: 2, elements: [element(1)] }));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ fields: { epoch: 'closed' } });
  });

  test('are counted: whoever guesses numbers one after the other is stopped within the hour, and told for how long', async () => {
    const ask = serveBench(bench);
    const { epochs } = await readParameters(ask);
    const [epoch] = epochs;
    if (epoch === undefined) throw new Error('No epoch');
    for (let guess = 0; guess < 60; guess++)
      await labelOf(ask, { ...phone, value: `+3363998${1000 + guess}` }, epoch);
    const answer = await ask('/v1/evaluate', asJson({ epoch: 1, elements: [element(2)] }));
    expect(answer.status).toBe(429);
    const { retryAfter } = (await answer.json()) as { retryAfter: number };
    expect(retryAfter).toBeGreaterThan(60);
    expect(retryAfter).toBeLessThanOrEqual(3_600);
  });
});

describe('keys', () => {
  beforeEach(begin);
  afterEach(end);

  test('change without a gap: what a client holds works on, and what it fetches anew finds the same', async () => {
    await threeComplain('phone:06 39 98 12 34');
    bench.later(epochDays * day + 1);
    await keepWarnings(bench);
    bench.later(1);
    const { epochs } = await readParameters(ask);
    expect(epochs.map(({ epoch, state }) => [epoch, state])).toEqual([
      [2, 'current'],
      [1, 'previous'],
    ]);
    const now = await lookUp(ask, phone, 'current');
    expect(now).toMatchObject({ verdict: 'reported-by-several' });
    expect(await lookUp(ask, phone, 'previous')).toEqual(now);
  });

  test('tell nothing in the next epoch of what they told in the one before', async () => {
    await threeComplain('phone:06 39 98 12 34');
    const before = (await readParameters(ask)).epochs[0];
    bench.later(epochDays * day + 1);
    await keepWarnings(bench);
    bench.later(1);
    const after = (await readParameters(ask)).epochs[0];
    if (before === undefined || after === undefined) throw new Error('No epoch');
    expect(await labelOf(ask, phone, after)).not.toEqual(await labelOf(ask, phone, before));
  });

  test('are destroyed once their time is over, with the lists they opened', async () => {
    await threeComplain('phone:06 39 98 12 34');
    bench.later(epochDays * day + 1);
    await keepWarnings(bench);
    bench.later(overlapDays * day);
    await keepWarnings(bench);
    bench.later(1);
    expect((await readParameters(ask)).epochs.map(({ epoch }) => epoch)).toEqual([2]);
    expect((await ask('/v1/range/phone/1/0')).status).toBe(404);
    const text = `select (select count(*) from warning_entry where epoch = 1)::int as entries,
      (select sealed_secret from warning_epoch where epoch = 1) as secret`;
    expect(await database.named('test-left', text, [])).toEqual([{ entries: 0, secret: null }]);
  });

  test('are one a time, however many servers start at once', async () => {
    await Promise.all([keepWarnings(bench), keepWarnings(bench), keepWarnings(bench)]);
    expect((await readParameters(ask)).epochs).toHaveLength(1);
  });
});

describe('the feed', () => {
  beforeEach(begin);
  afterEach(end);

  const path = '/v1/feed/phone/1';

  test('brings what an analyst decides to a client’s list in less than a minute', async () => {
    const { signingKeys } = await readParameters(ask);
    await decideOn('06 39 98 12 34', 'verify');
    // What the decision asked for in its transaction, as the worker does it.
    const asked = 'select 1 from graphile_worker.jobs where task_identifier = $1';
    expect(await database.named('test-jobs', asked, [listJob])).not.toHaveLength(0);
    await createWarningJobs(bench)[listJob]?.({});
    const decidedAt = bench.clock();
    const feed = await fetchFeed(ask, path, 0);
    // The server that decided asks the database anew within a second; a client, after the wait it is told.
    bench.later(feed.minimumWaitSeconds / 60);
    const list = takeFeed(emptyList, await fetchFeed(ask, path, 0), signingKeys);
    expect(list).toMatchObject({ version: 1 });
    expect((list as LocalList).records).toHaveLength(recordBytesOf('phone'));
    expect(bench.clock().getTime() - decidedAt.getTime()).toBeLessThan(60_000);
  });

  test('tells removals first, and what was retracted for good', async () => {
    const { signingKeys } = await readParameters(ask);
    await decideOn('06 39 98 12 34', 'verify');
    await keepWarnings(bench);
    bench.later(1);
    const first = takeFeed(emptyList, await fetchFeed(ask, path, 0), signingKeys) as LocalList;
    await decideOn('06 39 98 12 34', 'retract');
    await keepWarnings(bench);
    bench.later(1);
    const feed = await fetchFeed(ask, path, first.version);
    expect([feed.kind, feed.additions]).toEqual(['diff', '']);
    expect(feed.removals).toBe(Buffer.from(first.records).toString('base64url'));
    expect(feed.retracted).toBe(feed.removals);
    expect(takeFeed(first, feed, signingKeys)).toMatchObject({ version: 2, records: new Uint8Array() });
    // Somebody who was away for all of it is told too.
    expect((await fetchFeed(ask, path, 0)).retracted).toBe(feed.removals);
  });

  test('brings a client that missed a thousand versions back with one answer', async () => {
    const { signingKeys } = await readParameters(ask);
    await decideOn('06 39 98 12 34', 'verify');
    await keepWarnings(bench);
    bench.later(1);
    const stale = takeFeed(emptyList, await fetchFeed(ask, path, 0), signingKeys) as LocalList;
    await missVersions(1_000);
    bench.later(1);
    const feed = await fetchFeed(ask, path, stale.version);
    expect([feed.kind, feed.from, feed.version]).toEqual(['full', 0, stale.version + 1_000]);
    const whole = takeFeed(stale, feed, signingKeys);
    expect(whole).toMatchObject({ version: stale.version + 1_000, records: stale.records });
  });

  test('of several versions is one change: what came and went in between is in neither part', async () => {
    const { signingKeys } = await readParameters(ask);
    await decideOn('06 39 98 12 34', 'verify');
    await keepWarnings(bench);
    bench.later(1);
    const first = takeFeed(emptyList, await fetchFeed(ask, path, 0), signingKeys) as LocalList;
    await missVersions(10);
    bench.later(1);
    const feed = await fetchFeed(ask, path, first.version);
    expect([feed.kind, feed.removals, feed.additions]).toEqual(['diff', '', '']);
    expect(takeFeed(first, feed, signingKeys)).toMatchObject({ version: first.version + 10 });
  });

  test('that is forged, replayed or damaged is refused by a client', async () => {
    const { signingKeys } = await readParameters(ask);
    await decideOn('06 39 98 12 34', 'verify');
    await keepWarnings(bench);
    bench.later(1);
    const old = await fetchFeed(ask, path, 0);
    await decideOn('06 39 98 12 34', 'retract');
    await keepWarnings(bench);
    bench.later(1);
    const current = takeFeed(emptyList, await fetchFeed(ask, path, 0), signingKeys) as LocalList;
    expect(takeFeed(current, old, signingKeys)).toBe('replayed');
    expect(takeFeed(emptyList, { ...old, additions: '' }, signingKeys)).toBe('forged');
    expect(takeFeed(emptyList, { ...old, version: 9 }, signingKeys)).toBe('forged');
    expect(takeFeed(emptyList, { ...old, class: 'iban' }, signingKeys)).toBe('forged');
    expect(takeFeed(emptyList, { ...old, signingKey: 'another' }, signingKeys)).toBe('forged');
  });

  test('is whole for a client that is ahead: the database was put back from a copy', async () => {
    expect(await fetchFeed(ask, path, 40)).toMatchObject({ kind: 'full', from: 0, version: 0 });
  });

  test('of a closed epoch, or one that never was, is not found', async () => {
    expect((await ask('/v1/feed/phone/7?from=0')).status).toBe(404);
    expect((await ask('/v1/feed/url/1?from=0')).status).toBe(404);
    expect((await ask('/v1/feed/url/0?from=-1')).status).toBe(400);
  });
});

/** So many versions, each adding a number and taking it away again in the next. */
async function missVersions(count: number): Promise<void> {
  const record = Uint8Array.of(0, 1, ...new Uint8Array(16).fill(7));
  const nothing = new Uint8Array();
  await database.transaction(async (trx) => {
    for (let version = 0; version < count; version++) {
      const [removals, additions] = version % 2 === 0 ? [nothing, record] : [record, nothing];
      const change = { class: 'phone', epoch: 1, removals, additions, retracted: [] } as const;
      await insertChange(trx, change, bench.clock(), keptVersions);
    }
  });
}

test('a server that starts late, and one that was there all along, hold the same list', async () => {
  await begin();
  const there = serveBench(openWarningBench(database));
  await readParameters(there);
  await threeComplain('phone:06 39 98 12 34');
  await decideOn('06 39 98 12 35', 'verify');
  await keepWarnings(bench);
  bench.later(1);
  const late = serveBench(openWarningBench(database));
  const checksums = await Promise.all(
    [ask, late].map(async (each) => (await fetchFeed(each, '/v1/feed/phone/1', 0)).checksum),
  );
  expect(new Set(checksums).size).toBe(1);
  await end();
});

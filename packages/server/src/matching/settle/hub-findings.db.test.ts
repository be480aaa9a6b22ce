import { randomUUID } from 'node:crypto';
import { fingerprint } from '@fanal/core/matching/batch';
import { degreeClassOf, sampleSizeOf } from '@fanal/core/matching/hub';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { removeStatement } from '../change/remove-statement.ts';
import type { Unplaced } from '../place-statement.ts';
import { emptyMatching } from '../testing/empty.ts';
import { groupedAtOnce, storedPartition } from '../testing/partition.ts';
import { seen, tellAll, type Written } from '../testing/tell.ts';
import { sampleOf } from './hub-order.ts';
import { settle } from './settle.ts';

let database: Database;
const later = new Date('2026-03-03T10:00:00Z');
const site = 'domain:boutique.example';
const settleAll = () => settle({ database, tell: () => Promise.resolve() }, later);

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyMatching(database));

const email = (name: string) => `email:${name}@arnaque.example` as Written;
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);

function storiesOf(count: number, written: (place: number) => readonly Written[]): Unplaced[] {
  return upTo(count).map((place) => ({ statementId: randomUUID(), sightings: seen(...written(place)) }));
}

/** The id of a statement that is in the first or the second half of all, in the order of their fingerprints. */
function idIn(half: 'first' | 'second'): string {
  for (;;) {
    const id = randomUUID();
    if (fingerprint(id).high < 2 ** 31 === (half === 'first')) return id;
  }
}

async function hubs(): Promise<string[]> {
  const text = "select value from indicator where state = 'hub' order by value";
  return (await database.named<{ value: string }>('hubs', text, [])).map(({ value }) => value);
}

test('the holders that a value is judged by are the first of all its holders, whoever came, left or doubled them', async () => {
  const naming: Unplaced[] = [];
  const tellMore = async (count: number, half: 'first' | 'second') => {
    const more = storiesOf(count, (place) => [site, email(`offre${place}`)]).map((story) => ({
      ...story,
      statementId: idIn(half),
    }));
    naming.push(...more);
    await tellAll(database, more);
  };
  const expectSample = async () => {
    await settleAll();
    const holders = naming.map(({ statementId }) => ({ statementId, voice: undefined }));
    const size = sampleSizeOf(degreeClassOf(holders.length));
    const [finding] = await database.named<{ sample: string[] }>(
      'sample',
      'select sample from hub_finding',
      [],
    );
    expect(finding?.sample).toEqual(sampleOf(holders, size).map(({ statementId }) => statementId));
    return finding?.sample ?? [];
  };
  await tellMore(120, 'first');
  const [first = '', , third = ''] = await expectSample();
  for (const id of [first, third]) {
    naming.splice(
      naming.findIndex(({ statementId }) => statementId === id),
      1,
    );
    await database.transaction((trx) => removeStatement({ trx, now: later }, id));
  }
  await expectSample();
  await tellMore(160, 'second');
  expect((await expectSample()).length).toBeGreaterThan(64);
});

test('a value that spoke for another one, and turns out a hub itself, speaks for it no more', async () => {
  const bank = 'phone:06 39 98 12 34';
  const met = [
    ...storiesOf(12, (place) => [bank, email(`a${place}`)]),
    ...storiesOf(20, (place) => [bank, site, email(`b${place}`)]),
    ...storiesOf(20, (place) => [site, email(`c${place}`)]),
  ];
  const others = storiesOf(40, (place) => [email(`c${place % 20}`)]);
  await tellAll(database, [...met, ...others]);
  await settleAll();
  expect(await hubs()).toEqual([]);
  // Nothing that is told now bears on the site, but through the number.
  const late = storiesOf(24, (place) => [email(`a${place % 12}`)]);
  await tellAll(database, late);
  await settleAll();
  expect(await hubs()).toEqual(['+33639981234', 'boutique.example']);
  expect(await storedPartition(database)).toEqual(groupedAtOnce([...met, ...others, ...late]));
});

test('a hub ties again when so many others have told that chance alone would bring less together', async () => {
  const met = [
    ...storiesOf(14, (place) => [site, email(`pair${place % 7}`)]),
    ...storiesOf(26, (place) => [site, email(`alone${place}`)]),
  ];
  const others = storiesOf(8, (place) => [email(place < 7 ? `pair${place}` : 'alone0')]);
  await tellAll(database, [...met, ...others]);
  await settleAll();
  expect(await hubs()).toEqual(['boutique.example']);
  const strangers = storiesOf(250, (place) => [email(`ailleurs${place}`)]);
  await tellAll(database, strangers);
  await settleAll();
  expect(await hubs()).toEqual([]);
  expect(await storedPartition(database)).toEqual(groupedAtOnce([...met, ...others, ...strangers]));
});

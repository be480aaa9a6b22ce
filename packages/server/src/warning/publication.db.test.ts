import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { checkText } from './check-text.ts';
import { considerStatements } from './consider-values.ts';
import { keepWarnings } from './create-warning.ts';
import { noteOrigin } from './filing-origin.ts';
import { readHistory, readQueue } from './queue-store.ts';
import {
  complain,
  openWarningBench,
  testStart,
  type WarningBench,
  withdraw,
} from './testing/warning-test.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const [phone, another] = ['phone:06 39 98 12 34', 'phone:06 39 98 12 35'] as const;

async function toldOf(bench: WarningBench, written: string) {
  const { values } = await checkText(database, { text: written.replace(/^phone:/, '') }, bench.clock());
  return values[0];
}

describe('a value', () => {
  test('is told once three people who have nothing in common complained of it, and not before', async () => {
    const bench = openWarningBench(database);
    for (const expected of ['unknown', 'unknown', 'reported-by-several']) {
      await complain(database, bench.later(1), phone);
      await keepWarnings(bench);
      expect(await toldOf(bench, phone)).toMatchObject({ verdict: expected });
    }
    expect(await toldOf(bench, phone)).toMatchObject({
      band: '2-4',
      lastSeenOn: '2026-11-24',
      contested: false,
    });
  });

  test('is told by the job of the filing alone, without waiting for the next minute', async () => {
    const bench = openWarningBench(database);
    for (let count = 0; count < 2; count++) await complain(database, bench.later(1), phone);
    const { statementId } = await complain(database, bench.later(1), phone);
    await considerStatements(database, [statementId], bench.clock());
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'reported-by-several' });
  });

  test('is told no longer once a complaint is withdrawn and two are left', async () => {
    const bench = openWarningBench(database);
    const first = await complain(database, bench.later(1), phone);
    for (let count = 0; count < 2; count++) await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    await withdraw(database, first, bench.later(1));
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'unknown' });
  });

  test('that everybody knows is never told, however many complain; whose it is, is said', async () => {
    const bench = openWarningBench(database);
    for (let count = 0; count < 4; count++) await complain(database, bench.later(1), 'phone:3639');
    await keepWarnings(bench);
    expect(await toldOf(bench, '3639')).toMatchObject({
      verdict: 'unknown',
      belongsTo: { name: 'La Banque Postale' },
    });
  });

  test('named by a household in one evening is one voice; the same people some days apart are several', async () => {
    const bench = openWarningBench(database);
    const [together, apart] = [phone, another];
    const secretKey = bench.secretKey;
    for (const [at, clientAddress] of ['198.51.100.7', '198.51.100.9', '::ffff:198.51.100.200'].entries()) {
      const filed = await complain(database, new Date(testStart.getTime() + at * 60_000), together);
      await database.transaction((trx) =>
        noteOrigin(trx, { statementId: filed.statementId, clientAddress, at: testStart, secretKey }),
      );
    }
    for (const days of [0, 2, 4]) {
      const at = new Date(bench.clock().getTime() + days * 86_400_000);
      const filed = await complain(database, at, apart);
      await database.transaction((trx) =>
        noteOrigin(trx, { statementId: filed.statementId, clientAddress: '203.0.113.4', at, secretKey }),
      );
    }
    bench.later(5 * 24 * 60);
    await keepWarnings(bench);
    expect(await toldOf(bench, together)).toMatchObject({ verdict: 'unknown' });
    expect(await toldOf(bench, apart)).toMatchObject({ verdict: 'reported-by-several' });
  });

  test('that nobody complains of any more ends after its time, and comes back with a new complaint', async () => {
    const bench = openWarningBench(database);
    for (let count = 0; count < 3; count++) await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    bench.later(181 * 24 * 60);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'unknown' });
    await keepWarnings(bench);
    await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'reported-by-several' });
  });

  test('of a page is told by its site, and a page of another site is not', async () => {
    const bench = openWarningBench(database);
    for (const page of ['a', 'b', 'c']) {
      await complain(database, bench.later(1), `url:https://fausse-boutique.example/${page}`);
    }
    await keepWarnings(bench);
    expect(await toldOf(bench, 'https://www.fausse-boutique.example/autre?id=1')).toMatchObject({
      verdict: 'reported-by-several',
    });
    expect(await toldOf(bench, 'https://vraie-boutique.example/a')).toMatchObject({ verdict: 'unknown' });
  });
});

describe('somebody who tests an account of theirs', () => {
  test('sees nothing change for a day after more complain, neither the band nor the day', async () => {
    const bench = openWarningBench(database);
    for (let count = 0; count < 3; count++) await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    const before = await toldOf(bench, phone);
    bench.later(48 * 60);
    for (let count = 0; count < 4; count++) await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    bench.later(22 * 60);
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toEqual(before);
    bench.later(51 * 60);
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ band: '5-19', lastSeenOn: '2026-11-26' });
  });
});

test('a message is read whole, each value once, and nothing of it is kept', async () => {
  const bench = openWarningBench(database);
  const text =
    'Appelez le 06 39 98 99 99 ou le 0639989999, ou écrivez à agence@loc.example : FR76 3000 6000 0112 3456 7890 188';
  const before = await tableSizes();
  const { values, more } = await checkText(database, { text }, bench.clock());
  expect(values.map(({ type, shown }) => [type, shown])).toEqual([
    ['phone', '06 39 98 99 99'],
    ['email', 'agence@loc.example'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 188'],
  ]);
  expect(values.map(({ valid }) => valid)).toEqual([true, true, false]);
  expect(more).toBe(false);
  const typed = { text: 'FR76 3000 6000 0112 3456 7890 188', type: 'iban' } as const;
  expect((await checkText(database, typed, bench.clock())).values).toMatchObject([
    { valid: false, verdict: 'unknown' },
  ]);
  expect(await tableSizes()).toEqual(before);
});

async function tableSizes(): Promise<unknown> {
  const text = `select relname, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || quote_ident(relname),
    false, true, '')))[1]::text as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    order by relname`;
  return database.named('test-table-sizes', text, []);
}

describe('what is told', () => {
  test('is counted again within a day, though nothing said that it changed', async () => {
    const bench = openWarningBench(database);
    const first = await complain(database, bench.later(1), phone);
    for (let count = 0; count < 2; count++) await complain(database, bench.later(1), phone);
    bench.later(5);
    await keepWarnings(bench);
    // A complaint that is gone with all its traces: nothing happened to it, and nobody names the value for it any more.
    await database.named('test-erase', 'delete from sighting where statement_id = $1', [first.statementId]);
    bench.later(23 * 60);
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'reported-by-several' });
    bench.later(61);
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'unknown' });
  });

  test('ends at once when matching finds that everybody names it', async () => {
    const bench = openWarningBench(database);
    for (let count = 0; count < 3; count++) await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    await database.named('test-hub', "update indicator set state = 'hub' where value = '+33639981234'", []);
    await complain(database, bench.later(1), phone);
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'unknown' });
    // Four voices, and yet no complaint more publishes it: it is no work of an analyst's.
    expect(await readQueue(database, 'near', { after: undefined, limit: 10 })).toEqual([]);
  });

  test('keeps what happened to it by rule, in the words of the rules', async () => {
    const bench = openWarningBench(database);
    const filed = [];
    for (let count = 0; count < 3; count++) filed.push(await complain(database, bench.later(1), phone));
    await keepWarnings(bench);
    const [told] = await readQueue(database, 'told', { after: undefined, limit: 1 });
    if (filed[0]) await withdraw(database, filed[0], bench.later(1));
    await keepWarnings(bench);
    const history = await readHistory(database, told?.warning.id ?? '');
    expect(history.map(({ kind, voices }) => [kind, voices])).toEqual([
      ['lose-voices', 2],
      ['reach-voices', 3],
    ]);
  });

  test('is the same words once, however many people send them', async () => {
    const bench = openWarningBench(database);
    const words =
      'Ce vendeur est un voleur, ne lui achetez rien, faites passer le message à tous vos contacts !';
    for (let count = 0; count < 5; count++) {
      const { statementId } = await complain(database, bench.later(1), phone);
      await database.named('test-words', 'update statement set narrative = $2 where id = $1', [
        statementId,
        words,
      ]);
    }
    await keepWarnings(bench);
    expect(await toldOf(bench, phone)).toMatchObject({ verdict: 'unknown' });
  });
});

test('an account that many complained of is counted once an hour, whatever comes in', async () => {
  const bench = openWarningBench(database);
  for (let count = 0; count < 20; count++) await complain(database, bench.later(1), phone);
  await keepWarnings(bench);
  const voices = async () => {
    const rows = await database.named<{ voices: number }>('test-voices', 'select voices from warning', []);
    return rows[0]?.voices;
  };
  await complain(database, bench.later(5), phone);
  await keepWarnings(bench);
  expect(await voices()).toBe(20);
  bench.later(61);
  await complain(database, bench.later(1), phone);
  await keepWarnings(bench);
  expect(await voices()).toBe(22);
});

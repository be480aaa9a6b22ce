import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { type Database, tables } from './index.ts';

type Notes = { note: { id: number; text: string; on_day: string | null } };

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.named(
    'make',
    'create table note (id integer primary key, text text not null, on_day date)',
    [],
  );
});
afterAll(() => database.close());

test('what a transaction wrote before a fault is undone', async () => {
  const fault = new Error('fault');
  const failing = database.transaction(async (trx) => {
    await trx.rows(tables<Notes>().insertInto('note').values({ id: 1, text: 'never seen', on_day: null }));
    throw fault;
  });
  await expect(failing).rejects.toBe(fault);
  expect(await database.rows(tables<Notes>().selectFrom('note').selectAll())).toEqual([]);
});

test('two transactions that wait for one another are both done in the end', async () => {
  await database.named('two', "insert into note values (10, 'a', null), (11, 'b', null)", []);
  let arrived = 0;
  let bothArrived: () => void = () => undefined;
  const meeting = new Promise<void>((resolve) => {
    bothArrived = resolve;
  });
  const touch = (first: number, second: number) =>
    database.transaction(async (trx) => {
      await trx.named('mark', "update note set text = text || '!' where id = $1", [first]);
      arrived += 1;
      if (arrived >= 2) bothArrived();
      await meeting;
      await trx.named('mark', "update note set text = text || '!' where id = $1", [second]);
    });
  await Promise.all([touch(10, 11), touch(11, 10)]);
  const rows = await database.named<{ text: string }>(
    'read',
    'select text from note where id >= 10 order by id',
    [],
  );
  expect(rows.map((row) => row.text)).toEqual(['a!!', 'b!!']);
});

test('a day comes back as the text it was, whatever the time zone', async () => {
  const [row] = await database.named<{ day: string }>('day', "select date '2026-03-29' as day", []);
  expect(row?.day).toBe('2026-03-29');
});

test('writes sent along are in when the transaction is', async () => {
  const answer = await database.transaction(async (trx) => {
    trx.sendAlong(
      trx.named('note-a', "insert into note values (20, 'a', null)", []),
      trx.named('note-b', "insert into note values (21, 'b', null)", []),
    );
    return 'done';
  });
  expect(answer).toBe('done');
  expect(await database.named('count-along', 'select 1 from note where id in (20, 21)', [])).toHaveLength(2);
});

test('a write sent along that fails undoes the transaction, and its failure is the one told', async () => {
  const failing = database.transaction(async (trx) => {
    trx.sendAlong(
      trx.named('note-ok', "insert into note values (30, 'a', null)", []),
      trx.named('note-twice', "insert into note values (30, 'again', null)", []),
    );
    await trx.named('after', 'select 1', []);
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await database.named('count-failed', 'select 1 from note where id = 30', [])).toEqual([]);
});

test('a query after the end of its transaction is a fault, not a lost write', async () => {
  let kept: Parameters<Parameters<Database['transaction']>[0]>[0] | undefined;
  await database.transaction(async (trx) => {
    kept = trx;
  });
  await expect(kept?.named('late', 'select 1', [])).rejects.toThrow('after the end of its transaction');
});

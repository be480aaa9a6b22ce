import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, startEmbeddedPostgres } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanal-embedded-'));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function open(url: string): Database {
  return openDatabase(url, { connections: 2, onError: () => undefined });
}

async function postmaster(): Promise<number> {
  return Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

test('what was committed survives the death of Fanal, and that of PostgreSQL itself', async () => {
  const first = await startEmbeddedPostgres({ folder });
  const written = open(await first.urlOf('fanal'));
  await written.named('make', 'create table kept (id integer primary key)', []);
  await written.transaction((trx) => trx.named('keep', 'insert into kept values (1)', []));
  await written.close();

  // Fanal was killed: its PostgreSQL still runs, and the next start takes it over.
  const pid = await postmaster();
  const second = await startEmbeddedPostgres({ folder });
  expect(second.adopted).toBe(true);
  expect(await postmaster()).toBe(pid);

  // PostgreSQL was killed: the next start finds a stale process file, and recovers.
  process.kill(pid, 'SIGKILL');
  const third = await startEmbeddedPostgres({ folder });
  const read = open(await third.urlOf('fanal'));
  expect(await read.named('read', 'select id from kept', [])).toEqual([{ id: 1 }]);
  await read.close();
  await third.stop();
});

test('two starts on one folder share one server', async () => {
  const one = await startEmbeddedPostgres({ folder });
  const other = await startEmbeddedPostgres({ folder });
  expect(new URL(await other.urlOf('fanal')).port).toBe(new URL(await one.urlOf('fanal')).port);
  await one.stop();
});

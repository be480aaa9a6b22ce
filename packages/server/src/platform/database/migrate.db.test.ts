import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { type Database, MigrationError, migrate, readMigrations } from './index.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a migrated database has nothing left to do', async () => {
  expect(await migrate(database)).toEqual([]);
});

test('a migration that fails leaves the database as it was', async () => {
  const broken = {
    name: '9999-broken.sql',
    sql: 'create table half (id integer); select nothing_such;',
    checksum: 'x',
  };
  await expect(migrate(database, [...readMigrations(), broken])).rejects.toThrow(MigrationError);
  const [row] = await database.named<{ half: string | null }>(
    'half',
    "select to_regclass('half')::text as half",
    [],
  );
  expect(row?.half).toBeNull();
});

test('a migration changed after it was applied is refused', async () => {
  const [first, ...rest] = readMigrations();
  const changed = { name: first?.name ?? '', sql: '', checksum: 'another' };
  await expect(migrate(database, [changed, ...rest])).rejects.toThrow(/was changed after it was applied/);
});

test('a database that a newer version migrated is refused', async () => {
  await expect(migrate(database, readMigrations().slice(0, -1))).rejects.toThrow(/start the newer version/);
});

test('a migration out of order is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fanal-migrations-'));
  for (const name of ['0001-first.sql', '0003-third.sql']) writeFileSync(join(folder, name), 'select 1');
  expect(() => readMigrations(folder)).toThrow(/0002/);
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

const folder = join(import.meta.dirname, '../../../migrations');
const pattern = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** The migrations in order; refused when a number is missing, doubled or ill-named. */
export function readMigrations(from: string = folder): Migration[] {
  const files = readdirSync(from).sort();
  return files.map((name, index) => {
    const number = pattern.exec(name)?.[1];
    const expected = String(index + 1).padStart(4, '0');
    if (number !== expected) {
      throw new MigrationError(
        `Migration ${name} is out of order: expected a file named ${expected}-what-it-does.sql`,
      );
    }
    const sql = readFileSync(join(from, name), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

const lockKey = 4_612_026;

/** Brings the database to the last migration, forward only. Two servers that start together take turns. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const client = await database.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from migration',
    );
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    refuseUnknown(applied, migrations);
    const fresh: string[] = [];
    for (const migration of migrations) {
      if (applied.has(migration.name)) continue;
      await client.query('begin');
      try {
        await client.query(migration.sql);
        await client.query('insert into migration (name, checksum) values ($1, $2)', [
          migration.name,
          migration.checksum,
        ]);
        await client.query('commit');
      } catch (cause) {
        await client.query('rollback');
        throw new MigrationError(`Migration ${migration.name} failed; the database is as it was before it`, {
          cause,
        });
      }
      fresh.push(migration.name);
    }
    return fresh;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]);
    client.release();
  }
}

function refuseUnknown(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    const expected = known.get(name);
    if (expected === undefined) {
      throw new MigrationError(
        `The database knows migration ${name}, this version of Fanal does not: start the newer version`,
      );
    }
    if (expected !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it was applied: put the file back and add a new migration`,
      );
    }
  }
}

import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../database/index.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest is extended by merging interfaces
  interface ProvidedContext {
    /** Connection string of a migrated, empty database to copy. */
    templateUrl: string;
  }
}

/** A migrated, empty database of this test file's own, on the real PostgreSQL. */
export async function openTestDatabase(): Promise<Database> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const server = openDatabase(maintenance.href, { connections: 1, onError: () => undefined });
  await server.named('copy', `create database ${name} template ${template.pathname.slice(1)}`, []);
  await server.close();
  const own = new URL(template);
  own.pathname = `/${name}`;
  return openDatabase(own.href, { connections: 8, onError: () => undefined });
}

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate, openDatabase, startEmbeddedPostgres } from '../database/index.ts';
import { prepareJobs } from '../jobs/index.ts';

/** Vitest's global set-up: one throw-away PostgreSQL a run, or the server of `FANAL_TEST_DATABASE_URL`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['FANAL_TEST_DATABASE_URL'];
  const folder = await mkdtemp(join(tmpdir(), 'fanal-test-'));
  await chmod(folder, 0o755);
  const embedded = given === undefined ? await startEmbeddedPostgres({ folder, durable: false }) : undefined;
  const name = `fanal_template_${process.pid}`;
  const url = embedded === undefined ? await createOn(given ?? '', name) : await embedded.urlOf(name);
  const database = openDatabase(url, { connections: 2, onError: () => undefined });
  await migrate(database);
  await prepareJobs(database);
  await database.close();
  project.provide('templateUrl', url);
  return async () => {
    await embedded?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function createOn(server: string, name: string): Promise<string> {
  const database = openDatabase(server, { connections: 1, onError: () => undefined });
  await database.named('create', `create database ${name}`, []);
  await database.close();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

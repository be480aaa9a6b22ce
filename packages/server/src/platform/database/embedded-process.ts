import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { type Binaries, EmbeddedDatabaseError, type Owner } from './embedded-binaries.ts';

/** The only role of the embedded database. */
export const postgresUser = 'fanal';

export function address(port: number, password: string, database: string): string {
  return `postgres://${postgresUser}:${password}@127.0.0.1:${port}/${database}`;
}

export type Running = { readonly port: number; readonly stop: () => Promise<void> };

export async function launch(
  binaries: Binaries,
  cluster: string,
  password: string,
  owner: Owner,
  durable: boolean,
): Promise<Running> {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'shared_buffers=256MB',
  ];
  if (!durable) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off');
  const parameters = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
  const journal = join(cluster, '..', 'postgres.log');
  const output = await open(journal, 'w');
  // Its own process group: Ctrl-C in a terminal must reach Fanal first, which then stops its database.
  const child = spawn(binaries.postgres, parameters, {
    cwd: '/',
    stdio: ['ignore', output.fd, output.fd],
    detached: true,
    ...owner,
  });
  await output.close();
  const pid = child.pid ?? 0;
  child.unref();
  child.once('error', () => undefined);
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && isAlive(pid); ) {
    if (await answers(port, password)) return { port, stop: () => stopProcess(pid) };
    await pause(30);
  }
  const said = (await readFile(journal, 'utf8')).slice(-600);
  throw new EmbeddedDatabaseError(`PostgreSQL did not start on ${cluster}: ${said}`);
}

/** A server still running on this cluster, left by a Fanal that was killed. */
export async function adopt(cluster: string, password: string): Promise<Running | undefined> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = (await readFile(file, 'utf8')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && isAlive(pid); ) {
    if (await answers(port, password)) return { port, stop: () => stopProcess(pid) };
    await pause(100);
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function stopProcess(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, nothing committed is lost.
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await pause(30);
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: address(port, password, 'postgres'),
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const taken = probe.address();
      probe.close(() =>
        typeof taken === 'object' && taken !== null ? found(taken.port) : failed(new Error('no port')),
      );
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

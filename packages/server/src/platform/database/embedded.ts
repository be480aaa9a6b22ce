import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import {
  type Binaries,
  EmbeddedDatabaseError,
  findBinaries,
  type Owner,
  postgresOwner,
  refuseClosedFolder,
} from './embedded-binaries.ts';
import { address, adopt, launch, postgresUser } from './embedded-process.ts';

export type EmbeddedPostgres = {
  /** A connection string to the database `name`, which is created if needed. */
  urlOf(name: string): Promise<string>;
  /** It was running already: another Fanal may be using it. */
  readonly adopted: boolean;
  stop(): Promise<void>;
};

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
  const owner = postgresOwner();
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

async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'postgres.password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
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
    postgresUser,
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

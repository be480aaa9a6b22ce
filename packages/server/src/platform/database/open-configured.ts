import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Log } from '../log/index.ts';
import type { Settings } from '../settings/index.ts';
import { type Database, openDatabase } from './database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts';
import { canHoldEmbeddedPostgres } from './embedded-binaries.ts';
import { migrate } from './migrate.ts';

export type ConfiguredDatabase = {
  readonly database: Database;
  readonly migrated: readonly string[];
  /** Where the embedded database lives; absent with a server of one's own. */
  readonly embeddedIn: string | undefined;
  close(): Promise<void>;
};

export type DatabaseStep = 'preparing' | 'starting' | 'migrating';

/**
 * The database that the settings name, or the embedded one, brought to the last migration. `asGuest`: an
 * embedded server that ran already, for a Fanal that is being used, is left running at the end.
 */
export async function openConfiguredDatabase(
  settings: Settings,
  options: {
    readonly log: Log;
    readonly onProgress?: (step: DatabaseStep) => void;
    readonly asGuest?: boolean;
  },
): Promise<ConfiguredDatabase> {
  const folder = settings.databaseUrl === undefined ? await dataFolderOf(settings) : undefined;
  const embedded: EmbeddedPostgres | undefined =
    folder === undefined
      ? undefined
      : await startEmbeddedPostgres({
          folder,
          ...(options.onProgress && { onProgress: options.onProgress }),
        });
  const database = openDatabase(settings.databaseUrl ?? (await embedded?.urlOf('fanal')) ?? '', {
    connections: settings.databaseConnections,
    onError: (error) => options.log.error({ err: error }, 'a database connection was lost'),
  });
  const close = async () => {
    await database.close();
    if (!(options.asGuest === true && embedded?.adopted)) await embedded?.stop();
  };
  try {
    options.onProgress?.('migrating');
    return { database, migrated: await migrate(database), embeddedIn: folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const project = resolve(import.meta.dirname, '../../../../..');

/**
 * `FANAL_DATA`, or `.data` in the project; or, for root in a folder closed to others (where the embedded
 * PostgreSQL, run as nobody, cannot go), a folder of this project's own under /var/lib/fanal.
 */
export async function dataFolderOf(settings: Pick<Settings, 'dataFolder'>): Promise<string> {
  if (settings.dataFolder !== undefined) return resolve(settings.dataFolder);
  const beside = join(project, '.data');
  if (await canHoldEmbeddedPostgres(beside)) return beside;
  return join('/var/lib/fanal', createHash('sha256').update(project).digest('hex').slice(0, 12));
}

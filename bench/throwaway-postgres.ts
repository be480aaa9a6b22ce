import {
  type Database,
  migrate,
  openDatabase,
  startEmbeddedPostgres,
} from '../packages/server/src/platform/database/index.ts';
import { prepareJobs } from '../packages/server/src/platform/jobs/index.ts';
import type { Conditions } from './measure.ts';

export type ThrowawayDatabase = {
  readonly url: string;
  /** To prepare and to look at what was done; the measure itself opens its own connections. */
  readonly database: Database;
};

/** A PostgreSQL of the measure's own that keeps what it acknowledges (fsync on). Answers how to add databases. */
export async function startThrowawayPostgres({
  folder,
  later,
}: Pick<Conditions, 'folder' | 'later'>): Promise<(name: string) => Promise<ThrowawayDatabase>> {
  const server = await startEmbeddedPostgres({ folder, durable: true });
  later(() => server.stop());
  return async (name) => {
    const url = await server.urlOf(name);
    const database = openConnections(url, 2);
    later(() => database.close());
    await migrate(database);
    await prepareJobs(database);
    return { url, database };
  };
}

export function openConnections(url: string, connections: number): Database {
  return openDatabase(url, { connections, onError: () => undefined });
}

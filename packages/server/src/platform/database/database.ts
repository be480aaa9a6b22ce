import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import pg from 'pg';
import { createGatheringSocket } from './gathering-socket.ts';

/** What a store asks for: a place to run SQL, inside a transaction or not. */
export type Db = {
  /** Rows of a query built with `tables<…>()`. */
  rows<Row>(query: Compilable<Row>): Promise<Row[]>;
  /** Rows of a hand-written statement; `name` prepares it once a connection. The row type is the caller's claim. */
  named<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
};

declare const insideTransaction: unique symbol;

/** A `Db` whose writes stand or fall together. */
export type Trx = Db & {
  readonly [insideTransaction]: true;
  /**
   * Writes already sent whose answer nothing depends on: the commit leaves right behind them, in the same breath,
   * and the transaction fails if one of them fails. They may send nothing more after their first wait.
   */
  sendAlong(...writes: readonly Promise<unknown>[]): void;
};

export type Database = Db & {
  /** Runs `work` in one transaction; run again, at most 5 times, when PostgreSQL saw a deadlock or a conflict. */
  transaction<Outcome>(work: (trx: Trx) => Promise<Outcome>): Promise<Outcome>;
  /** For libraries that bring their own SQL (jobs). */
  readonly pool: pg.Pool;
  close(): Promise<void>;
};

/** A query builder that knows the given tables. It only compiles: `db.rows(query)` runs. */
export function tables<Tables>(): Kysely<Tables> {
  return compiler as Kysely<Tables>;
}

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

// Days stay text (`2026-11-24`): a `Date` would move with the machine's time zone. 1082 is the oid of `date`.
pg.types.setTypeParser(1082, (day) => day);
// `bigint` counts fit a double up to 2^53. 20 is the oid of `bigint`.
pg.types.setTypeParser(20, (text) => Number(text));

const retried = new Set(['40001', '40P01']);
const attempts = 5;

/** Opens a pool on a PostgreSQL 15 or later. `connections` is the most at one time. */
export function openDatabase(
  url: string,
  options: { connections: number; onError: (error: Error) => void },
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections,
    // Queries asked for together are sent together; each still waits for its own result.
    pipeline: true,
    stream: createGatheringSocket,
    application_name: 'fanal',
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  pool.on('error', options.onError);
  // A connection lost while a transaction holds it: its own query fails, the process must not.
  pool.on('connect', (client) => client.on('error', options.onError));
  return {
    ...on(pool),
    pool,
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await attemptTransaction(pool, work);
        if (outcome.kind === 'done') return outcome.value;
        if (attempt >= attempts || !isRetried(outcome.error)) throw outcome.error;
      }
    },
    close: () => pool.end(),
  };
}

type Attempt<Outcome> = { kind: 'done'; value: Outcome } | { kind: 'failed'; error: unknown };

async function attemptTransaction<Outcome>(
  pool: pg.Pool,
  work: (trx: Trx) => Promise<Outcome>,
): Promise<Attempt<Outcome>> {
  const client = await pool.connect();
  const along: Promise<unknown>[] = [];
  let isOver = false;
  let broken: Error | undefined;
  const sendAlong = (...writes: readonly Promise<unknown>[]) => {
    for (const write of writes) write.catch(() => undefined);
    along.push(...writes);
  };
  const runner: Runner = {
    query(query, values) {
      if (isOver) throw new Error('A query came after the end of its transaction');
      return client.query(query, values);
    },
  };
  try {
    // Sent ahead of the first query, not waited for: a round trip saved. Its failure is met at the commit.
    sendAlong(client.query('begin'));
    const value = await work({ ...on(runner), sendAlong } as Trx);
    isOver = true;
    // After a failed statement PostgreSQL answers a commit with a rollback: the failure is that statement's.
    await Promise.all([...along, client.query('commit')]);
    return { kind: 'done', value };
  } catch (error) {
    isOver = true;
    const failure = await firstFailure(along);
    // A connection that cannot roll back is not given to anybody else.
    await client.query('rollback').catch((fault: Error) => {
      broken = fault;
    });
    return { kind: 'failed', error: failure?.reason ?? error };
  } finally {
    client.release(broken);
  }
}

/** What went wrong first: everything after it fails only because of it. */
async function firstFailure(along: readonly Promise<unknown>[]): Promise<PromiseRejectedResult | undefined> {
  const settled = await Promise.allSettled(along);
  return settled.find((each) => each.status === 'rejected');
}

function isRetried(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && retried.has(error.code);
}

type Runner = {
  query(query: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult>;
};

function on(runner: Runner): Db {
  return {
    async rows<Row>(query: Compilable<Row>) {
      const compiled: CompiledQuery<Row> = query.compile();
      const result = await runner.query(compiled.sql, [...compiled.parameters]);
      return result.rows as Row[];
    },
    async named<Row>(name: string, text: string, values: readonly unknown[]) {
      const result = await runner.query({ name, text, values: [...values] });
      return result.rows as Row[];
    },
  };
}

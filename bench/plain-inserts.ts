import pg from 'pg';
import type { WrittenFiling, WrittenTable } from './written-rows.ts';

type Query = { readonly name: string; readonly text: string; readonly values: readonly (string | null)[] };

/** A filing as the prepared INSERTs that write its rows, one a table. */
export type PlainFiling = Pick<WrittenFiling, 'at' | 'after'> & { readonly queries: readonly Query[] };

export function plainFiling({ at, after, tables }: WrittenFiling): PlainFiling {
  return { at, after, queries: tables.map(insertOf) };
}

function insertOf({ table, columns, rows }: WrittenTable): Query {
  const places = rows.map(
    (_, row) => `(${columns.map((_c, column) => `$${row * columns.length + column + 1}`)})`,
  );
  const numbered = table === 'indicator' ? 'overriding system value' : '';
  return {
    name: `${table} ${rows.length}`,
    text: `insert into ${table} (${columns}) ${numbered} values ${places}`,
    values: rows.flat(),
  };
}

/** Sends one query and waits for its answer, or sends all those of a filing and waits once. */
export type Manner = 'in-turn' | 'pipelined';

/** Connections that write filings, each in one transaction; `close` them. */
export async function openWriters(url: string, count: number, manner: Manner) {
  const config = { connectionString: url, pipeline: manner === 'pipelined' };
  const clients = Array.from({ length: count }, () => new pg.Client(config));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    /** The milliseconds that each filing took. */
    write: (filings: readonly PlainFiling[]) => writeAll(clients, filings, manner),
    close: async () => void (await Promise.all(clients.map((client) => client.end()))),
  };
}

async function writeAll(
  clients: readonly pg.Client[],
  filings: readonly PlainFiling[],
  manner: Manner,
): Promise<number[]> {
  const waiting = [...filings];
  const unwritten = new Set(filings.map(({ at }) => at));
  const milliseconds: number[] = [];
  let wake: () => void = () => undefined;
  let nextWritten = new Promise<void>((written) => {
    wake = written;
  });
  const work = async (client: pg.Client) => {
    while (waiting.length > 0) {
      const ready = waiting.findIndex(({ after }) => [...after].every((at) => !unwritten.has(at)));
      const [filing] = ready < 0 ? [] : waiting.splice(ready, 1);
      if (filing === undefined) {
        await nextWritten;
        continue;
      }
      const start = performance.now();
      await write(client, filing.queries, manner);
      milliseconds.push(performance.now() - start);
      unwritten.delete(filing.at);
      wake();
      nextWritten = new Promise((written) => {
        wake = written;
      });
    }
  };
  await Promise.all(clients.map(work));
  return milliseconds;
}

async function write(client: pg.Client, queries: readonly Query[], manner: Manner): Promise<void> {
  const prepared = queries.map(({ values, ...query }) => ({ ...query, values: [...values] }));
  if (manner === 'pipelined') {
    await Promise.all([
      client.query('begin'),
      ...prepared.map((query) => client.query(query)),
      client.query('commit'),
    ]);
    return;
  }
  await client.query('begin');
  for (const query of prepared) await client.query(query);
  await client.query('commit');
}

import type { Database, Trx } from '../../platform/database/index.ts';

/** A transaction during which something else happens, once, right before it sends the statement of this name. */
export function meanwhile(trx: Trx, name: string, work: () => Promise<unknown>): Trx {
  let isDone = false;
  return {
    ...trx,
    async named(statement: string, text: string, values: readonly unknown[]) {
      if (statement === name && !isDone) {
        isDone = true;
        await work();
      }
      return trx.named(statement, text, values);
    },
  } as Trx;
}

/** Until a query waits for a lock that another one holds, or the work that may have to wait is over. */
export async function untilBlocked(database: Database, work: Promise<unknown>): Promise<void> {
  let isOver = false;
  work.then(
    () => {
      isOver = true;
    },
    () => {
      isOver = true;
    },
  );
  while (!isOver) {
    const text = `select from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()`;
    if ((await database.named('who waits', text, [])).length > 0) return;
  }
}

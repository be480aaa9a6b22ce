import type { Database, Db } from '../../platform/database/index.ts';

/** A rebuild under way: sightings are read again up to `after`. */
export type Run = {
  readonly step: 'reading-sightings' | 'grouping';
  readonly after: string;
  readonly sightingsChanged: number;
};

export const firstId = '00000000-0000-0000-0000-000000000000';

/** The rebuild that was broken off, or a new one. */
export async function openRun(db: Db, now: Date): Promise<Run> {
  const begin = `insert into rebuild_run (step, after, sightings_changed, started_at)
    values ('reading-sightings', $1, 0, $2) on conflict do nothing`;
  await db.named('matching-begin-rebuild', begin, [firstId, now]);
  const text = 'select step, after, sightings_changed as "sightingsChanged" from rebuild_run';
  const [run] = await db.named<Run>('matching-rebuild-run', text, []);
  if (run === undefined) throw new Error('A rebuild that was begun is not there');
  return run;
}

export async function keepProgress(db: Db, { step, after, sightingsChanged }: Run): Promise<void> {
  const text = 'update rebuild_run set step = $1, after = $2, sightings_changed = $3';
  await db.named('matching-keep-progress', text, [step, after, sightingsChanged]);
}

export async function closeRun(db: Db): Promise<void> {
  await db.named('matching-end-rebuild', 'delete from rebuild_run', []);
}

const lockKey = 4_612_027;

/** One rebuild at a time: `undefined` while another one runs. The lock ends with the process that holds it. */
export async function alone<Outcome>(
  database: Database,
  work: () => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const client = await database.pool.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      lockKey,
    ]);
    if (rows[0]?.taken !== true) return undefined;
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lockKey]);
    }
  } finally {
    client.release();
  }
}

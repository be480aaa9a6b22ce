import { Logger, parseCronItems, type Runner, run, runMigrations, type Task } from 'graphile-worker';
import type { Database, Trx } from '../database/index.ts';
import type { Log } from '../log/index.ts';

/** Work that a transaction asks for and that is done after it, at least once. Payloads hold ids, never personal data. */
export type JobHandler = (payload: unknown) => Promise<void>;
export type JobHandlers = Readonly<Record<string, JobHandler>>;
export type RegularJobs = { readonly [tidyJob]: JobHandler; readonly [minuteJob]: JobHandler };

/** Done every night, and every minute, by whichever server takes it. */
export const tidyJob = 'tidy';
export const minuteJob = 'every-minute';

/** Asks for a job in the transaction of the write it follows from: both stand or neither does. */
export async function requestJob(trx: Trx, name: string, payload: object): Promise<void> {
  await trx.named(
    'request-job',
    'select graphile_worker.add_job($1, payload := $2::json, max_attempts := 12)',
    [name, JSON.stringify(payload)],
  );
}

export async function prepareJobs(database: Database): Promise<void> {
  await runMigrations({ pgPool: database.pool, logger: silentLogger() });
}

/** Works jobs off until `stop`; a failed one is tried again later, with growing pauses. */
export async function startJobs(
  database: Database,
  handlers: JobHandlers & RegularJobs,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const taskList: Record<string, Task> = {};
  for (const [name, handler] of Object.entries(handlers)) taskList[name] = (payload) => handler(payload);
  const runner: Runner = await run({
    pgPool: database.pool,
    // Reading a long file must not keep letters waiting.
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList,
    logger: silentLogger(),
    parsedCronItems: parseCronItems([
      { task: tidyJob, match: '17 3 * * *' },
      { task: minuteJob, match: '* * * * *' },
    ]),
  });
  // What waited while no server ran need not wait for the minute to be over.
  await database.named('first-minute', 'select graphile_worker.add_job($1, job_key := $2)', [
    minuteJob,
    'first-minute',
  ]);
  runner.events.on('job:error', ({ job, error }) => {
    log.warn(
      { job: job.task_identifier, attempt: job.attempts, err: error },
      'job failed, will be tried again',
    );
  });
  return { stop: () => runner.stop() };
}

// The worker's own messages quote payloads and errors: ours name the job only.
function silentLogger(): Logger {
  return new Logger(() => () => undefined);
}

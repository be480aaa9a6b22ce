import { fileDrafts } from './file-drafts.ts';
import type { Conditions, Finding, Latency, Measure } from './measure.ts';
import { type Manner, openWriters, plainFiling } from './plain-inserts.ts';
import { insertDrafts, insertPeople } from './prepared-drafts.ts';
import { median, quantile } from './quantiles.ts';
import { storiesFrom } from './stories.ts';
import { openConnections, startThrowawayPostgres, type ThrowawayDatabase } from './throwaway-postgres.ts';
import { countRows, createReader } from './written-rows.ts';

export const filings: Measure = {
  name: 'filings',
  title: 'Filings with matching',
  method: `The use case \`fileComplaint\` on drafts prepared beforehand: the draft is locked and read, the story
checked whole, its indicators taken, its series found, joined, founded or merged; statement, complaint, timeline,
receipt by e-mail with its job, and audit line are written in one transaction. Six stories in ten come from
offenders who come back, with a power law of sizes. The baseline inserts the very rows that each round of filings
wrote, read back and kept ready in memory, with nothing else: one transaction a filing, one prepared INSERT a table,
the same tables with their indexes and foreign keys, no look-up, no update, no job function. It is run in two
manners: each INSERT waiting for the one before, and all of a filing sent at once (the driver's pipeline mode), which
code that reads before it writes can do only in part. One embedded PostgreSQL with fsync on holds a database for each. Rounds
alternate; a first round is left out, after which every database is analysed. Jobs are taken away after each round,
as a worker would do.`,
  run,
};

type Timing = { readonly rates: number[]; readonly milliseconds: number[] };
type Timings = Readonly<Record<'ours' | Manner, Timing>>;
type Databases = Readonly<Record<'ours' | Manner, ThrowawayDatabase>>;

async function run(conditions: Conditions): Promise<readonly Finding[]> {
  const { quick, say } = conditions;
  const size = quick ? 40 : 250;
  const rounds = quick ? 3 : 9;
  const create = await startThrowawayPostgres(conditions);
  const databases = {
    ours: await create('filings'),
    'in-turn': await create('inserts'),
    pipelined: await create('pipelined'),
  };
  const runRound = createRounds(databases, size);
  say(`a first round of ${size} filings`);
  await measureRounds(databases, 1, 1, runRound);
  for (const { database } of Object.values(databases)) await database.named('analyse', 'vacuum analyze', []);
  const findings: Finding[] = [];
  for (const connections of [1, 4]) {
    const name = connections === 1 ? '1 connection' : `${connections} connections`;
    say(`${rounds} rounds of ${size} filings on ${name}`);
    findings.push(...findingsOf(await measureRounds(databases, connections, rounds, runRound), name));
  }
  return findings;
}

type Writers = Readonly<Record<Manner, Awaited<ReturnType<typeof openWriters>>>>;
type Means = {
  readonly connections: number;
  readonly pool: ThrowawayDatabase['database'];
  readonly writers: Writers;
};
type RunRound = (means: Means, timings: Timings) => Promise<void>;

/** A round: new drafts are filed, then each baseline writes the rows of these filings. */
function createRounds({ ours, ...plain }: Databases, size: number): RunRound {
  const nextStory = storiesFrom(7);
  const read = createReader(ours.database);
  let from = Date.UTC(2026, 0, 1);
  return async ({ connections, pool, writers }, timings) => {
    const stories = Array.from({ length: size }, nextStory);
    const drafts = await insertDrafts(ours.database, stories, new Date(from));
    for (const { database } of [ours, plain['in-turn'], plain.pipelined]) {
      await insertPeople(
        database,
        drafts.map(({ personId }) => personId),
        new Date(from),
      );
    }
    await timed(timings.ours, size, () => fileDrafts(pool, drafts, connections));
    const copies = (await read(from, from + size)).map(plainFiling);
    await timed(timings['in-turn'], size, () => writers['in-turn'].write(copies));
    await timed(timings.pipelined, size, () => writers.pipelined.write(copies));
    await refuseUnlike(ours, plain['in-turn']);
    await refuseUnlike(ours, plain.pipelined);
    await takeJobsAway([ours, plain['in-turn'], plain.pipelined]);
    from += size;
  };
}

async function measureRounds(
  databases: Databases,
  connections: number,
  rounds: number,
  runRound: RunRound,
): Promise<Timings> {
  const pool = openConnections(databases.ours.url, connections);
  const writers = {
    'in-turn': await openWriters(databases['in-turn'].url, connections, 'in-turn'),
    pipelined: await openWriters(databases.pipelined.url, connections, 'pipelined'),
  };
  const timings = { ours: newTiming(), 'in-turn': newTiming(), pipelined: newTiming() };
  try {
    for (let round = 0; round < rounds; round += 1) await runRound({ connections, pool, writers }, timings);
  } finally {
    await Promise.all([pool.close(), writers['in-turn'].close(), writers.pipelined.close()]);
  }
  return timings;
}

function newTiming(): Timing {
  return { rates: [], milliseconds: [] };
}

async function timed(timing: Timing, count: number, work: () => Promise<number[]>): Promise<void> {
  const start = performance.now();
  const milliseconds = await work();
  timing.rates.push((count * 1000) / (performance.now() - start));
  timing.milliseconds.push(...milliseconds);
}

function findingsOf(timings: Timings, connections: string): Finding[] {
  const ours = {
    what: `Filings on ${connections}`,
    value: median(timings.ours.rates),
    unit: 'filings/s',
    latency: latencyOf(timings.ours),
  };
  const beside = (manner: Manner, what: string) => ({
    what,
    value: median(timings[manner].rates),
    latency: latencyOf(timings[manner]),
  });
  return [
    { ...ours, baseline: beside('in-turn', 'INSERTs in turn'), aim: { of: 'ratio', atLeast: 0.5 } },
    { ...ours, baseline: beside('pipelined', 'INSERTs sent at once') },
  ];
}

function latencyOf({ milliseconds }: Timing): Latency {
  return { p50: quantile(milliseconds, 0.5), p99: quantile(milliseconds, 0.99) };
}

/** A worker does so within milliseconds: the cost of asking for a job grows with those that wait. */
async function takeJobsAway(databases: readonly ThrowawayDatabase[]): Promise<void> {
  for (const { database } of databases) {
    await database.named('take-jobs', 'truncate graphile_worker._private_jobs', []);
  }
}

// A draft is there before the filing; a kind of job is written once, by the job library, for all its jobs.
const notOfFilings = new Set(['draft', 'graphile_worker._private_tasks']);

/** A comparison with other rows than ours would say nothing. */
async function refuseUnlike(ours: ThrowawayDatabase, plain: ThrowawayDatabase): Promise<void> {
  const copied = await countRows(plain.database);
  for (const [table, count] of await countRows(ours.database)) {
    const other = copied.get(table) ?? 0;
    if (count !== other && !notOfFilings.has(table)) {
      throw new Error(
        `The baseline did not write what filings write: ${table} has ${other} rows of ${count}`,
      );
    }
  }
}

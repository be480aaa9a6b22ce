import { randomUUID } from 'node:crypto';
import type { Sighting } from '../packages/core/src/statement/index.ts';
import {
  placeStatement,
  rebuildSeries,
  removeStatement,
  settle,
  settleWaiting,
} from '../packages/server/src/matching/index.ts';
import type { Database } from '../packages/server/src/platform/database/index.ts';
import { insertStatements } from '../packages/server/src/statement/index.ts';
import { fillWithSeries, newcomersBeside } from './filled-series.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { openWriters, plainFiling } from './plain-inserts.ts';
import { median, quantile } from './quantiles.ts';
import { type Random, randomFrom } from './random.ts';
import { openConnections, startThrowawayPostgres, type ThrowawayDatabase } from './throwaway-postgres.ts';
import { createReader } from './written-rows.ts';

const statementsUnlessSaid = 100_000;

export const placements: Measure = {
  name: 'placements',
  title: 'Placing, settling and taking out statements',
  method: `A statement and its place among the series, in one transaction: its values taken, its series found, joined,
founded or merged, and marked to be settled. The database holds statements that name four values each, six in ten of
offenders who come back, with a power law of sizes. The baseline inserts the very rows that each round wrote, one
prepared INSERT a table, in turn, with no matching at all. Rounds alternate; a first one is left out. Then, beside as
many statements as \`FANAL_BENCH_STATEMENTS\` says (${statementsUnlessSaid.toLocaleString('en')} unless it does; the aims are for 2,500,000,
with 10 million sightings): placements on 4 connections and one after the other, the settling of what they left, and
statements taken out one after the other, each with the settling of its series. One embedded PostgreSQL, fsync on.`,
  run,
};

type Timing = { readonly rates: number[]; readonly milliseconds: number[] };

async function run(conditions: Conditions): Promise<readonly Finding[]> {
  const { quick } = conditions;
  const create = await startThrowawayPostgres(conditions);
  const findings = await besideInserts(conditions, create, quick ? 2_000 : 50_000);
  return [...findings, ...(await besideMany(conditions, create, quick ? 5_000 : statementsWanted()))];
}

function statementsWanted(): number {
  const said = process.env['FANAL_BENCH_STATEMENTS'];
  if (said === undefined) return statementsUnlessSaid;
  const statements = Number(said);
  if (Number.isInteger(statements) && statements >= 5_000 && statements <= 50_000_000) return statements;
  throw new Error('FANAL_BENCH_STATEMENTS is a number of statements from 5000 to 50000000');
}

type Create = (name: string) => Promise<ThrowawayDatabase>;

async function besideInserts(
  { quick, say, later }: Conditions,
  create: Create,
  statements: number,
): Promise<Finding[]> {
  const [size, rounds] = quick ? [50, 3] : [500, 9];
  const ours = await create('placements');
  say(`filling two databases with ${statements} statements`);
  await fillWithSeries(ours.database, statements);
  const plainUrl = await copyOf(ours.url, 'inserts');
  const reading = openConnections(ours.url, 2);
  later(() => reading.close());
  const read = createReader(reading);
  const next = newcomersBeside(statements, randomFrom(11));
  let from = Date.UTC(2026, 0, 1);
  const findings: Finding[] = [];
  for (const connections of [1, 4]) {
    say(`${rounds} rounds of ${size} placements on ${connections} connections`);
    const pool = openConnections(ours.url, connections);
    const writers = await openWriters(plainUrl, connections, 'in-turn');
    const timings = { ours: newTiming(), plain: newTiming() };
    for (let round = 0; round <= rounds; round += 1) {
      const kept = round === 0 ? { ours: newTiming(), plain: newTiming() } : timings;
      await timed(kept.ours, size, () => placeAll(pool, { size, connections, next, from }));
      const copies = (await read(from, from + size)).map(plainFiling);
      await timed(kept.plain, size, () => writers.write(copies));
      from += size;
    }
    await Promise.all([pool.close(), writers.close()]);
    findings.push(beside(timings, connections));
  }
  return findings;
}

/** The same rows under the same numbers in a database of its own. */
async function copyOf(url: string, name: string): Promise<string> {
  const maintenance = new URL(url);
  const template = maintenance.pathname.slice(1);
  maintenance.pathname = '/postgres';
  const server = openConnections(maintenance.href, 1);
  const others = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1';
  await server.named('others away', others, [template]);
  await server.named('copy', `create database ${name} template ${template}`, []);
  await server.close();
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}

function beside({ ours, plain }: { ours: Timing; plain: Timing }, connections: number): Finding {
  return {
    what: `Placements on ${connections === 1 ? '1 connection' : `${connections} connections`}`,
    value: median(ours.rates),
    unit: 'placements/s',
    latency: latencyOf(ours),
    baseline: { what: 'INSERTs in turn', value: median(plain.rates), latency: latencyOf(plain) },
    aim: { of: 'ratio', atLeast: 0.5 },
  };
}

type Work = {
  readonly size: number;
  readonly connections: number;
  readonly next: () => readonly Sighting[];
  /** Each placement has a moment of its own, in milliseconds. */
  readonly from: number;
};

async function placeAll(database: Database, work: Work): Promise<number[]> {
  const milliseconds: number[] = [];
  const waiting = Array.from({ length: work.size }, (_, place) => ({
    statementId: randomUUID(),
    sightings: work.next(),
    now: new Date(work.from + place),
  })).values();
  const placeNext = async () => {
    for (const { statementId, sightings, now } of waiting) {
      const start = performance.now();
      await database.transaction(async (trx) => {
        trx.sendAlong(insertStatements(trx, [storyOf(statementId, now)]));
        await placeStatement({ trx, now }, { statementId, sightings });
      });
      milliseconds.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: work.connections }, placeNext));
  return milliseconds;
}

function storyOf(id: string, toldAt: Date) {
  const told = { scamType: 'other', signs: [], locale: 'fr', narrative: 'Récit', answers: {} } as const;
  return { id, ...told, payments: [], losses: [], toldAt };
}

async function besideMany(
  { quick, say }: Conditions,
  create: Create,
  statements: number,
): Promise<Finding[]> {
  const { url, database } = await create('many');
  say(`filling a database with ${statements} statements`);
  await fillWithSeries(database, statements);
  say('a first rebuild, which settles them');
  const rebuilding = performance.now();
  await rebuildSeries(database, new Date());
  const rebuilt = (performance.now() - rebuilding) / 1000;
  await settleWaiting({ database }, new Date());
  const size = quick ? 100 : 4_000;
  const next = newcomersBeside(statements, randomFrom(12));
  const from = Date.UTC(2026, 0, 1);
  const pool = openConnections(url, 4);
  say(`${size} placements on 4 connections, then their settling`);
  const placing = newTiming();
  await placeAll(pool, { size: size >> 3, connections: 4, next, from: from - size });
  await timed(placing, size, () => placeAll(pool, { size, connections: 4, next, from }));
  say(`${size >> 1} placements one after the other`);
  const inTurn = newTiming();
  await timed(inTurn, size >> 1, () =>
    placeAll(pool, { size: size >> 1, connections: 1, next, from: from + size }),
  );
  const waiting = size + (size >> 3) + (size >> 1);
  const start = performance.now();
  await settleWaiting({ database: pool }, new Date(from));
  const settled = (waiting * 1000) / (performance.now() - start);
  say('statements taken out, each with the settling of its series');
  const removing = await removeSome(pool, quick ? 20 : 400, randomFrom(13));
  await pool.close();
  return [
    { what: `A rebuild of ${statements} statements, filings going on`, value: rebuilt, unit: 's' },
    {
      what: 'Placements on 4 connections',
      value: median(placing.rates),
      unit: 'placements/s',
      latency: latencyOf(placing),
      aim: { of: 'value', atLeast: 2_500 },
    },
    {
      what: `One placement of 100 is slower than, beside ${statements * 4} sightings`,
      value: quantile(placing.milliseconds, 0.99),
      unit: 'ms',
      aim: { of: 'value', atMost: 20 },
    },
    {
      what: 'The same one after the other',
      value: quantile(inTurn.milliseconds, 0.99),
      unit: 'ms',
      latency: latencyOf(inTurn),
    },
    { what: 'Settled of what placements left', value: settled, unit: 'statements/s' },
    {
      what: 'One statement of 100 takes longer to be taken out, its series settled',
      value: quantile(removing, 0.99),
      unit: 'ms',
      latency: { p50: quantile(removing, 0.5), p99: quantile(removing, 0.99) },
      aim: { of: 'value', atMost: 50 },
    },
  ];
}

/** Milliseconds of each: taken out and all that it touched settled. */
async function removeSome(database: Database, count: number, random: Random): Promise<number[]> {
  const text =
    'select statement_id as id from membership where statement_id >= $1 order by statement_id limit 1';
  const milliseconds: number[] = [];
  const now = new Date();
  for (let turn = 0; turn < count; turn += 1) {
    const somewhere = Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
    const [found] = await database.named<{ id: string }>('somebody', text, [
      `${somewhere}-0000-4000-8000-000000000000`,
    ]);
    if (found === undefined) continue;
    const start = performance.now();
    await database.transaction((trx) => removeStatement({ trx, now }, found.id));
    // Of series of thousands the background job takes care.
    await settle({ database }, now);
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
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

function latencyOf({ milliseconds }: Timing) {
  return { p50: quantile(milliseconds, 0.5), p99: quantile(milliseconds, 0.99) };
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { newResumeCode } from '../packages/server/src/statement/draft-key.ts';
import { resumeDraft } from '../packages/server/src/statement/resume-draft.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { insertDrafts } from './prepared-drafts.ts';
import { median, quantile } from './quantiles.ts';
import { storiesFrom } from './stories.ts';
import { openConnections, startThrowawayPostgres, type ThrowawayDatabase } from './throwaway-postgres.ts';

export const resume: Measure = {
  name: 'resume',
  title: 'A story taken up again by its code',
  method: `The use case \`resumeDraft\`: the code is checked, its draft locked and read whole, its key replaced and an
audit line written, in one transaction, four people at one time. The baseline does the same to the same rows with
prepared statements and nothing else. Rounds alternate on one embedded PostgreSQL with fsync on.`,
  run,
};

const atOnce = 4;
type Work = (code: { readonly code: string; readonly hash: Buffer }) => Promise<unknown>;

async function run(conditions: Conditions): Promise<readonly Finding[]> {
  const { quick, say, later } = conditions;
  const [size, rounds] = quick ? [40, 1] : [500, 5];
  const create = await startThrowawayPostgres(conditions);
  const throwaway = await create('resume');
  const codes = await prepareCodes(throwaway, size);
  const pool = openConnections(throwaway.url, atOnce);
  later(() => pool.close());
  const plain = new pg.Pool({ connectionString: throwaway.url, max: atOnce });
  later(() => plain.end());
  const ours: Work = ({ code }) =>
    resumeDraft(pool, { code, actor: { kind: 'visitor' }, requestId: 'bench', now: new Date() });
  const bare: Work = ({ hash }) => resumePlainly(plain, hash);
  const times = { ours: [] as number[], bare: [] as number[] };
  const rates = { ours: [] as number[], bare: [] as number[] };
  await timed(codes, ours);
  for (let round = 0; round < rounds; round += 1) {
    say(`round ${round + 1} of ${rounds}: ${size} stories taken up again`);
    for (const [name, work] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const { milliseconds, rate } = await timed(codes, work);
      times[name].push(...milliseconds);
      rates[name].push(rate);
    }
  }
  const latencyOf = (milliseconds: readonly number[]) => ({
    p50: quantile(milliseconds, 0.5),
    p99: quantile(milliseconds, 0.99),
  });
  return [
    {
      what: 'Stories taken up again',
      value: median(rates.ours),
      unit: 'stories/s',
      latency: latencyOf(times.ours),
      baseline: { what: 'plain statements', value: median(rates.bare), latency: latencyOf(times.bare) },
    },
    {
      what: 'Taken up again, p99',
      value: quantile(times.ours, 0.99),
      unit: 'ms',
      baseline: { what: 'plain statements', value: quantile(times.bare, 0.99) },
      aim: { of: 'value', atMost: 30 },
    },
  ];
}

async function prepareCodes({ database }: ThrowawayDatabase, size: number) {
  const drafts = await insertDrafts(database, Array.from({ length: size }, storiesFrom(11)), new Date());
  const codes = drafts.map(() => newResumeCode());
  await database.named(
    'codes',
    `update draft set resume_hash = c.hash from unnest($1::bytea[], $2::bytea[]) as c (key, hash)
     where draft.key_hash = c.key`,
    [drafts.map(({ keyHash }) => keyHash), codes.map(({ hash }) => hash)],
  );
  await database.named('analyse', 'vacuum analyze draft', []);
  return codes;
}

async function timed(
  codes: readonly { readonly code: string; readonly hash: Buffer }[],
  work: Work,
): Promise<{ readonly milliseconds: readonly number[]; readonly rate: number }> {
  const milliseconds: number[] = [];
  const waiting = codes.values();
  const start = performance.now();
  const take = async () => {
    for (const code of waiting) {
      const began = performance.now();
      await work(code);
      milliseconds.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return { milliseconds, rate: (codes.length * 1000) / (performance.now() - start) };
}

async function resumePlainly(pool: pg.Pool, hash: Buffer): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const read = {
      name: 'read',
      text: 'select * from draft where resume_hash = $1 for update',
      values: [hash],
    };
    const { rows } = await client.query<{ id: string }>(read);
    const id = rows[0]?.id;
    await client.query({
      name: 'key',
      text: 'update draft set key_hash = $2 where id = $1',
      values: [id, randomBytes(32)],
    });
    await client.query({
      name: 'audit',
      text: `insert into audit_line (at, actor_kind, action, subject_kind, subject_id, request_id)
        values (now(), 'visitor', 'resume', 'draft', $1, 'bench')`,
      values: [id],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
}

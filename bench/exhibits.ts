import { randomBytes } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileComplaint } from '../packages/server/src/complaint/file-complaint.ts';
import {
  carryExhibits,
  createEvidence,
  type Evidence,
  noAdditions,
} from '../packages/server/src/evidence/index.ts';
import { receiveExhibit } from '../packages/server/src/evidence/receive-exhibit.ts';
import type { Database } from '../packages/server/src/platform/database/index.ts';
import { createLog } from '../packages/server/src/platform/log/index.ts';
import { readSettings } from '../packages/server/src/platform/settings/index.ts';
import { fileDrafts } from './file-drafts.ts';
import type { Conditions, Finding, Latency, Measure } from './measure.ts';
import { insertDrafts, insertPeople, type PreparedDraft } from './prepared-drafts.ts';
import { median, quantile } from './quantiles.ts';
import { storiesFrom } from './stories.ts';
import { openConnections, startThrowawayPostgres } from './throwaway-postgres.ts';

export const exhibits: Measure = {
  name: 'exhibits',
  title: 'Filings with three exhibits',
  method: `Three text files of 100 kB are received (hashed, sealed, inspected, made durable, recorded in the chain of
custody), then the story is filed and they are carried over with it. The baseline files a story without exhibits and
writes three files of that size in the same folder, each made durable in the same way (fsync of the file, rename, fsync
of the folder). One person at a time; rounds alternate.`,
  run,
};

const perFiling = 3;
const size = 100_000;

async function run(conditions: Conditions): Promise<readonly Finding[]> {
  const { quick, folder, say, later } = conditions;
  const [stories, rounds] = quick ? [10, 1] : [60, 5];
  const create = await startThrowawayPostgres(conditions);
  const throwaway = await create('exhibits');
  const pool = openConnections(throwaway.url, 2);
  later(() => pool.close());
  const evidence = createEvidence(readSettings({}).evidence, {
    database: pool,
    log: createLog('silent'),
    secretKey: 'ab'.repeat(32),
    dataFolder: folder,
    onReceived: async () => undefined,
    filed: noAdditions,
  });
  const plainFolder = join(folder, 'plain');
  await mkdir(plainFolder, { recursive: true });
  const nextStory = storiesFrom(13);
  let from = Date.UTC(2026, 0, 1);
  const draftsOfRound = async () => {
    const drafts = await insertDrafts(
      throwaway.database,
      Array.from({ length: stories }, nextStory),
      new Date(from),
    );
    await insertPeople(
      throwaway.database,
      drafts.map(({ personId }) => personId),
      new Date(from),
    );
    from += stories;
    return drafts;
  };
  const times = { ours: [] as number[], bare: [] as number[] };
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    say(round < 0 ? 'a first round' : `round ${round + 1} of ${rounds}: ${stories} filings`);
    const works = {
      ours: (draft: PreparedDraft) => fileWithExhibits(pool, evidence, draft),
      bare: async (draft: PreparedDraft) => {
        for (let at = 0; at < perFiling; at += 1) await writePlainly(plainFolder);
        await fileDrafts(pool, [draft], 1);
      },
    };
    for (const name of ['ours', 'bare'] as const) {
      const start = performance.now();
      for (const draft of await draftsOfRound()) {
        const began = performance.now();
        await works[name](draft);
        if (round >= 0) times[name].push(performance.now() - began);
      }
      if (round >= 0) rates[name].push((stories * 1000) / (performance.now() - start));
    }
  }
  return [
    {
      what: 'Filings with three exhibits',
      value: median(rates.ours),
      unit: 'filings/s',
      latency: latencyOf(times.ours),
      baseline: {
        what: 'without, and three plain files',
        value: median(rates.bare),
        latency: latencyOf(times.bare),
      },
    },
  ];
}

function latencyOf(milliseconds: readonly number[]): Latency {
  return { p50: quantile(milliseconds, 0.5), p99: quantile(milliseconds, 0.99) };
}

async function fileWithExhibits(database: Database, evidence: Evidence, draft: PreparedDraft): Promise<void> {
  const { keyHash, personId, at } = draft;
  const [row] = await database.named<{ id: string }>(
    'bench-draft-id',
    'select id from draft where key_hash = $1',
    [keyHash],
  );
  const actor = { kind: 'person', personId, level: 'email' } as const;
  const asked = { actor, requestId: 'bench', now: at };
  for (let place = 0; place < perFiling; place += 1) {
    const received = await receiveExhibit(evidence, {
      ...asked,
      owner: { draftId: row?.id ?? '' },
      name: `conversation ${place}.txt`,
      source: 'file',
      bytes: textOf(size),
    });
    if (!received.ok) throw new Error(`An exhibit was refused: ${received.refusal}`);
  }
  const filed = await fileComplaint(database, {
    ...asked,
    keyHash,
    linkTo: (reference, locale) => `http://localhost/${locale}/${reference}`,
    carry: (trx, carried) => carryExhibits(trx, evidence, carried),
  });
  if (!filed.ok) throw new Error(`A filing was refused: ${filed.refusal.code}`);
}

async function* textOf(length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(randomBytes(length / 2).toString('hex'));
}

async function writePlainly(folder: string): Promise<void> {
  const name = randomBytes(8).toString('hex');
  const file = await open(join(folder, `${name}.part`), 'w');
  await file.writeFile(randomBytes(size / 2).toString('hex'));
  await file.sync();
  await file.close();
  await rename(join(folder, `${name}.part`), join(folder, name));
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}

import { randomBytes, randomUUID } from 'node:crypto';
import { indicatorOf, type Key, renameGroups } from '@fanal/core/matching';
import { type Settled, startBatch } from '@fanal/core/matching/batch';
import type { Decision } from '@fanal/core/matching/decision';
import { makeReference, referenceEntropy } from '@fanal/core/reference';
import type { Database } from '../../platform/database/index.ts';
import { readSkeletons } from '../alike/read-skeletons.ts';
import { readAllInForce } from '../decide/decision-store.ts';
import { readOpenSides } from '../decide/question-store.ts';
import { mostInSmall } from '../settle/settle.ts';
import { readLargestTied } from '../settle/tied-series-store.ts';
import { unhurried } from '../unhurried.ts';
import { membersByPage } from './rebuild-store.ts';
import { refreshSightings } from './refresh-sightings.ts';
import { alone, closeRun, keepProgress, openRun, type Run } from './run-store.ts';
import {
  beginStage,
  readFragments,
  readHubs,
  readIndicatorIds,
  type StagedCluster,
  type Swap,
  stageClusters,
  stageStatements,
  swap,
} from './stage-store.ts';

export type RebuildProgress = {
  readonly step: 'reading-sightings' | 'grouping' | 'writing';
  readonly statements: number;
};

export type Rebuilt = {
  readonly statements: number;
  /** Series of two statements or more. */
  readonly series: number;
  readonly sightingsChanged: number;
  readonly statementsMoved: number;
};

type OnProgress = (progress: RebuildProgress) => void;

/**
 * Computes every series anew and puts what differs in the place of what stands, in one short transaction; filings go
 * on meanwhile, and nobody reads a half. What was filed, edited or decided since it began is settled afterwards. A
 * series keeps its id with its largest fragment, and every id stays resolvable. Broken off, it goes on where it was
 * when it is called again. `undefined`: another one is under way. On a settled database nothing is written.
 */
export function rebuildSeries(
  database: Database,
  now: Date,
  onProgress: OnProgress = () => undefined,
): Promise<Rebuilt | undefined> {
  return alone(database, async () => {
    const run = await readSightingsAgain(database, await openRun(database, now), onProgress);
    await readSkeletons(database, now);
    await beginStage(database);
    const { settled, keys } = await settleAll(database, onProgress);
    await stageAll(database, settled);
    const fragments = await unhurried(database, readFragments);
    const { clusters, gone } = namesFor(fragments);
    await stageClusters(database, clusters);
    const flips = await flipsIn(database, settled, keys);
    const askedAbout = [...questioned(settled), ...(await readOpenSides(database))];
    onProgress({ step: 'writing', statements: fragments.reduce((sum, { members }) => sum + members, 0) });
    const statementsMoved = await database.transaction(async (trx) => {
      const moved = await swap(trx, now, { flips, gone, askedAbout });
      await closeRun(trx);
      return moved;
    });
    return {
      statements: settled.statements,
      series: countSeries(settled),
      sightingsChanged: run.sightingsChanged,
      statementsMoved,
    };
  });
}

async function readSightingsAgain(database: Database, begun: Run, onProgress: OnProgress): Promise<Run> {
  let run = begun;
  let statements = 0;
  if (run.step === 'reading-sightings') {
    for await (const page of refreshSightings(database, run.after)) {
      statements += page.statements;
      run = { ...run, after: page.last, sightingsChanged: run.sightingsChanged + page.changed };
      await keepProgress(database, run);
      onProgress({ step: 'reading-sightings', statements });
    }
    run = { ...run, step: 'grouping' };
    await keepProgress(database, run);
  }
  return run;
}

/** What all statements settle at, under the decisions in force. A value that would break a large series up is asked about first. */
async function settleAll(
  database: Database,
  onProgress: OnProgress,
): Promise<{ readonly settled: Settled; readonly keys: readonly Key[] }> {
  const batch = startBatch();
  const keys = new Set<Key>();
  let statements = 0;
  for await (const page of membersByPage(database)) {
    for (const { statementId, keys: named, day, voice } of page) {
      batch.add({ statementId, keys: named, day, ...(voice === undefined ? {} : { voice }) });
      for (const key of named) keys.add(key);
    }
    statements += page.length;
    onProgress({ step: 'grouping', statements });
  }
  const named = [...keys];
  const decisions = await readAllInForce(database);
  const settled = batch.settle({ decisions });
  const asked = await askedFirst(database, settled, named, decisions);
  return {
    settled: asked.length === 0 ? settled : batch.settle({ decisions: [...asked, ...decisions] }),
    keys: named,
  };
}

async function askedFirst(
  database: Database,
  settled: Settled,
  keys: readonly Key[],
  decisions: readonly Decision[],
): Promise<Decision[]> {
  const decided = new Set(decisions.flatMap((decision) => ('key' in decision ? [decision.key] : [])));
  const standing = new Set((await readHubs(database)).map(({ key }) => key));
  const fresh = settled.hubs
    .map(({ key }) => keys[key] ?? '')
    .filter((key) => !standing.has(key) && !decided.has(key));
  if (fresh.length === 0) return [];
  const ids = await readIndicatorIds(database, fresh.map(indicatorOf));
  const sizes = await readLargestTied(database, [...ids.values()]);
  return fresh
    .filter((key) => (sizes.get(ids.get(key) ?? 0) ?? 0) >= mostInSmall)
    .map((key) => ({ kind: 'not-hub', id: '', key }));
}

const stagedAtOnce = 5_000;

async function stageAll(database: Database, settled: Settled): Promise<void> {
  for (let from = 0; from < settled.statements; from += stagedAtOnce) {
    const count = Math.min(stagedAtOnce, settled.statements - from);
    const rows = Array.from({ length: count }, (_, place) => ({
      statementId: settled.idOf(from + place),
      cluster: settled.idOf(settled.clusterOf(from + place)),
    }));
    await stageStatements(database, rows);
  }
}

function namesFor(fragments: Parameters<typeof renameGroups>[0]): {
  readonly clusters: readonly StagedCluster[];
  readonly gone: Swap['gone'];
} {
  const { keptBy, movedTo } = renameGroups(fragments);
  const names = new Map<string, StagedCluster>();
  for (const { cluster } of fragments) {
    const kept = keptBy.get(cluster);
    names.set(cluster, {
      cluster,
      seriesId: kept ?? names.get(cluster)?.seriesId ?? randomUUID(),
      code: kept === undefined ? makeReference('S', randomBytes(referenceEntropy('S'))) : undefined,
    });
  }
  const gone = [...movedTo].map(([id, cluster]) => ({ id, heir: names.get(cluster)?.seriesId ?? id }));
  return { clusters: [...names.values()], gone };
}

/** Values that link and should not, and the other way round. */
async function flipsIn(database: Database, settled: Settled, keys: readonly Key[]): Promise<Swap['flips']> {
  const wanted = new Set(settled.hubs.map(({ key }) => keys[key] ?? ''));
  const standing = await readHubs(database);
  const known = new Set(standing.map(({ key }) => key));
  const fresh = [...wanted].filter((key) => !known.has(key));
  const ids = await readIndicatorIds(database, fresh.map(indicatorOf));
  return [
    ...[...ids.values()].map((indicatorId) => ({ indicatorId, state: 'hub' }) as const),
    ...standing
      .filter(({ key }) => !wanted.has(key))
      .map(({ indicatorId }) => ({ indicatorId, state: 'linking' }) as const),
  ];
}

function questioned(settled: Settled): string[] {
  return settled.proposals.map(({ one }) => settled.idOf(one));
}

function countSeries(settled: Settled): number {
  const sizes = new Int32Array(settled.statements);
  for (let statement = 0; statement < settled.statements; statement += 1) {
    const cluster = settled.clusterOf(statement);
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  }
  return sizes.reduce((count, size) => count + Number(size > 1), 0);
}

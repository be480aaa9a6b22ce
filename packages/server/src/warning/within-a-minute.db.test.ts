import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { minuteJob, startJobs, tidyJob } from '../platform/jobs/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { requestConsidering } from './consider-values.ts';
import {
  createWarningJobs,
  createWarningService,
  keepWarnings,
  type WarningService,
} from './create-warning.ts';
import { decideWarning } from './decide-warning.ts';
import { emptyList, fetchFeed, type LocalList, readParameters, takeFeed } from './testing/lookup-client.ts';
import { serveBench } from './testing/serve-bench.ts';
import { anAnalyst, complain, openWarningBench } from './testing/warning-test.ts';
import { watchValue } from './watch-value.ts';

const clock = () => new Date();
let database: Database;
let service: WarningService;
let jobs: Awaited<ReturnType<typeof startJobs>>;
beforeAll(async () => {
  database = await openTestDatabase();
  service = createWarningService({ ...openWarningBench(database), clock });
  await keepWarnings(service);
  // The jobs that are asked for, and not the round of every minute: that one would be late already.
  const idle = { [minuteJob]: async () => undefined, [tidyJob]: async () => undefined };
  jobs = await startJobs(database, { ...createWarningJobs(service), ...idle }, createLog('silent'));
});
afterAll(async () => {
  await jobs.stop();
  await database.close();
});

/** Reads the feed as a client does, until its list holds so many records; answers how long that took, in milliseconds. */
async function waitForRecords(count: number): Promise<number> {
  const ask = serveBench({ ...openWarningBench(database), ...service });
  const { signingKeys } = await readParameters(ask);
  const start = performance.now();
  let list: LocalList = emptyList;
  await vi.waitFor(
    async () => {
      const next = takeFeed(list, await fetchFeed(ask, '/v1/feed/phone/1', list.version), signingKeys);
      if (typeof next === 'string') throw new Error(next);
      list = next;
      expect(list.records).toHaveLength(count * 18);
    },
    { timeout: 60_000, interval: 250 },
  );
  return performance.now() - start;
}

test('what an analyst decides is on a client’s list within a minute', async () => {
  const actor = await anAnalyst(database);
  const asking = { actor, requestId: 'test', now: clock() };
  const opened = await watchValue(database, { ...asking, type: 'phone', value: '06 39 98 12 34' });
  if (!opened.ok) throw new Error('The file could not be opened');
  const { id, version } = opened.value;
  const decision = {
    id,
    version,
    decision: 'verify',
    reason: 'Vu dans le dossier.',
    knownGood: false,
  } as const;
  await decideWarning(service, { ...asking, ...decision });
  expect(await waitForRecords(1)).toBeLessThan(60_000);
});

test('and so is what a third person complains of', async () => {
  for (let count = 0; count < 3; count++) {
    const { statementId } = await complain(database, clock(), 'phone:06 39 98 12 35');
    await database.transaction((trx) => requestConsidering(trx, [statementId]));
  }
  expect(await waitForRecords(2)).toBeLessThan(60_000);
});

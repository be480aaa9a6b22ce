import { randomUUID } from 'node:crypto';
import type { Exhibit, ExhibitOwner } from '@fanal/core/exhibit';
import type { Trx } from '../platform/database/index.ts';
import { requestJob } from '../platform/jobs/index.ts';
import { isReadable } from './readers/read-file.ts';
import { insertReading, takeForgotten } from './store.ts';

export const readingJob = 'read-material';

/** In the transaction that receives an exhibit: it will be read, or is known to be a kind that is not. */
export async function askForReading(trx: Trx, exhibit: Exhibit, owner: ExhibitOwner): Promise<void> {
  const id = randomUUID();
  const reading = { id, exhibitId: exhibit.id, ...owner, askedAt: exhibit.receivedAt };
  if (!isReadable(exhibit.type)) {
    await insertReading(trx, { ...reading, state: 'unreadable', problem: 'not-read' });
    return;
  }
  await insertReading(trx, { ...reading, state: 'waiting' });
  await requestJob(trx, readingJob, { readingId: id });
}

/** Longer than the longest reading: an archive with ten pictures. */
const forgottenAfterMs = 10 * 60_000;

/** Readings whose server was ended in the middle are asked for again. */
export async function askForForgottenReadings(
  database: { transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T> },
  now: Date,
): Promise<void> {
  await database.transaction(async (trx) => {
    const before = new Date(now.getTime() - forgottenAfterMs);
    for (const readingId of await takeForgotten(trx, before, now)) {
      await requestJob(trx, readingJob, { readingId });
    }
  });
}

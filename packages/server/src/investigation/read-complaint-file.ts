import type { QueueFilters } from '@fanal/contract/investigation';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { markRead } from '../complaint/index.ts';
import { recordAudit } from '../identity/index.ts';
import type { Trx } from '../platform/database/index.ts';
import {
  type FiledComplaint,
  type FiledSighting,
  findComplaint,
  readSightings,
  readTimeline,
} from './file-store.ts';
import { type QueueDependencies, type Reader, selectionOf } from './list-queue.ts';
import { readNeighbours } from './queue-store.ts';
import { readReasons, type SharedValue } from './reason-store.ts';
import { openSearch } from './seal-search.ts';

export type ComplaintInHand = {
  readonly complaint: FiledComplaint;
  readonly sightings: readonly FiledSighting[];
  /** Empty when nobody else names the same. */
  readonly reasons: readonly SharedValue[];
  readonly timeline: readonly { readonly kind: string; readonly at: Date }[];
  readonly neighbours: { readonly newer?: string; readonly older?: string };
};

const mostSightings = 500;
const mostReasons = 100;

/**
 * Opens one complaint for an agent. The first time, its owner is told that it is being read; every time,
 * the trail keeps who read it.
 */
export async function readComplaintFile(
  { database, vault }: QueueDependencies,
  reader: Reader,
  asked: QueueFilters & { readonly reference: string },
): Promise<Result<ComplaintInHand, 'not-found' | 'invalid-request'>> {
  const searched = openSearch(vault, asked.search);
  if (!searched.ok) return searched;
  const reference = parseReference(asked.reference, 'F');
  const complaint = reference.ok ? await findComplaint(database, reference.value) : undefined;
  if (complaint === undefined) return refuse('not-found');
  await database.transaction((trx) => leaveTrace(trx, reader, complaint));
  const place = { at: complaint.filedAt, id: complaint.id };
  const [sightings, reasons, timeline, neighbours] = await Promise.all([
    readSightings(database, complaint.statementId, mostSightings),
    readReasons(database, [complaint.statementId], mostReasons),
    readTimeline(database, complaint.id),
    readNeighbours(database, selectionOf(asked, searched.value), place),
  ]);
  return { ok: true, value: { complaint, sightings, reasons, timeline, neighbours } };
}

async function leaveTrace(trx: Trx, reader: Reader, complaint: FiledComplaint): Promise<void> {
  await markRead(trx, complaint.id, reader.now);
  await recordAudit(trx, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'complaint',
    subjectId: complaint.id,
    requestId: reader.requestId,
  });
}

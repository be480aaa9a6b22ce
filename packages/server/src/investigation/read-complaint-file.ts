import type { ComplaintFile, QueueFilters, Waterfall } from '@fanal/contract/investigation';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { type ComplaintEvent, markRead, openThread, readEvents } from '../complaint/index.ts';
import { recordAudit } from '../identity/index.ts';
import type { Trx } from '../platform/database/index.ts';
import {
  type FiledComplaint,
  type FiledDecision,
  type FiledSighting,
  findComplaint,
  readDecisions,
  readSightings,
} from './file-store.ts';
import { readScript, readWaterfalls } from './grouping/read-grounds.ts';
import { type QueueDependencies, type Reader, selectionOf } from './list-queue.ts';
import { readNeighbours } from './queue-store.ts';
import { readReasons, type SharedValue } from './reason-store.ts';
import { openSearch } from './seal-search.ts';

export type ComplaintInHand = {
  readonly complaint: FiledComplaint;
  readonly sightings: readonly FiledSighting[];
  /** Empty when nobody else names the same. */
  readonly reasons: readonly SharedValue[];
  readonly waterfall?: Waterfall | undefined;
  readonly script: ComplaintFile['script'];
  readonly timeline: readonly ComplaintEvent[];
  readonly decisions: readonly FiledDecision[];
  readonly messages: Awaited<ReturnType<typeof openThread>>;
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
  const found = reference.ok ? await findComplaint(database, reference.value) : undefined;
  if (found === undefined) return refuse('not-found');
  const { complaint, messages } = await database.transaction((trx) => open(trx, reader, found));
  const place = { at: complaint.filedAt, id: complaint.id };
  const { statementId } = complaint;
  const [sightings, reasons, waterfalls, script, timeline, decisions, neighbours] = await Promise.all([
    readSightings(database, statementId, mostSightings),
    readReasons(database, [statementId], mostReasons),
    readWaterfalls(database, [statementId]),
    readScript(database, statementId),
    readEvents(database, complaint.id),
    readDecisions(database, complaint.id),
    readNeighbours(database, selectionOf(asked, searched.value), place),
  ]);
  const told = { complaint, sightings, reasons, timeline, decisions, messages, neighbours };
  return { ok: true, value: { ...told, script, waterfall: waterfalls.get(statementId) } };
}

/** As it stands once read: the reading moves it, and the version that an agent decides on is that one. */
async function open(
  trx: Trx,
  reader: Reader,
  found: FiledComplaint,
): Promise<Pick<ComplaintInHand, 'complaint' | 'messages'>> {
  await markRead(trx, found.id, reader.now);
  await recordAudit(trx, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'complaint',
    subjectId: found.id,
    requestId: reader.requestId,
  });
  const messages = await openThread(trx, found.id, reader.now);
  return { complaint: (await findComplaint(trx, found.reference)) ?? found, messages };
}

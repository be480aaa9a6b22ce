import { randomUUID } from 'node:crypto';
import {
  type Exhibit,
  type ExhibitOwner,
  type ExhibitRefusal,
  type ExhibitSource,
  exhibitName,
  isPicture,
  type ScanOutcome,
} from '@fanal/core/exhibit';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Trx } from '../platform/database/index.ts';
import { requestJob } from '../platform/jobs/index.ts';
import { announceBlob } from './bytes/blob-store.ts';
import { hasRoom, type Spooled, spool } from './bytes/spool.ts';
import type { Handler } from './custody/custody.ts';
import { appendCustody } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { createGauge, FileRefused, type Gauged } from './inspect/gauge.ts';
import { type Inspected, inspectFile } from './inspect/inspect-file.ts';
import { type EvidenceKey, findOrMakeKey, lockKey } from './keys/key-store.ts';
import { sealNameOf } from './open-exhibit.ts';
import { findBySha256, insertExhibit, weighExhibits } from './store.ts';

export const previewJob = 'make-exhibit-preview';

export type Receiving = {
  readonly owner: ExhibitOwner;
  /** As the person's device calls it. */
  readonly name: string;
  readonly source: ExhibitSource;
  /** Read once, to the end or to the refusal. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly actor: Handler;
  readonly now: Date;
  readonly requestId: string;
  /** Day on which the capture was made, when known: `2026-11-24`. */
  readonly capturedOn?: string;
  readonly sourceUrl?: string;
};

/** `draft-not-found`: the story was erased meanwhile. `not-at-this-stage`: it is filed, and no longer added to. */
export type ReceivingRefusal = ExhibitRefusal | 'draft-not-found' | 'not-at-this-stage';

/**
 * Takes a file in evidence, byte for byte: sealed as it comes, looked at, then kept. When this resolves with an
 * exhibit its bytes and its record are durable. The same bytes given again answer the exhibit that they are.
 */
export async function receiveExhibit(
  evidence: Evidence,
  receiving: Receiving,
): Promise<Result<Exhibit, ReceivingRefusal>> {
  const { database, keys, limits, spoolFolder } = evidence;
  const { owner } = receiving;
  if ('statementId' in owner && !(await evidence.filed.mayAdd(database, owner.statementId)))
    return refuse('not-at-this-stage');
  const name = exhibitName(receiving.name);
  const key = await findOrMakeKey(database, owner, keys, receiving.now);
  if (key === undefined) return refuse('draft-not-found');
  const full = await refusalOfFull(evidence, key.id);
  if (full !== undefined) return refuse(full);
  if (!(await hasRoom(spoolFolder, limits.large))) return refuse('no-room');
  const blobId = randomUUID();
  const gauge = createGauge(name, limits);
  let file: Spooled;
  try {
    file = await spool(spoolFolder, sealNameOf(key.key, blobId), gauge.through(receiving.bytes));
  } catch (error) {
    if (error instanceof FileRefused) return refuse(error.refusal);
    throw error;
  }
  try {
    const gauged = gauge.gauged();
    const known = await findBySha256(database, key.id, gauged.sha256);
    if (known !== undefined) return { ok: true, value: known.exhibit };
    const inspected = await inspectFile(file, gauged, name);
    if (!inspected.ok) return inspected;
    const scan = await evidence.scan(file.range(0, file.size));
    await file.finish();
    await announceBlob(database, blobId, receiving.now);
    await evidence.store.take(blobId, file.path);
    const exhibit = exhibitFrom(receiving, name, gauged, inspected.value, scan);
    const kept = await database.transaction((trx) =>
      record(evidence, trx, { receiving, exhibit, key, blobId }),
    );
    // The bytes of a file that was not kept after all are swept away later: nothing refers to them.
    return kept;
  } finally {
    await file.discard();
  }
}

function exhibitFrom(
  { source, now, capturedOn, sourceUrl }: Receiving,
  name: string,
  { size, sha256 }: Gauged,
  { type, marks }: Inspected,
  scan: ScanOutcome,
): Exhibit {
  return {
    id: randomUUID(),
    name,
    size,
    sha256,
    type,
    source,
    receivedAt: now,
    ...(capturedOn === undefined ? {} : { capturedOn }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    scan,
    marks,
    preview: isPicture(type) && scan !== 'infected' ? 'waiting' : 'none',
  };
}

async function refusalOfFull(
  { database, limits }: Pick<Evidence, 'database' | 'limits'>,
  keyId: string,
): Promise<ExhibitRefusal | undefined> {
  const { count, bytes } = await weighExhibits(database, keyId);
  // The same file given again is not one more; that is seen once it was read.
  if (count > limits.exhibits) return 'too-many-exhibits';
  return bytes > limits.statement ? 'exhibits-too-large' : undefined;
}

type Kept = {
  readonly receiving: Receiving;
  readonly exhibit: Exhibit;
  readonly key: EvidenceKey;
  readonly blobId: string;
};

async function record(
  { limits, filed, onReceived }: Evidence,
  trx: Trx,
  { receiving, exhibit, key, blobId }: Kept,
): Promise<Result<Exhibit, ReceivingRefusal>> {
  const owner = await lockKey(trx, key.id);
  if (owner === undefined) return refuse('draft-not-found');
  const known = await findBySha256(trx, key.id, exhibit.sha256);
  if (known !== undefined) return { ok: true, value: known.exhibit };
  const { count, bytes } = await weighExhibits(trx, key.id);
  if (count >= limits.exhibits) return refuse('too-many-exhibits');
  if (bytes + exhibit.size > limits.statement) return refuse('exhibits-too-large');
  const { actor, now, requestId } = receiving;
  if ('statementId' in owner) {
    const added = await filed.onAdding(trx, { statementId: owner.statementId, actor, now, requestId });
    if (!added.ok) return added;
  }
  const custody = { exhibitId: exhibit.id, purpose: 'evidence', actor, now, requestId };
  await insertExhibit(trx, { exhibit, keyId: key.id, blobId });
  await appendCustody(trx, key.key, { ...custody, action: 'received' });
  if (exhibit.scan === 'infected') await appendCustody(trx, key.key, { ...custody, action: 'quarantined' });
  const subject = { subjectKind: 'exhibit', subjectId: exhibit.id };
  await recordAudit(trx, { at: now, actor, action: 'receive', ...subject, requestId });
  if (exhibit.preview === 'waiting') await requestJob(trx, previewJob, { exhibitId: exhibit.id });
  if (exhibit.scan !== 'infected') await onReceived(trx, exhibit, owner);
  return { ok: true, value: exhibit };
}

import type { Actor } from '@fanal/core/identity';
import { type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import { seriesOf } from '../matching/index.ts';
import type { Database, Db } from '../platform/database/index.ts';
import { readStatements, type StoredStatement } from '../statement/index.ts';
import { findOwnComplaint } from './find-complaint.ts';
import { countUnreadByPerson } from './message-store.ts';
import { type Complaint, type ComplaintEvent, listByPerson, readEvents } from './store.ts';

type Reader = {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly requestId: string;
  readonly now: Date;
};

export type ComplaintInFull = {
  readonly complaint: Complaint;
  readonly statement: StoredStatement;
  readonly events: readonly ComplaintEvent[];
  readonly inSeries: boolean;
  /** Messages that the person has not seen. */
  readonly unread: number;
};

/** The complaint of that reference, when it is the reader's own. */
export async function readComplaint(
  db: Database,
  request: Reader & { readonly reference: string },
): Promise<Result<ComplaintInFull, 'not-found'>> {
  const complaint = await findOwnComplaint(db, request.actor, request.reference);
  if (complaint === undefined) return refuse('not-found');
  const full = await inFull(db, complaint);
  const subject = { subjectKind: 'complaint', subjectId: complaint.id };
  await recordReading(db, {
    at: request.now,
    actor: request.actor,
    action: 'read',
    ...subject,
    requestId: request.requestId,
  });
  return { ok: true, value: full };
}

/** A complaint with all that its owner sees of it. */
export async function inFull(db: Db, complaint: Complaint): Promise<ComplaintInFull> {
  const { id, statementId } = complaint;
  const [[statement], series, events, unread] = await Promise.all([
    readStatements(db, [statementId]),
    seriesOf(db, [statementId]),
    readEvents(db, id),
    countUnreadByPerson(db, [id]),
  ]);
  if (statement === undefined) throw new Error('A complaint refers to a statement that is not there');
  const inSeries = (series.get(statementId)?.size ?? 1) > 1;
  return { complaint, statement, events, inSeries, unread: unread.get(id) ?? 0 };
}

export type ComplaintInList = Pick<ComplaintInFull, 'complaint' | 'inSeries' | 'unread'> &
  Pick<StoredStatement, 'scamType'>;

export async function listComplaints(db: Database, request: Reader): Promise<ComplaintInList[]> {
  const complaints = await listByPerson(db, request.actor.personId);
  const ids = complaints.map(({ statementId }) => statementId);
  const own = complaints.map(({ id }) => id);
  const [statements, series, unread] = await Promise.all([
    readStatements(db, ids),
    seriesOf(db, ids),
    countUnreadByPerson(db, own),
  ]);
  const types = new Map(statements.map(({ id, scamType }) => [id, scamType]));
  const subject = { subjectKind: 'person', subjectId: request.actor.personId };
  await recordReading(db, {
    at: request.now,
    actor: request.actor,
    action: 'list-complaints',
    ...subject,
    requestId: request.requestId,
  });
  return complaints.map((complaint) => ({
    complaint,
    scamType: types.get(complaint.statementId) ?? 'other',
    inSeries: (series.get(complaint.statementId)?.size ?? 1) > 1,
    unread: unread.get(complaint.id) ?? 0,
  }));
}

import type { Actor } from '@fanal/core/identity';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import { findComplaint, findOwnComplaint } from './find-complaint.ts';
import { insertMessage, markThreadRead, readThread, type Side, type StoredMessage } from './message-store.ts';
import type { Complaint } from './store.ts';
import { type LinkTo, tellPerson } from './tell-person.ts';

type Speaker = Exclude<Actor, { kind: 'visitor' }>;

export type MessageRequest = {
  readonly reference: string;
  readonly actor: Speaker;
  /** The sender's own: sent twice, written once. */
  readonly key: string;
  readonly text: string;
  readonly requestId: string;
  readonly now: Date;
  readonly linkTo: LinkTo;
};

/** Writes to the other side and answers the whole thread; the person learns by e-mail that there is a message, no more. */
export function writeMessage(
  database: Database,
  request: MessageRequest,
): Promise<Result<StoredMessage[], 'not-found' | 'nobody-to-write-to'>> {
  const { actor, now } = request;
  return database.transaction(async (trx) => {
    const complaint = await findFor(trx, request.reference, actor);
    if (complaint === undefined) return refuse('not-found');
    if (complaint.from.origin !== 'online') return refuse('nobody-to-write-to');
    const author: Side = actor.kind;
    const authorId = actor.kind === 'agent' ? actor.agentId : actor.personId;
    const message = { complaintId: complaint.id, key: request.key, author, authorId, at: now };
    const id = await insertMessage(trx, { ...message, text: request.text });
    if (id !== undefined) {
      await leaveLine(trx, complaint, { ...request, action: 'write-message' });
      if (author === 'agent')
        await tellPerson(trx, complaint, { ...request, news: 'message', key: `m${id}` });
    }
    return { ok: true, value: await readThread(trx, complaint.id) };
  });
}

/** The person's own thread. What the other side wrote is read from now on. */
export function readMessages(
  database: Database,
  request: Pick<MessageRequest, 'reference' | 'actor' | 'requestId' | 'now'>,
): Promise<Result<StoredMessage[], 'not-found'>> {
  const { actor, now } = request;
  return database.transaction(async (trx) => {
    const complaint = await findFor(trx, request.reference, actor);
    if (complaint === undefined) return refuse('not-found');
    await markThreadRead(trx, complaint.id, { reader: actor.kind, at: now });
    await leaveLine(trx, complaint, { ...request, action: 'read-messages' });
    return { ok: true, value: await readThread(trx, complaint.id) };
  });
}

function findFor(trx: Trx, reference: string, actor: Speaker): Promise<Complaint | undefined> {
  return actor.kind === 'agent' ? findComplaint(trx, reference) : findOwnComplaint(trx, actor, reference);
}

function leaveLine(
  trx: Trx,
  { id }: Complaint,
  { now, actor, action, requestId }: Pick<MessageRequest, 'now' | 'actor' | 'requestId'> & { action: string },
): Promise<void> {
  return recordAudit(trx, {
    at: now,
    actor,
    action,
    subjectKind: 'complaint',
    subjectId: id,
    requestId,
  });
}

import type { CourseRefusal, Mode, PersonCommand } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { findAct, insertAct } from './course-store.ts';
import { lockOwnComplaint } from './find-complaint.ts';
import { moveComplaint } from './move-complaint.ts';
import type { Complaint } from './store.ts';
import { type LinkTo, tellPerson } from './tell-person.ts';

export type PersonRequest = {
  readonly reference: string;
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly mode: Mode;
  readonly requestId: string;
  readonly now: Date;
  readonly linkTo: LinkTo;
};

/** Answers what was asked, or adds something new. The same `key` again changes nothing and answers the same. */
export function completeComplaint(
  database: Database,
  request: PersonRequest & {
    readonly key: string;
    readonly command: Extract<PersonCommand, { kind: 'answer' | 'add' }>;
  },
): Promise<
  Result<Complaint, Exclude<CourseRefusal, 'checklist-disagrees' | 'not-in-this-mode'> | 'not-found'>
> {
  const { reference, actor, mode, command, key, now, requestId, linkTo } = request;
  return database.transaction(async (trx) => {
    const complaint = await lockOwnComplaint(trx, actor, reference);
    if (complaint === undefined) return refuse('not-found');
    const known = await findAct(trx, key);
    if (known !== undefined) {
      const isSame = known.complaintId === complaint.id && known.actorId === actor.personId;
      return isSame ? { ok: true, value: complaint } : refuse('not-found');
    }
    const moved = await moveComplaint(trx, complaint, { mode, command, now });
    if (!moved.ok) return refuse('not-at-this-stage');
    const by = { kind: 'person', id: actor.personId } as const;
    await insertAct(trx, { key, complaintId: complaint.id, by, kind: command.kind, at: now });
    const subject = { subjectKind: 'complaint', subjectId: complaint.id };
    await recordAudit(trx, { at: now, actor, action: command.kind, ...subject, requestId });
    await tellPerson(trx, complaint, { news: command.kind, key: String(moved.value.version), now, linkTo });
    return { ok: true, value: moved.value };
  });
}

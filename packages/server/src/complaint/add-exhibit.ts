import { courseOf, type Mode, mayNow } from '@fanal/core/complaint';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Db, Trx } from '../platform/database/index.ts';
import { lockByReference, saveStatus } from './course-store.ts';
import { findByStatements, insertEvents, readEvents } from './store.ts';
import { type LinkTo, tellPerson } from './tell-person.ts';

/** Whether a file may be added now to the complaint of that statement: as long as it may be completed. */
export async function mayAddExhibit(
  db: Db,
  { statementId, mode }: { readonly statementId: string; readonly mode: Mode },
): Promise<boolean> {
  const [complaint] = await findByStatements(db, [statementId]);
  return complaint !== undefined && mayComplete(db, complaint.id, mode);
}

async function mayComplete(db: Db, complaintId: string, mode: Mode): Promise<boolean> {
  return mayNow({ mode, course: courseOf(await readEvents(db, complaintId)) }, 'add');
}

/**
 * Tells the complaint that one more file comes, in the transaction that keeps it: on the timeline, in the trail, to
 * whoever decides (the version moves), and to the person by one letter a day, however many files they give.
 */
export async function addExhibit(
  trx: Trx,
  adding: {
    readonly statementId: string;
    readonly actor: Parameters<typeof recordAudit>[1]['actor'];
    readonly mode: Mode;
    readonly now: Date;
    readonly requestId: string;
    readonly linkTo: LinkTo;
  },
): Promise<Result<undefined, 'not-at-this-stage'>> {
  const { statementId, actor, mode, now, requestId, linkTo } = adding;
  const [found] = await findByStatements(trx, [statementId]);
  const complaint = found && (await lockByReference(trx, found.reference));
  if (complaint === undefined || !(await mayComplete(trx, complaint.id, mode)))
    return refuse('not-at-this-stage');
  const { id, status } = complaint;
  await insertEvents(trx, [{ complaintId: id, event: { kind: 'exhibits-added', at: now, count: 1 } }]);
  await saveStatus(trx, id, { status, at: now });
  const subject = { subjectKind: 'complaint', subjectId: id };
  await recordAudit(trx, { at: now, actor, action: 'add', ...subject, requestId });
  const day = now.toISOString().slice(0, 10);
  await tellPerson(trx, complaint, { news: 'add', key: `exhibits-${day}`, now, linkTo });
  return { ok: true, value: undefined };
}

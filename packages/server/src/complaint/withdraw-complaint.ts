import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { PersonRequest } from './complete-complaint.ts';
import { lockOwnComplaint } from './find-complaint.ts';
import { moveComplaint } from './move-complaint.ts';
import type { Complaint } from './store.ts';
import { tellPerson } from './tell-person.ts';

/**
 * A withdrawal erases nothing and does not bind the parquet: public action does not depend on the victim's
 * (code de procédure pénale, art. 2 and 6). Withdrawing again answers the complaint as it is.
 */
export function withdrawComplaint(
  database: Database,
  request: PersonRequest & { readonly words: string | undefined },
): Promise<Result<Complaint, 'not-found' | 'not-at-this-stage'>> {
  const { reference, actor, mode, words, now, requestId, linkTo } = request;
  return database.transaction(async (trx) => {
    const complaint = await lockOwnComplaint(trx, actor, reference);
    if (complaint === undefined) return refuse('not-found');
    if (complaint.status === 'withdrawn') return { ok: true, value: complaint };
    const command = { kind: 'withdraw', ...(words === undefined ? {} : { words }) } as const;
    const moved = await moveComplaint(trx, complaint, { mode, command, now });
    if (!moved.ok) return refuse('not-at-this-stage');
    const subject = { subjectKind: 'complaint', subjectId: complaint.id };
    await recordAudit(trx, { at: now, actor, action: 'withdraw', ...subject, requestId });
    await tellPerson(trx, complaint, { news: 'withdraw', key: String(moved.value.version), now, linkTo });
    return { ok: true, value: moved.value };
  });
}

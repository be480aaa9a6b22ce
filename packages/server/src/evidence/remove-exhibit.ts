import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Handler } from './custody/custody.ts';
import { appendCustody } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { lockKey, openKey } from './keys/key-store.ts';
import { deleteExhibit, findExhibit } from './store.ts';

/** Takes an exhibit back from a story that is still being told. Its bytes are deleted by the next sweep. */
export function removeExhibit(
  { database, keys }: Pick<Evidence, 'database' | 'keys'>,
  removing: {
    readonly exhibitId: string;
    readonly draftId: string;
    readonly actor: Handler;
    readonly now: Date;
    readonly requestId: string;
  },
): Promise<Result<{ readonly removed: true }, 'not-found' | 'draft-already-filed'>> {
  const { exhibitId, draftId, actor, now, requestId } = removing;
  return database.transaction(async (trx) => {
    const stored = await findExhibit(trx, exhibitId);
    if (stored === undefined) return refuse('not-found');
    const owner = await lockKey(trx, stored.keyId);
    if (owner === undefined || !('draftId' in owner)) return refuse('draft-already-filed');
    if (owner.draftId !== draftId) return refuse('not-found');
    const key = await openKey(trx, stored.keyId, keys);
    await appendCustody(trx, key, { ...removing, action: 'removed', purpose: 'evidence' });
    await deleteExhibit(trx, exhibitId);
    const subject = { subjectKind: 'exhibit', subjectId: exhibitId };
    await recordAudit(trx, { at: now, actor, action: 'remove', ...subject, requestId });
    return { ok: true, value: { removed: true } };
  });
}

import type { Exhibit, ExhibitOwner } from '@fanal/core/exhibit';
import type { Db, Trx } from '../platform/database/index.ts';
import type { Handler } from './custody/custody.ts';
import { appendCustody } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { moveKey, openKey } from './keys/key-store.ts';
import { listExhibits } from './store.ts';

/** A story's exhibits in the order in which they came. */
export async function exhibitsOf(db: Db, owner: ExhibitOwner): Promise<Exhibit[]> {
  return (await listExhibits(db, owner)).map(({ exhibit }) => exhibit);
}

/** The story is filed: its exhibits go with the statement, in the same transaction. */
export async function carryExhibits(
  trx: Trx,
  { keys }: Pick<Evidence, 'keys'>,
  carrying: {
    readonly draftId: string;
    readonly statementId: string;
    readonly actor: Handler;
    readonly now: Date;
    readonly requestId: string;
  },
): Promise<void> {
  const { draftId, statementId } = carrying;
  const keyId = await moveKey(trx, draftId, statementId);
  if (keyId === undefined) return;
  const key = await openKey(trx, keyId, keys);
  for (const { exhibit } of await listExhibits(trx, { statementId })) {
    const custody = { ...carrying, exhibitId: exhibit.id, action: 'carried', purpose: 'filing' } as const;
    await appendCustody(trx, key, custody);
  }
}

import { type Result, refuse } from '@fanal/core/result';
import type { Database } from '../platform/database/index.ts';
import type { Caller } from '../platform/http/index.ts';
import { changeable, findDraft, keyHashOf, readable } from '../statement/index.ts';
import { ownerOf } from './store.ts';

/** The statement behind a complaint's reference; with `personId`, among that person's own. */
export type StatementOf = (reference: string, personId?: string) => Promise<string | undefined>;

/** Whose exhibits a caller may give, see or take back. */
export type Owners = ReturnType<typeof createOwners>;

export function createOwners(database: Database, statementOf: StatementOf) {
  async function draftOf({ cookies }: Caller) {
    const keyHash = keyHashOf(cookies);
    return keyHash && findDraft(database, keyHash);
  }

  return {
    /** The story that this browser holds the key of. */
    async readDraft(caller: Caller) {
      return readable(await draftOf(caller), caller.now);
    },
    /** The same, while it may still change. */
    async openDraft(caller: Caller) {
      return changeable(await draftOf(caller), caller.now);
    },
    async ownStatement(
      { actor }: Caller,
      reference: string,
    ): Promise<Result<{ readonly statementId: string }, 'not-found'>> {
      if (actor.kind !== 'person') return refuse('not-found');
      const statementId = await statementOf(reference, actor.personId);
      return statementId === undefined ? refuse('not-found') : { ok: true, value: { statementId } };
    },
    async isOfDraft(exhibitId: string, draftId: string): Promise<boolean> {
      const owner = await ownerOf(database, exhibitId);
      return owner !== undefined && 'draftId' in owner && owner.draftId === draftId;
    },
    /** Agents read what was filed, never a story being told. */
    async isFiled(exhibitId: string): Promise<boolean> {
      const owner = await ownerOf(database, exhibitId);
      return owner !== undefined && 'statementId' in owner;
    },
  };
}

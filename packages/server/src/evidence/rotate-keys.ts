import type { Handler } from './custody/custody.ts';
import { appendCustody } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { countKeys, keysToReseal, replaceSealed, type SealedKey } from './keys/key-store.ts';
import { exhibitsUnder } from './store.ts';

type Rotating = {
  readonly actor: Handler;
  readonly now: Date;
  readonly requestId: string;
  /** Keys sealed anew so far, of those that were to be. */
  readonly onProgress?: (done: number, toDo: number) => void;
};

export type Rotated = {
  /** The name of the master key under which everything is sealed now. */
  readonly master: string;
  readonly resealed: number;
  readonly keys: number;
};

const page = 100;

/**
 * Seals the key of each story anew, under the current master key. The exhibits themselves are not touched: their
 * key does not change. Stopped at any moment, it goes on where it was when it is run again; servers may run meanwhile,
 * when they were given both master keys.
 */
export async function rotateKeys(
  evidence: Pick<Evidence, 'database' | 'keys'>,
  rotating: Rotating,
): Promise<Rotated> {
  const { database, keys } = evidence;
  const { total, left } = await countKeys(database, keys.current);
  let resealed = 0;
  for (;;) {
    const sealed = await keysToReseal(database, keys.current, page);
    for (const key of sealed) if (await resealOne(evidence, key, rotating)) resealed += 1;
    rotating.onProgress?.(resealed, left);
    if (sealed.length < page) return { master: keys.current, resealed, keys: total };
  }
}

function resealOne(
  { database, keys }: Pick<Evidence, 'database' | 'keys'>,
  sealed: SealedKey,
  { actor, now, requestId }: Rotating,
): Promise<boolean> {
  return database.transaction(async (trx) => {
    const key = keys.open(sealed.id, sealed.sealed, sealed.master);
    if (!(await replaceSealed(trx, sealed, keys.seal(sealed.id, key), keys.current))) return false;
    for (const exhibitId of await exhibitsUnder(trx, sealed.id)) {
      const custody = { exhibitId, action: 're-sealed', purpose: 'rotation', actor, now, requestId } as const;
      await appendCustody(trx, key, custody);
    }
    return true;
  });
}

import type { Actor } from '@fanal/core/identity';
import { parseReference } from '@fanal/core/reference';
import type { Trx } from '../platform/database/index.ts';
import { type LockedComplaint, lockByReference } from './course-store.ts';
import { isOwn } from './policy.ts';

/** Held until the transaction ends; nothing when it is not the actor's own. */
export async function lockOwn(
  trx: Trx,
  reference: string,
  actor: Actor,
): Promise<LockedComplaint | undefined> {
  const parsed = parseReference(reference, 'F');
  const complaint = parsed.ok ? await lockByReference(trx, parsed.value) : undefined;
  return complaint !== undefined && isOwn(complaint, actor) ? complaint : undefined;
}

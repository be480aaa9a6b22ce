import type { Complainant } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import { parseReference } from '@fanal/core/reference';
import type { Db, Trx } from '../platform/database/index.ts';
import { type LockedComplaint, lockByReference } from './course-store.ts';
import { isOwn } from './policy.ts';
import { type Complaint, findByReference } from './store.ts';

/** A complaint with the person who filed it here. */
export type OwnComplaint = Complaint & { readonly complainant: Complainant };

/** The complaint of that reference, as somebody wrote it. Whether they may see it is the caller's to ask. */
export async function findComplaint(db: Db, written: string): Promise<Complaint | undefined> {
  const reference = parseReference(written, 'F');
  return reference.ok ? findByReference(db, reference.value) : undefined;
}

/** The complaint of that reference, when the actor filed it; nobody else learns whether it exists. */
export async function findOwnComplaint(
  db: Db,
  actor: Actor,
  written: string,
): Promise<OwnComplaint | undefined> {
  const complaint = await findComplaint(db, written);
  if (complaint === undefined || !isOwn(complaint, actor) || complaint.from.origin !== 'online')
    return undefined;
  return { ...complaint, complainant: complaint.from.complainant };
}

/** The same, held until the transaction ends. */
export async function lockOwnComplaint(
  trx: Trx,
  actor: Actor,
  written: string,
): Promise<LockedComplaint | undefined> {
  const reference = parseReference(written, 'F');
  const complaint = reference.ok ? await lockByReference(trx, reference.value) : undefined;
  return complaint !== undefined && isOwn(complaint, actor) ? complaint : undefined;
}

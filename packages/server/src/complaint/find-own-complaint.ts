import type { Complainant } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import { parseReference } from '@fanal/core/reference';
import type { Db } from '../platform/database/index.ts';
import { isOwn } from './policy.ts';
import { type Complaint, findByReference } from './store.ts';

/** A complaint with the person who filed it here. */
export type OwnComplaint = Complaint & { readonly complainant: Complainant };

/** The complaint of that reference, when the actor filed it; nobody else learns whether it exists. */
export async function findOwnComplaint(
  db: Db,
  actor: Actor,
  reference: string,
): Promise<OwnComplaint | undefined> {
  const parsed = parseReference(reference, 'F');
  const complaint = parsed.ok ? await findByReference(db, parsed.value) : undefined;
  if (complaint === undefined || !isOwn(complaint, actor) || complaint.from.origin !== 'online')
    return undefined;
  return { ...complaint, complainant: complaint.from.complainant };
}

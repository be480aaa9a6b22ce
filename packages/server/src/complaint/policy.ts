import { type Actor, aPerson, type Policy } from '@fanal/core/identity';
import type { Complaint } from './store.ts';

/** Complaints are filed and followed by people who have said who they are. */
export const complaintPolicy = {
  'file-complaint': aPerson,
  'list-my-complaints': aPerson,
  'get-my-complaint': aPerson,
} as const satisfies Record<string, Policy>;

export function isOwn(complaint: Complaint, actor: Actor): boolean {
  return (
    actor.kind === 'person' &&
    complaint.from.origin === 'online' &&
    complaint.from.personId === actor.personId
  );
}

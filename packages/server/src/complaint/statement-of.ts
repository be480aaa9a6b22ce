import { parseReference } from '@fanal/core/reference';
import type { Db } from '../platform/database/index.ts';
import { findByReference } from './store.ts';

/** The statement behind a complaint's reference; when `personId` is given, of that person's own complaints only. */
export async function statementOf(db: Db, written: string, personId?: string): Promise<string | undefined> {
  const reference = parseReference(written, 'F');
  const complaint = reference.ok ? await findByReference(db, reference.value) : undefined;
  if (complaint === undefined) return undefined;
  if (personId === undefined) return complaint.statementId;
  return complaint.from.origin === 'online' && complaint.from.personId === personId
    ? complaint.statementId
    : undefined;
}

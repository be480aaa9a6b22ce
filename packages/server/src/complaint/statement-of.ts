import type { Db } from '../platform/database/index.ts';
import { findComplaint } from './find-complaint.ts';
import { isFiledBy } from './policy.ts';

/** The statement behind a complaint's reference; when `personId` is given, of that person's own complaints only. */
export async function statementOf(db: Db, written: string, personId?: string): Promise<string | undefined> {
  const complaint = await findComplaint(db, written);
  if (complaint === undefined) return undefined;
  return personId === undefined || isFiledBy(complaint, personId) ? complaint.statementId : undefined;
}

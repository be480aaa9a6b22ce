import type { Result } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { DraftRequest } from './change-draft.ts';
import { readable } from './draft-life.ts';
import { type Draft, findDraft } from './store.ts';

export async function readDraft(
  database: Database,
  request: DraftRequest,
): Promise<Result<Draft, 'draft-not-found' | 'draft-expired'>> {
  const found = request.keyHash === undefined ? undefined : await findDraft(database, request.keyHash);
  const draft = readable(found, request.now);
  if (draft.ok) {
    const subject = { subjectKind: 'draft', subjectId: draft.value.id };
    await recordReading(database, { ...request, ...subject, at: request.now, action: 'read' });
  }
  return draft;
}

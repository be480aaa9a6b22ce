import { randomUUID } from 'node:crypto';
import type { Actor } from '@fanal/core/identity';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newDraftKey } from './draft-key.ts';
import { expiryFrom } from './draft-life.ts';
import { type Draft, insertDraft } from './store.ts';

export async function startDraft(
  database: Database,
  request: { readonly locale: string; readonly actor: Actor; readonly requestId: string; readonly now: Date },
): Promise<{ readonly draft: Draft; readonly key: string }> {
  const { now } = request;
  const { key, hash } = newDraftKey();
  const draft: Draft = {
    id: randomUUID(),
    locale: request.locale,
    answers: {},
    startedAt: now,
    savedAt: now,
    expiresAt: expiryFrom(now),
  };
  await database.transaction(async (trx) => {
    await insertDraft(trx, draft, hash);
    await recordAudit(trx, {
      ...request,
      at: now,
      action: 'start',
      subjectKind: 'draft',
      subjectId: draft.id,
    });
  });
  return { draft, key };
}

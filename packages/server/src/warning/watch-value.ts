import { randomUUID } from 'node:crypto';
import type { TypedValue } from '@fanal/contract/warning';
import type { Actor } from '@fanal/core/identity';
import { readIndicator } from '@fanal/core/indicator';
import { ok, type Result, refuse } from '@fanal/core/result';
import { publishedItemOf } from '@fanal/core/warning';
import { recordAudit } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { reconsider } from './consider-values.ts';
import { openWarning, type Warning } from './store.ts';

export type WatchRequest = TypedValue & {
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
};

/** Opens the file of a value that an analyst knows of; the one there is, when there is one. */
export async function watchValue(
  database: Database,
  request: WatchRequest,
): Promise<Result<Warning, Refusal & { readonly code: 'invalid-answers' }>> {
  const { now, actor, requestId, platform } = request;
  const context = { country: 'FR', ...(platform === undefined ? {} : { platform }) };
  const read = readIndicator(request.type, request.value, context);
  const item = read.verified ? publishedItemOf(read) : undefined;
  if (item === undefined) return refuse({ code: 'invalid-answers', fields: { value: 'not-readable' } });
  return database.transaction(async (trx) => {
    const indicator = { type: read.type, value: read.value };
    const opened = await openWarning(trx, { id: randomUUID(), item, indicator, now });
    const warning = await reconsider({ trx, now }, opened);
    const subject = { subjectKind: 'warning', subjectId: warning.id };
    await recordAudit(trx, { at: now, actor, action: 'watch-value', ...subject, requestId });
    return ok(warning);
  });
}

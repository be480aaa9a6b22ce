import type { QueueFilters } from '@fanal/contract/investigation';
import type { Actor } from '@fanal/core/identity';
import type { Result } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import { cursorAtTime, timePlaceOf } from './cursor.ts';
import { countQueue, type QueuedComplaint, type QueueSelection, readQueue } from './queue-store.ts';
import { searchTermsOf } from './search-terms.ts';

export type Reader = { readonly actor: Actor; readonly requestId: string; readonly now: Date };

type QueuePage = {
  readonly complaints: readonly QueuedComplaint[];
  readonly total: number;
  readonly next?: string;
};

/** One page of the queue. The trail says that it was read, never what was searched. */
export async function listQueue(
  db: Database,
  reader: Reader,
  asked: QueueFilters & { readonly after?: string | undefined; readonly limit: number },
): Promise<Result<QueuePage, 'invalid-request'>> {
  const after = asked.after === undefined ? undefined : timePlaceOf(asked.after);
  if (after?.ok === false) return after;
  const selection = selectionOf(asked);
  const [read, total] = await Promise.all([
    readQueue(db, selection, { after: after?.value, limit: asked.limit + 1 }),
    countQueue(db, selection),
  ]);
  const complaints = read.slice(0, asked.limit);
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'list',
    subjectKind: 'queue',
    requestId: reader.requestId,
  });
  const last = complaints.at(-1);
  const next =
    read.length > asked.limit && last !== undefined
      ? cursorAtTime({ at: last.filedAt, id: last.id })
      : undefined;
  return { ok: true, value: { complaints, total, ...(next === undefined ? {} : { next }) } };
}

export function selectionOf({ scamType, series, read, search }: QueueFilters): QueueSelection {
  const searched = search?.trim() ?? '';
  return { scamType, series, read, ...(searched === '' ? {} : { search: searchTermsOf(searched) }) };
}

import type { QueueFilters } from '@fanal/contract/investigation';
import { awaitingAgent } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import type { Result } from '@fanal/core/result';
import { recordReading } from '../identity/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { Vault } from '../platform/vault/index.ts';
import { cursorAtTime, timePlaceOf } from './cursor.ts';
import {
  countQueue,
  type QueuedComplaint,
  type QueueSelection,
  readQueue,
  readWaiting,
  sinceOf,
} from './queue-store.ts';
import { openSearch } from './seal-search.ts';
import { searchTermsOf } from './search-terms.ts';

/** `vault` opens what agents search. */
export type QueueDependencies = { readonly database: Database; readonly vault: Vault };

export type Reader = { readonly actor: Actor; readonly requestId: string; readonly now: Date };

type QueuePage = {
  readonly complaints: readonly QueuedComplaint[];
  readonly total: number;
  readonly searchedFor?: string;
  readonly next?: string;
};

/** One page of the queue. The trail says that it was read, never what was searched. */
export async function listQueue(
  { database, vault }: QueueDependencies,
  reader: Reader,
  asked: QueueFilters & {
    readonly after?: string | undefined;
    readonly limit: number;
    readonly order: 'newest' | 'waiting';
  },
): Promise<Result<QueuePage, 'invalid-request'>> {
  const after = asked.after === undefined ? undefined : timePlaceOf(asked.after);
  if (after?.ok === false) return after;
  const searched = openSearch(vault, asked.search);
  if (!searched.ok) return searched;
  const searchedFor = searched.value;
  const selection = selectionOf(asked, searchedFor);
  const waiting = asked.order === 'waiting';
  const [read, total] = await Promise.all([
    (waiting ? readWaiting : readQueue)(database, selection, { after: after?.value, limit: asked.limit + 1 }),
    waiting && selection.status === undefined
      ? countEach(database, selection)
      : countQueue(database, selection),
  ]);
  const complaints = read.slice(0, asked.limit);
  await recordReading(database, {
    at: reader.now,
    actor: reader.actor,
    action: 'list',
    subjectKind: 'queue',
    requestId: reader.requestId,
  });
  const last = complaints.at(-1);
  const next =
    read.length > asked.limit && last !== undefined
      ? cursorAtTime({ at: waiting ? sinceOf(last) : last.filedAt, id: last.id })
      : undefined;
  return {
    ok: true,
    value: {
      complaints,
      total,
      ...(searchedFor === undefined ? {} : { searchedFor }),
      ...(next === undefined ? {} : { next }),
    },
  };
}

async function countEach(database: Database, selection: QueueSelection): Promise<number> {
  const counts = await Promise.all(
    awaitingAgent.map((status) => countQueue(database, { ...selection, status })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

export function selectionOf(
  { scamType, series, read, status, messages }: QueueFilters,
  searchedFor: string | undefined,
): QueueSelection {
  const search = searchedFor === undefined ? undefined : searchTermsOf(searchedFor);
  return { scamType, series, read, status, messages, search };
}

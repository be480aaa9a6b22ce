import type { Feed } from '@fanal/contract/warning';
import { ok, type Result, refuse } from '@fanal/core/result';
import {
  checksumOf,
  feedStatement,
  type LookupClass,
  recordBytesOf,
  recordOf,
  sortRecords,
} from '@fanal/core/warning';
import type { Database } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/http/index.ts';
import { type Change, type ListName, readChanges, readTombstones } from './list-store.ts';
import type { LoadedList, OpenLists } from './open-lists.ts';
import { recordsIn } from './range-list.ts';

type Deps = { readonly database: Database; readonly lists: OpenLists };

/** A client may come back after so many seconds, and is never further behind than a minute. */
export const minimumWaitSeconds = 15;

export const epochClosed: Refusal & { readonly code: 'not-found' } = {
  code: 'not-found',
  fields: { epoch: 'closed' },
};

type Content = {
  readonly kind: Feed['kind'];
  readonly from: number;
  readonly version: number;
  readonly removals: Uint8Array;
  readonly additions: Uint8Array;
  readonly checksum: string;
};

/** What changed in a list since `from`, or the whole of it: to a client that has none, is too far behind, or ahead. */
export async function readFeed(
  { database, lists }: Deps,
  { from, ...name }: ListName & { readonly from: number },
  now: Date,
): Promise<Result<Feed, typeof epochClosed>> {
  const { find, signingKeys } = await lists.upToDate(now);
  const loaded = find(name);
  const [signingKey] = signingKeys;
  if (loaded === undefined || signingKey === undefined) return refuse(epochClosed);
  const content = (await diffSince(database, name, loaded, from)) ?? wholeOf(find(name) ?? loaded);
  const buried = await readTombstones(database, name, { after: content.from, upTo: content.version });
  const unsigned = {
    ...name,
    ...content,
    retracted: sortRecords(buried.flatMap((record) => recordsOf(name.class, record))),
    issuedAt: now.toISOString(),
    minimumWaitSeconds,
    signingKey: signingKey.id,
  };
  return ok({
    ...unsigned,
    removals: base64url(unsigned.removals),
    additions: base64url(unsigned.additions),
    retracted: base64url(unsigned.retracted),
    signature: base64url(signingKey.sign(feedStatement(unsigned))),
  });
}

/** `undefined` when the whole list serves better, or is all there is to serve. */
async function diffSince(
  database: Database,
  name: ListName,
  { list, version }: LoadedList,
  from: number,
): Promise<Content | undefined> {
  if (from === 0 || from > version) return undefined;
  // Read now: while the changes are fetched, the list may go on to the next version.
  const checksum = list.checksum();
  const wholeBytes = list.size * recordBytesOf(name.class);
  const changes = await readChanges(database, name, { after: from, upTo: version });
  if (changes.length !== version - from) return undefined;
  const { removals, additions } = netChange(name.class, changes);
  if (from < version - 1 && removals.length + additions.length > wholeBytes) return undefined;
  return { kind: 'diff', from, version, removals, additions, checksum };
}

function wholeOf({ list, version }: LoadedList): Content {
  const additions = list.records();
  const nothing = new Uint8Array();
  return { kind: 'full', from: 0, version, removals: nothing, additions, checksum: checksumOf(additions) };
}

/** Several changes as one: what came and went in between is in neither part. */
function netChange(
  lookupClass: LookupClass,
  changes: readonly Change[],
): { readonly removals: Uint8Array; readonly additions: Uint8Array } {
  const counts = new Map<string, number>();
  const count = (records: Uint8Array, by: number) => {
    for (const record of recordsOf(lookupClass, records)) {
      const key = Buffer.from(record).toString('latin1');
      counts.set(key, (counts.get(key) ?? 0) + by);
    }
  };
  for (const { removals, additions } of changes) {
    count(removals, -1);
    count(additions, 1);
  }
  const times = (sign: 1 | -1) =>
    sortRecords(
      [...counts].flatMap(([key, net]) =>
        Array.from({ length: Math.max(0, net * sign) }, () => new Uint8Array(Buffer.from(key, 'latin1'))),
      ),
    );
  return { removals: times(-1), additions: times(1) };
}

/** Stored records as the feed tells them. */
function recordsOf(lookupClass: LookupClass, stored: Uint8Array): readonly Uint8Array[] {
  return [...recordsIn(stored)].map(([bucket, entry]) => recordOf(lookupClass, bucket, entry));
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

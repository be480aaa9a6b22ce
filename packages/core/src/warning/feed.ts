import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { entryBytes } from './entry.ts';
import { type LookupClass, labelKindOf } from './lookup-class.ts';

/**
 * The list of a class as clients keep it: records of one width, sorted byte by byte, end to end. A token's record is
 * its bucket (2 bytes, big-endian) and its entry; a web address' is the first 4 bytes of its hash, and two addresses
 * may share them.
 */
export function recordBytesOf(lookupClass: LookupClass): number {
  return labelKindOf(lookupClass) === 'hash' ? 4 : 2 + entryBytes;
}

export function recordOf(lookupClass: LookupClass, bucket: number, entry: Uint8Array): Uint8Array {
  if (labelKindOf(lookupClass) === 'hash') return entry.slice(0, 4);
  const record = new Uint8Array(2 + entryBytes);
  record[0] = bucket >> 8;
  record[1] = bucket & 0xff;
  record.set(entry, 2);
  return record;
}

/** Sorts records in the order of lists. */
export function sortRecords(records: readonly Uint8Array[]): Uint8Array {
  const sorted = records.toSorted((one, other) => compare(one, 0, other, 0, one.length));
  const width = sorted[0]?.length ?? 0;
  const list = new Uint8Array(sorted.length * width);
  for (const [at, record] of sorted.entries()) list.set(record, at * width);
  return list;
}

/** SHA-256 of a sorted list, in hexadecimal. */
export function checksumOf(list: Uint8Array): string {
  return bytesToHex(sha256(list));
}

export type FeedChange = { readonly removals: Uint8Array; readonly additions: Uint8Array };

/**
 * The list after a change: removals first, one record for each, then additions. `undefined` when something is to be
 * removed that is not there, or a part is no whole number of records in order: the list is not the one that was meant.
 */
export function applyFeed(
  list: Uint8Array,
  { removals, additions }: FeedChange,
  width: number,
): Uint8Array | undefined {
  if (![list, removals, additions].every((part) => isSorted(part, width))) return undefined;
  const kept = without(list, removals, width);
  return kept === undefined ? undefined : merge(kept, additions, width);
}

function isSorted(list: Uint8Array, width: number): boolean {
  if (list.length % width !== 0) return false;
  for (let at = width; at < list.length; at += width) {
    if (compare(list, at - width, list, at, width) > 0) return false;
  }
  return true;
}

function without(list: Uint8Array, removals: Uint8Array, width: number): Uint8Array | undefined {
  if (removals.length > list.length) return undefined;
  const kept = new Uint8Array(list.length - removals.length);
  let length = 0;
  let next = 0;
  for (let at = 0; at < list.length; at += width) {
    if (next < removals.length && compare(list, at, removals, next, width) === 0) next += width;
    else if (length === kept.length) return undefined;
    else {
      kept.set(list.subarray(at, at + width), length);
      length += width;
    }
  }
  return next === removals.length ? kept : undefined;
}

function merge(list: Uint8Array, additions: Uint8Array, width: number): Uint8Array {
  const merged = new Uint8Array(list.length + additions.length);
  let [from, next] = [0, 0];
  for (let length = 0; length < merged.length; length += width) {
    const takesList =
      next >= additions.length || (from < list.length && compare(list, from, additions, next, width) <= 0);
    if (takesList) {
      merged.set(list.subarray(from, from + width), length);
      from += width;
    } else {
      merged.set(additions.subarray(next, next + width), length);
      next += width;
    }
  }
  return merged;
}

function compare(one: Uint8Array, at: number, other: Uint8Array, there: number, width: number): number {
  for (let byte = 0; byte < width; byte++) {
    const difference = (one[at + byte] ?? 0) - (other[there + byte] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What a feed's signature covers; bytes of records as they travel. */
export type SignedFeed = {
  readonly class: LookupClass;
  readonly epoch: number;
  /** The version that the change starts from; 0 for a whole list. */
  readonly from: number;
  readonly version: number;
  readonly kind: 'diff' | 'full';
  readonly removals: Uint8Array;
  readonly additions: Uint8Array;
  readonly retracted: Uint8Array;
  /** Of the list after the change, hexadecimal. */
  readonly checksum: string;
  /** ISO 8601, UTC. */
  readonly issuedAt: string;
  readonly minimumWaitSeconds: number;
  readonly signingKey: string;
};

/** The text that is signed: a line a group of fields, byte strings by their SHA-256. No field can stand for another. */
export function feedStatement(feed: SignedFeed): string {
  return [
    'fanal-feed-v1',
    `${feed.class} ${feed.epoch}`,
    `${feed.kind} ${feed.from} ${feed.version}`,
    `removals ${checksumOf(feed.removals)}`,
    `additions ${checksumOf(feed.additions)}`,
    `retracted ${checksumOf(feed.retracted)}`,
    `list ${feed.checksum}`,
    `issued ${feed.issuedAt}`,
    `wait ${feed.minimumWaitSeconds}`,
    `key ${feed.signingKey}`,
    '',
  ].join('\n');
}

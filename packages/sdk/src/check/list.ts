import { entryBytes } from './label.ts';
import type { LookupClass } from './lookup-class.ts';

/** The list of a class as it was last read: records of one width, sorted, end to end. */
export type List = {
  readonly class: LookupClass;
  readonly epoch: number;
  readonly version: number;
  readonly records: Uint8Array<ArrayBuffer>;
};

const bucketBytes = 2;
const prefixBytes = 4;

export function recordBytesOf(lookupClass: LookupClass): number {
  return lookupClass === 'url' ? prefixBytes : bucketBytes + entryBytes;
}

/**
 * The list after a change: removals first, one record each, then additions. `undefined` when something is to be
 * removed that is not there, or a part is out of order: then the list is not the one that was meant.
 */
export function changeList(
  records: Uint8Array,
  removals: Uint8Array,
  additions: Uint8Array,
  width: number,
): Uint8Array<ArrayBuffer> | undefined {
  if (![records, removals, additions].every((part) => isSorted(part, width))) return undefined;
  const changed = new Uint8Array(Math.max(0, records.length - removals.length) + additions.length);
  let [length, from, gone, next] = [0, 0, 0, 0];
  while (from < records.length || next < additions.length) {
    if (
      from < records.length &&
      gone < removals.length &&
      compare(records, from, removals, gone, width) === 0
    ) {
      from += width;
      gone += width;
      continue;
    }
    if (length === changed.length) return undefined;
    const takesOld =
      next >= additions.length ||
      (from < records.length && compare(records, from, additions, next, width) <= 0);
    changed.set(
      takesOld ? records.subarray(from, from + width) : additions.subarray(next, next + width),
      length,
    );
    if (takesOld) from += width;
    else next += width;
    length += width;
  }
  return gone === removals.length && length === changed.length ? changed : undefined;
}

/** The entries of a bucket, end to end as in a range. */
export function entriesIn({ records }: List, bucket: number): Uint8Array<ArrayBuffer> {
  const width = bucketBytes + entryBytes;
  const key = Uint8Array.of(bucket >> 8, bucket & 0xff);
  const entries: number[] = [];
  for (let at = firstAt(records, key, width); at < records.length; at += width) {
    if (compare(records, at, key, 0, bucketBytes) !== 0) break;
    entries.push(...records.subarray(at + bucketBytes, at + width));
  }
  return Uint8Array.from(entries);
}

export function holdsPrefix({ records }: List, label: Uint8Array): boolean {
  const at = firstAt(records, label.subarray(0, prefixBytes), prefixBytes);
  return at < records.length && compare(records, at, label, 0, prefixBytes) === 0;
}

/** Where the first record that is not below `key` stands. */
function firstAt(records: Uint8Array, key: Uint8Array, width: number): number {
  let low = 0;
  let high = records.length / width;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(records, middle * width, key, 0, key.length) < 0) low = middle + 1;
    else high = middle;
  }
  return low * width;
}

function isSorted(list: Uint8Array, width: number): boolean {
  if (list.length % width !== 0) return false;
  for (let at = width; at < list.length; at += width)
    if (compare(list, at - width, list, at, width) > 0) return false;
  return true;
}

function compare(one: Uint8Array, at: number, other: Uint8Array, there: number, width: number): number {
  for (let byte = 0; byte < width; byte += 1) {
    const difference = (one[at + byte] ?? 0) - (other[there + byte] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

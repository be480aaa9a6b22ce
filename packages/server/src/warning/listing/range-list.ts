import { createHash } from 'node:crypto';
import { bucketCountOf, entryBytes, type LookupClass, recordBytesOf, recordOf } from '@fanal/core/warning';
import { pad } from './padding.ts';

/** A record as the tables keep it: the bucket (2 bytes, big-endian), then the entry. */
const storedBytes = 2 + entryBytes;

/**
 * The list of one class and epoch in one block of memory: for each bucket, room for as many entries as the fullest has
 * and some more. Entries come first, in order; padding fills the rest, for a run of zeros would shrink on the way and
 * tell how many entries there are. A range is a slice of the block: the same size and work for every bucket.
 */
export class RangeList {
  readonly #class: LookupClass;
  readonly #bucketCount: number;
  #capacity: number;
  #block: Uint8Array<ArrayBuffer>;
  readonly #counts: Uint16Array;
  #size = 0;
  #checksum: string | undefined;

  /** `fullest`: entries of the fullest bucket, when that is known beforehand. */
  constructor(lookupClass: LookupClass, fullest = 0) {
    this.#class = lookupClass;
    this.#bucketCount = bucketCountOf(lookupClass);
    this.#capacity = roomFor(fullest);
    this.#block = padding(this.#bucketCount * this.#capacity * entryBytes);
    this.#counts = new Uint16Array(this.#bucketCount);
  }

  get size(): number {
    return this.#size;
  }

  /** In bytes, of every range. */
  get rangeBytes(): number {
    return this.#capacity * entryBytes;
  }

  /** A copy: the list may change while it is on its way. */
  range(bucket: number): Uint8Array<ArrayBuffer> {
    const start = bucket * this.rangeBytes;
    return this.#block.slice(start, start + this.rangeBytes);
  }

  has(bucket: number): boolean {
    return bucket < this.#bucketCount;
  }

  /** Removals first. A record that is to be removed and is not there is a fault: the list is not the one it was. */
  change(removals: Uint8Array, additions: Uint8Array): void {
    for (const [bucket, entry] of recordsIn(removals)) this.#remove(bucket, entry);
    for (const [bucket, entry] of recordsIn(additions)) this.add(bucket, entry);
  }

  add(bucket: number, entry: Uint8Array): void {
    const count = this.#counts[bucket];
    if (count === undefined) throw new RangeError('There is no such bucket');
    if (count === this.#capacity) this.#grow(count + 1);
    const place = this.#placeOf(bucket, entry);
    const [from, end] = [this.#offset(bucket, place), this.#offset(bucket, count)];
    this.#block.copyWithin(from + entryBytes, from, end);
    this.#block.set(entry, from);
    this.#counts[bucket] = count + 1;
    this.#size += 1;
    this.#checksum = undefined;
  }

  #remove(bucket: number, entry: Uint8Array): void {
    const count = this.#counts[bucket] ?? 0;
    const place = this.#placeOf(bucket, entry);
    const from = this.#offset(bucket, place);
    if (place >= count || compare(this.#block, from, entry) !== 0) {
      throw new Error('A list does not hold what is to be removed from it');
    }
    const end = this.#offset(bucket, count);
    this.#block.copyWithin(from, from + entryBytes, end);
    pad(this.#block, end - entryBytes, end);
    this.#counts[bucket] = count - 1;
    this.#size -= 1;
    this.#checksum = undefined;
  }

  /** The whole list as a feed tells it, sorted. */
  records(): Uint8Array<ArrayBuffer> {
    const width = recordBytesOf(this.#class);
    const records = new Uint8Array(this.#size * width);
    let at = 0;
    for (let bucket = 0; bucket < this.#bucketCount; bucket++) {
      for (let place = 0; place < (this.#counts[bucket] ?? 0); place++) {
        const from = this.#offset(bucket, place);
        records.set(recordOf(this.#class, bucket, this.#block.subarray(from, from + entryBytes)), at);
        at += width;
      }
    }
    return records;
  }

  /** SHA-256 of `records()`, hexadecimal; reckoned once for each state of the list. */
  checksum(): string {
    this.#checksum ??= createHash('sha256').update(this.records()).digest('hex');
    return this.#checksum;
  }

  #offset(bucket: number, place: number): number {
    return (bucket * this.#capacity + place) * entryBytes;
  }

  /** Where an entry is, or would be. */
  #placeOf(bucket: number, entry: Uint8Array): number {
    let [low, high] = [0, this.#counts[bucket] ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.#block, this.#offset(bucket, middle), entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #grow(fullest: number): void {
    const before = { block: this.#block, bytes: this.rangeBytes };
    this.#capacity = roomFor(fullest);
    this.#block = padding(this.#bucketCount * this.#capacity * entryBytes);
    for (let bucket = 0; bucket < this.#bucketCount; bucket++) {
      const start = bucket * before.bytes;
      const used = (this.#counts[bucket] ?? 0) * entryBytes;
      this.#block.set(before.block.subarray(start, start + used), this.#offset(bucket, 0));
    }
  }
}

/** Some room more than is needed, in steps: a size that changed with every entry would tell that one came. */
function roomFor(fullest: number): number {
  let room = 8;
  while (room < fullest) room += Math.max(4, room >> 3);
  return room;
}

function padding(length: number): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(length);
  pad(block, 0, length);
  return block;
}

export function* recordsIn(records: Uint8Array): Generator<readonly [number, Uint8Array]> {
  for (let at = 0; at + storedBytes <= records.length; at += storedBytes) {
    const bucket = ((records[at] ?? 0) << 8) | (records[at + 1] ?? 0);
    yield [bucket, records.subarray(at + 2, at + storedBytes)];
  }
}

function compare(block: Uint8Array, from: number, entry: Uint8Array): number {
  for (let byte = 0; byte < entryBytes; byte++) {
    const difference = (block[from + byte] ?? 0) - (entry[byte] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

import { checksumOf, entryBytes, recordOf, sortRecords } from '@fanal/core/warning';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RangeList } from './range-list.ts';

const stored = (bucket: number, entry: Uint8Array) => Uint8Array.of(bucket >> 8, bucket & 0xff, ...entry);
const entryOf = (seed: number) => {
  const entry = new Uint8Array(entryBytes);
  new DataView(entry.buffer).setUint32(0, (seed * 2_654_435_761) >>> 0);
  entry[15] = seed & 0xff;
  return entry;
};
const join = (records: readonly Uint8Array[]) => new Uint8Array(records.flatMap((record) => [...record]));
const nothing = new Uint8Array();

function holds(range: Uint8Array, entry: Uint8Array): boolean {
  for (let at = 0; at < range.length; at += entryBytes) {
    if (entry.every((byte, place) => range[at + place] === byte)) return true;
  }
  return false;
}

test('a list holds what was added and not removed, whatever the order, and its checksum says so', () => {
  const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(changes, (toggles) => {
      const list = new RangeList('wallet');
      const kept = new Map<string, readonly [number, Uint8Array]>();
      for (const [bucket, seed] of toggles) {
        const [name, entry] = [`${bucket} ${seed}`, entryOf(seed)];
        if (kept.delete(name)) list.change(stored(bucket, entry), nothing);
        else {
          kept.set(name, [bucket, entry]);
          list.change(nothing, stored(bucket, entry));
        }
      }
      const records = [...kept.values()].map(([bucket, entry]) => recordOf('wallet', bucket, entry));
      expect(list.size).toBe(kept.size);
      expect(list.records()).toEqual(sortRecords(records));
      expect(list.checksum()).toBe(checksumOf(sortRecords(records)));
      for (const [bucket, entry] of kept.values()) expect(holds(list.range(bucket), entry)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

describe('every range', () => {
  test('has one size, full or empty, and after one bucket outgrew all others', () => {
    const list = new RangeList('wallet');
    for (let seed = 0; seed < 50; seed++) list.add(7, entryOf(seed));
    const sizes = new Set(Array.from({ length: 4_096 }, (_, bucket) => list.range(bucket).length));
    expect([...sizes]).toEqual([list.rangeBytes]);
    expect(list.rangeBytes).toBeGreaterThanOrEqual(50 * entryBytes);
    for (let seed = 0; seed < 50; seed++) expect(holds(list.range(7), entryOf(seed))).toBe(true);
  });

  test('ends in bytes that do not compress: what is on the wire is as long whatever it holds', async () => {
    const { gzipSync } = await import('node:zlib');
    const list = new RangeList('wallet', 100);
    expect(gzipSync(list.range(0)).length).toBeGreaterThanOrEqual(list.rangeBytes);
  });

  test('is the same bytes on every server, and again once what was added is removed', () => {
    const [one, other] = [new RangeList('wallet'), new RangeList('wallet')];
    for (const list of [one, other]) for (let seed = 0; seed < 5; seed++) list.add(3, entryOf(seed));
    for (const bucket of [0, 3, 4_095]) expect(one.range(bucket)).toEqual(other.range(bucket));
    one.change(nothing, stored(3, entryOf(9)));
    expect(one.range(3)).not.toEqual(other.range(3));
    one.change(stored(3, entryOf(9)), nothing);
    expect(one.range(3)).toEqual(other.range(3));
  });

  test('is padded otherwise than its neighbour', () => {
    const list = new RangeList('wallet');
    expect(list.range(0)).not.toEqual(list.range(1));
  });

  test('is a copy: a change on the way does not tear it', () => {
    const list = new RangeList('wallet');
    const before = list.range(0);
    list.add(0, entryOf(1));
    expect(holds(before, entryOf(1))).toBe(false);
  });
});

test('removing what is not there is a fault', () => {
  const list = new RangeList('wallet');
  expect(() => list.change(stored(1, entryOf(1)), nothing)).toThrow();
  expect(() => list.add(4_096, entryOf(1))).toThrow(RangeError);
});

test('many records are read off one byte string', () => {
  const list = new RangeList('wallet');
  list.change(nothing, join([stored(1, entryOf(1)), stored(1, entryOf(2)), stored(900, entryOf(3))]));
  expect(list.size).toBe(3);
  list.change(join([stored(1, entryOf(1)), stored(900, entryOf(3))]), nothing);
  expect(list.size).toBe(1);
});

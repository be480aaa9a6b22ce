import type { PackedStatements } from '@fanal/core/matching/batch';
import type { TextColumn } from '../records/text-column.ts';

/** The texts of keys that come more than once: the others are in no reason. */
export type KeyTexts = {
  add(statements: PackedStatements, keys: TextColumn): void;
  /** By number: 0, 1, 2… in the order in which keys first came. */
  textOf(key: number): string;
};

const notKept = -1;

/** Keys are told apart by their fingerprints, in an open table that is never more than half full. */
export function createKeyTexts(): KeyTexts {
  let slots = new Int32Array(1 << 16);
  let high = new Uint32Array(1 << 15);
  let low = new Uint32Array(1 << 15);
  let starts = new Float64Array(1 << 15).fill(notKept);
  let lengths = new Uint16Array(1 << 15);
  let bytes = Buffer.allocUnsafe(1 << 20);
  let count = 0;
  let filled = 0;

  const slotOf = (one: number, other: number): number => {
    const mask = slots.length - 1;
    let slot = (one ^ (other >>> 7)) & mask;
    for (let key = slots[slot] ?? 0; key !== 0; key = slots[slot] ?? 0) {
      if (high[key - 1] === one && low[key - 1] === other) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = () => {
    high = grown(high, Uint32Array);
    low = grown(low, Uint32Array);
    lengths = grown(lengths, Uint16Array);
    starts = grown(starts, Float64Array).fill(notKept, count);
    slots = new Int32Array(slots.length * 2);
    for (let key = 0; key < count; key += 1) slots[slotOf(high[key] ?? 0, low[key] ?? 0)] = key + 1;
  };
  const keep = (key: number, texts: TextColumn, place: number) => {
    const from = place === 0 ? 0 : (texts.ends[place - 1] ?? 0);
    const to = texts.ends[place] ?? from;
    if (filled + to - from > bytes.length) {
      const larger = Buffer.allocUnsafe(bytes.length + (bytes.length >> 1) + to - from);
      bytes.copy(larger, 0, 0, filled);
      bytes = larger;
    }
    bytes.set(texts.bytes.subarray(from, to), filled);
    starts[key] = filled;
    lengths[key] = to - from;
    filled += to - from;
  };

  return {
    add({ keyHigh, keyLow }, texts) {
      for (let place = 0; place < keyHigh.length; place += 1) {
        const [one, other] = [keyHigh[place] ?? 0, keyLow[place] ?? 0];
        const slot = slotOf(one, other);
        const known = (slots[slot] ?? 0) - 1;
        if (known >= 0) {
          if (starts[known] === notKept) keep(known, texts, place);
          continue;
        }
        high[count] = one;
        low[count] = other;
        count += 1;
        slots[slot] = count;
        if (count === high.length) grow();
      }
    },
    textOf(key) {
      const start = starts[key] ?? notKept;
      return start === notKept ? '' : bytes.toString('utf8', start, start + (lengths[key] ?? 0));
    },
  };
}

function grown<List extends Uint32Array | Uint16Array | Float64Array>(
  list: List,
  Kind: new (length: number) => List,
): List {
  const larger = new Kind(list.length * 2);
  larger.set(list);
  return larger;
}

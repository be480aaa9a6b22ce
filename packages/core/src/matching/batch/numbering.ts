/** Gives each fingerprint a number: 0, 1, 2… in the order they first come. */
export type Numbering = {
  numberOf(high: number, low: number): number;
  known(high: number, low: number): number | undefined;
  count(): number;
  /** The halves of the fingerprint of each number. */
  highs(): Uint32Array;
  lows(): Uint32Array;
};

/** An open table, at most five eighths full: 8 bytes a fingerprint, and 6 to 13 for its place. */
export function createNumbering(): Numbering {
  let slots = new Int32Array(1024);
  let highs = new Uint32Array(512);
  let lows = new Uint32Array(512);
  let count = 0;

  const slotOf = (high: number, low: number): number => {
    const mask = slots.length - 1;
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || (highs[number] === high && lows[number] === low)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const enlarge = () => {
    slots = new Int32Array(slots.length * 2);
    for (let number = 0; number < count; number += 1) {
      slots[slotOf(highs[number] ?? 0, lows[number] ?? 0)] = number + 1;
    }
  };

  return {
    numberOf(high, low) {
      const slot = slotOf(high, low);
      const number = (slots[slot] ?? 0) - 1;
      if (number >= 0) return number;
      if (count === highs.length) {
        highs = longer(highs, count + (count >> 1));
        lows = longer(lows, count + (count >> 1));
      }
      highs[count] = high;
      lows[count] = low;
      count += 1;
      slots[slot] = count;
      if (count * 8 > slots.length * 5) enlarge();
      return count - 1;
    },
    known(high, low) {
      const number = (slots[slotOf(high, low)] ?? 0) - 1;
      return number < 0 ? undefined : number;
    },
    count: () => count,
    highs: () => highs.subarray(0, count),
    lows: () => lows.subarray(0, count),
  };
}

function longer(list: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(list);
  return copy;
}

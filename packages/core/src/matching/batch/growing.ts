/** A list of whole numbers (32 bits, with a sign) that grows at its end, without a box for each. */
export type Growing = {
  push(value: number): void;
  set(place: number, value: number): void;
  at(place: number): number;
  length(): number;
  list(): Int32Array;
};

export function createGrowing(): Growing {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const longer = new Int32Array(length + (length >> 1));
        longer.set(values);
        values = longer;
      }
      values[length] = value;
      length += 1;
    },
    set(place, value) {
      values[place] = value;
    },
    at: (place) => values[place] ?? 0,
    length: () => length,
    list: () => values.subarray(0, length),
  };
}

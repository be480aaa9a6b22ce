/** Below this many, comparing costs less than counting parts. */
const few = 4096;

/** Puts numbers in the order of their 64 bits. Radix sort, 16 bits at a time. */
export function sortByFingerprint(numbers: Int32Array, high: Uint32Array, low: Uint32Array): Int32Array {
  if (numbers.length < few) {
    return numbers.slice().sort((one, other) => {
      const halves = (high[one] ?? 0) - (high[other] ?? 0);
      return halves === 0 ? (low[one] ?? 0) - (low[other] ?? 0) : halves;
    });
  }
  let sorted = numbers;
  for (const half of [low, high]) {
    for (const shift of [0, 16]) sorted = sortedByPart(sorted, half, shift);
  }
  return sorted;
}

const parts = 1 << 16;

function sortedByPart(numbers: Int32Array, half: Uint32Array, shift: number): Int32Array {
  const starts = new Int32Array(parts + 1);
  for (const number of numbers) {
    const next = (((half[number] ?? 0) >>> shift) & (parts - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let part = 0; part < parts; part += 1)
    starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
  const sorted = new Int32Array(numbers.length);
  for (const number of numbers) {
    const part = ((half[number] ?? 0) >>> shift) & (parts - 1);
    const free = starts[part] ?? 0;
    sorted[free] = number;
    starts[part] = free + 1;
  }
  return sorted;
}

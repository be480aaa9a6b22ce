/**
 * 53 bits that depend on all the numbers given and on nothing else, so that any complaint of any file can be made
 * without those before it. Each number counts with its low 32 bits. Spreads; hides nothing.
 */
export function mix(...numbers: readonly number[]): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (const number of numbers) {
    high = Math.imul(high ^ number, 0x9e3779b1);
    low = Math.imul(low ^ number ^ (high >>> 15), 0x5f356495);
    high = (high ^ (low >>> 13)) + 0x7f4a7c15;
  }
  high = Math.imul(high ^ (high >>> 16), 0x21f0aaad);
  low = Math.imul(low ^ (low >>> 15) ^ high, 0x735a2d97);
  high ^= low >>> 15;
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The same, as a number in [0, 1). */
export function chance(...numbers: readonly number[]): number {
  return mix(...numbers) / 2 ** 53;
}

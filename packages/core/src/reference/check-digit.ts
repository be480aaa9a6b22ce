/** x⁵ + x² + 1, primitive over GF(2): the powers of x run through all 31 values that are not 0. */
const polynomial = 0b100101;

function timesX(value: number): number {
  const shifted = value << 1;
  return shifted & 0b100000 ? shifted ^ polynomial : shifted;
}

function multiply(one: number, other: number): number {
  let product = 0;
  let factor = one;
  for (let rest = other; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= factor;
    factor = timesX(factor);
  }
  return product;
}

/**
 * A check digit in 0..31 for at most 30 digits in 0..31: the sum in GF(32) of each digit times a power of x
 * of its own. Every single wrong digit and every swap of two digits, neighbours or not, changes it.
 */
export function checkDigit(values: readonly number[]): number {
  let sum = 0;
  let power = 1;
  for (const value of values) {
    power = timesX(power);
    sum ^= multiply(value, power);
  }
  return sum;
}

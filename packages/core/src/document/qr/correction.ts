/** GF(256) with x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004, 7.5.2). */
function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((other >>> bit) & 1) * one;
  }
  return product;
}

/** Coefficients of (x - 2⁰)(x - 2¹)…, without the leading 1. */
function divisorOf(degree: number): number[] {
  const divisor: number[] = Array.from({ length: degree }, (_, place) => (place === degree - 1 ? 1 : 0));
  let root = 1;
  for (let round = 0; round < degree; round += 1) {
    for (let place = 0; place < degree; place += 1) {
      divisor[place] = multiply(divisor[place] ?? 0, root) ^ (divisor[place + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return divisor;
}

/** Reed-Solomon codewords that let a reader mend a damaged block. */
export function correctionOf(block: readonly number[], degree: number): number[] {
  const divisor = divisorOf(degree);
  const rest: number[] = new Array<number>(degree).fill(0);
  for (const codeword of block) {
    const factor = codeword ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [place, coefficient] of divisor.entries()) {
      rest[place] = (rest[place] ?? 0) ^ multiply(coefficient, factor);
    }
  }
  return rest;
}

import { correctionOf } from './correction.ts';

/**
 * Versions 1 to 10 at level M, which reads with 15 % of the symbol damaged (ISO/IEC 18004, table 9): correction
 * codewords a block, then the data codewords of each block.
 */
const versions: readonly { readonly correction: number; readonly blocks: readonly number[] }[] = [
  { correction: 10, blocks: [16] },
  { correction: 16, blocks: [28] },
  { correction: 26, blocks: [44] },
  { correction: 18, blocks: [32, 32] },
  { correction: 24, blocks: [43, 43] },
  { correction: 16, blocks: [27, 27, 27, 27] },
  { correction: 18, blocks: [31, 31, 31, 31] },
  { correction: 22, blocks: [38, 38, 39, 39] },
  { correction: 22, blocks: [36, 36, 36, 37, 37] },
  { correction: 26, blocks: [43, 43, 43, 43, 44] },
];

/** The text does not fit: 213 bytes at the most. */
export class TooLongForQrError extends RangeError {
  override readonly name = 'TooLongForQrError';
}

/** The smallest version that holds these bytes, and its codewords in the order in which they are drawn. */
export function codewordsOf(bytes: Uint8Array): { readonly version: number; readonly codewords: number[] } {
  for (const [index, { correction, blocks }] of versions.entries()) {
    const version = index + 1;
    const capacity = blocks.reduce((sum, size) => sum + size, 0);
    const countBits = version < 10 ? 8 : 16;
    if (4 + countBits + 8 * bytes.length > 8 * capacity) continue;
    return { version, codewords: interleave(dataOf(bytes, countBits, capacity), blocks, correction) };
  }
  throw new TooLongForQrError('A QR code of version 10 holds 213 bytes');
}

/** Mode, count, bytes, end, then padding. */
function dataOf(bytes: Uint8Array, countBits: number, capacity: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1);
  };
  put(0b0100, 4);
  put(bytes.length, countBits);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, 8 * capacity - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let filler = 0xec; bits.length < 8 * capacity; filler ^= 0xec ^ 0x11) put(filler, 8);
  return Array.from({ length: capacity }, (_, place) =>
    bits.slice(8 * place, 8 * place + 8).reduce((value, bit) => (value << 1) | bit, 0),
  );
}

function interleave(data: readonly number[], sizes: readonly number[], correction: number): number[] {
  let start = 0;
  const blocks = sizes.map((size) => {
    start += size;
    return data.slice(start - size, start);
  });
  const corrections = blocks.map((block) => correctionOf(block, correction));
  return [...byTurns(blocks), ...byTurns(corrections)];
}

function byTurns(rows: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, place) => rows.flatMap((row) => row[place] ?? [])).flat();
}

import { shrink } from './shrink.ts';

/** An image as a canvas gives it: rows from the top, four bytes a pixel (red, green, blue, alpha). */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
};

/**
 * `hash`: 256 bits in 64 hexadecimal digits. Two pictures of the same thing differ in few bits; 31 at most is
 * what platforms take for the same. `quality`: 0 to 100; below 50 the image is too plain for its hash to be of use.
 */
export type PdqHash = { readonly hash: string; readonly quality: number };

const side = 64;
const bits = 16;

/**
 * The PDQ hash of an image (Meta, "Open-sourcing photo- and video-matching technology", 2019; algorithm in
 * `hashing.pdf` of the ThreatExchange repository): brightness, shrunk to 64 × 64 by two passes of a box filter,
 * its 16 × 16 lowest frequencies but the flat ones, one bit for each that is above their median.
 * An image of fewer than 5 pixels on a side has no hash.
 */
export function pdqOf(image: Pixels): PdqHash | undefined {
  const { width, height } = image;
  if (width < 5 || height < 5) return undefined;
  const small = shrink({ width, height, values: brightnessOf(image) }, side);
  return { hash: hexOf(bitsOf(lowFrequencies(small))), quality: qualityOf(small) };
}

/** In how many bits two hashes differ. */
export function pdqDistance(one: string, other: string): number {
  let distance = 0;
  for (let at = 0; at < one.length; at += 1) {
    let different = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16);
    for (; different > 0; different >>= 1) distance += different & 1;
  }
  return distance;
}

/** Luminance of ITU-R BT.601; what is transparent counts as it is drawn on white. */
function brightnessOf({ width, height, data }: Pixels): Float64Array {
  const values = new Float64Array(width * height);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const at = pixel * 4;
    const grey = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const alpha = (data[at + 3] ?? 255) / 255;
    values[pixel] = grey * alpha + 255 * (1 - alpha);
  }
  return values;
}

/** How much there is to see: the sum of the steps between neighbours, each cut to whole hundredths. */
function qualityOf(small: Float64Array): number {
  const at = (row: number, column: number) => small[row * side + column] ?? 0;
  let steps = 0;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (row + 1 < side) steps += stepBetween(at(row, column), at(row + 1, column));
      if (column + 1 < side) steps += stepBetween(at(row, column), at(row, column + 1));
    }
  }
  return Math.min(100, Math.trunc(steps / 90));
}

function stepBetween(one: number, other: number): number {
  return Math.abs(Math.trunc(((one - other) * 100) / 255));
}

/** Rows 1 to 16 of the discrete cosine transform (DCT-II) of 64 values. */
const cosines = Float64Array.from({ length: bits * side }, (_, at) => {
  const [frequency, place] = [Math.floor(at / side) + 1, at % side];
  return Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * frequency * (2 * place + 1));
});

/** The transform of rows, then of columns: 16 × 16 frequencies. */
function lowFrequencies(small: Float64Array): Float64Array {
  const halfway = new Float64Array(bits * side);
  for (let row = 0; row < bits; row += 1) {
    for (let column = 0; column < side; column += 1) {
      let sum = 0;
      for (let k = 0; k < side; k += 1)
        sum += (cosines[row * side + k] ?? 0) * (small[k * side + column] ?? 0);
      halfway[row * side + column] = sum;
    }
  }
  const frequencies = new Float64Array(bits * bits);
  for (let row = 0; row < bits; row += 1) {
    for (let column = 0; column < bits; column += 1) {
      let sum = 0;
      for (let k = 0; k < side; k += 1)
        sum += (halfway[row * side + k] ?? 0) * (cosines[column * side + k] ?? 0);
      frequencies[row * bits + column] = sum;
    }
  }
  return frequencies;
}

function bitsOf(frequencies: Float64Array): readonly boolean[] {
  const median = frequencies.toSorted()[frequencies.length / 2 - 1] ?? 0;
  return Array.from(frequencies, (frequency) => frequency > median);
}

/** The last bit first, as everybody writes it. */
function hexOf(hashBits: readonly boolean[]): string {
  const digits: string[] = [];
  for (let at = hashBits.length - 4; at >= 0; at -= 4) {
    const four = [3, 2, 1, 0].reduce((value, bit) => value * 2 + Number(hashBits[at + bit]), 0);
    digits.push(four.toString(16));
  }
  return digits.join('');
}

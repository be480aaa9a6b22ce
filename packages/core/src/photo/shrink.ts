/** Brightness, row by row from the top. */
export type Grey = { readonly width: number; readonly height: number; readonly values: Float64Array };

const passes = 2;

/**
 * An image of `side` × `side`: twice averaged over a window of half a block along each direction, which weighs the
 * middle of a block most, then one value taken at the centre of each block.
 */
export function shrink({ width, height, values }: Grey, side: number): Float64Array {
  if (width === side && height === side) return values;
  let smooth = values;
  for (let pass = 0; pass < passes; pass += 1) {
    smooth = average(smooth, { lines: height, length: width, step: 1, line: width }, windowOf(width, side));
    smooth = average(smooth, { lines: width, length: height, step: width, line: 1 }, windowOf(height, side));
  }
  const small = new Float64Array(side * side);
  for (let row = 0; row < side; row += 1) {
    const from = centre(row, height, side) * width;
    for (let column = 0; column < side; column += 1) {
      small[row * side + column] = smooth[from + centre(column, width, side)] ?? 0;
    }
  }
  return small;
}

function windowOf(length: number, side: number): number {
  return Math.ceil(length / (2 * side));
}

function centre(block: number, length: number, side: number): number {
  return Math.floor(((block + 0.5) * length) / side);
}

type Lines = {
  readonly lines: number;
  readonly length: number;
  readonly step: number;
  readonly line: number;
};

/** The mean of a window around each value of each line; at the ends, of what part of it there is. */
function average(values: Float64Array, { lines, length, step, line }: Lines, window: number): Float64Array {
  const averaged = new Float64Array(values.length);
  const after = Math.floor(window / 2);
  const before = window - after - 1;
  for (let each = 0; each < lines; each += 1) {
    const from = each * line;
    let sum = 0;
    let count = 0;
    for (let ahead = 0; ahead < Math.min(after, length); ahead += 1) {
      sum += values[from + ahead * step] ?? 0;
      count += 1;
    }
    for (let place = 0; place < length; place += 1) {
      if (place + after < length) {
        sum += values[from + (place + after) * step] ?? 0;
        count += 1;
      }
      if (place - before > 0) {
        sum -= values[from + (place - before - 1) * step] ?? 0;
        count -= 1;
      }
      averaged[from + place * step] = sum / count;
    }
  }
  return averaged;
}

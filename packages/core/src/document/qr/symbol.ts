/** Centres of the alignment patterns, by version (ISO/IEC 18004, annex E). */
const alignments: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Dark modules are `true`; `undefined` is still free for data. */
type Draft = (boolean | undefined)[][];
export type QrSymbol = readonly (readonly boolean[])[];

/** Draws codewords under the mask that makes the symbol easiest to read. */
export function symbolOf(version: number, codewords: readonly number[]): QrSymbol {
  const size = 17 + 4 * version;
  const patterns: Draft = Array.from({ length: size }, () =>
    new Array<boolean | undefined>(size).fill(undefined),
  );
  drawPatterns(patterns, version);
  const candidates = masks.map((mask, number) => {
    const drawn = patterns.map((row) => [...row]);
    drawFormat(drawn, number);
    drawData(drawn, codewords, mask);
    return drawn.map((row) => row.map((module) => module === true));
  });
  return candidates.reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
}

function drawPatterns(draft: Draft, version: number): void {
  const size = draft.length;
  for (let place = 0; place < size; place += 1) {
    set(draft, 6, place, place % 2 === 0);
    set(draft, place, 6, place % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const) {
    ring(draft, row, column, 4, (distance) => distance !== 2 && distance !== 4);
  }
  const centres = alignments[version - 1] ?? [];
  const last = centres.at(-1) ?? 0;
  for (const row of centres) {
    for (const column of centres) {
      const inFinder =
        (row === 6 && column === 6) || (row === 6 && column === last) || (row === last && column === 6);
      if (!inFinder) ring(draft, row, column, 2, (distance) => distance !== 1);
    }
  }
  if (version >= 7) drawVersion(draft, version);
  drawFormat(draft, 0);
}

function ring(
  draft: Draft,
  row: number,
  column: number,
  reach: number,
  dark: (distance: number) => boolean,
): void {
  for (let down = -reach; down <= reach; down += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      set(draft, row + down, column + across, dark(Math.max(Math.abs(down), Math.abs(across))));
    }
  }
}

/** Level M and the mask, with BCH(15,5) correction, twice; and the module that is always dark. */
function drawFormat(draft: Draft, mask: number): void {
  const size = draft.length;
  let rest = mask;
  for (let round = 0; round < 10; round += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (place: number) => ((bits >>> place) & 1) === 1;
  for (let place = 0; place < 6; place += 1) set(draft, place, 8, bit(place));
  set(draft, 7, 8, bit(6));
  set(draft, 8, 8, bit(7));
  set(draft, 8, 7, bit(8));
  for (let place = 9; place < 15; place += 1) set(draft, 8, 14 - place, bit(place));
  for (let place = 0; place < 8; place += 1) set(draft, 8, size - 1 - place, bit(place));
  for (let place = 8; place < 15; place += 1) set(draft, size - 15 + place, 8, bit(place));
  set(draft, size - 8, 8, true);
}

/** From version 7 on: the version with BCH(18,6) correction, twice. */
function drawVersion(draft: Draft, version: number): void {
  let rest = version;
  for (let round = 0; round < 12; round += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let place = 0; place < 18; place += 1) {
    const far = draft.length - 11 + (place % 3);
    const near = Math.floor(place / 3);
    const dark = ((bits >>> place) & 1) === 1;
    set(draft, near, far, dark);
    set(draft, far, near, dark);
  }
}

/** Two columns at a time from the right, up and down, over what no pattern holds. */
function drawData(
  draft: Draft,
  codewords: readonly number[],
  mask: (row: number, column: number) => boolean,
): void {
  const size = draft.length;
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const upwards = ((right + 1) & 2) === 0;
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (draft[row]?.[column] !== undefined) continue;
        const dark = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
        set(draft, row, column, dark !== mask(row, column));
        bit += 1;
      }
    }
  }
}

function set(draft: Draft, row: number, column: number, dark: boolean): void {
  const line = draft[row];
  if (line !== undefined && column >= 0 && column < line.length) line[column] = dark;
}

/** Runs, blocks, shapes like a finder pattern, and imbalance (ISO/IEC 18004, 7.8.3). */
function penalty(symbol: QrSymbol): number {
  const size = symbol.length;
  const columns = symbol.map((_, column) => symbol.map((row) => row[column] === true));
  let points = 0;
  for (const line of [...symbol, ...columns]) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
    points += 40 * (text.match(/(?=10111010000|00001011101)/g)?.length ?? 0);
  }
  for (let row = 0; row < size - 1; row += 1) {
    for (let column = 0; column < size - 1; column += 1) {
      const corner = symbol[row]?.[column];
      const same =
        corner === symbol[row]?.[column + 1] &&
        corner === symbol[row + 1]?.[column] &&
        corner === symbol[row + 1]?.[column + 1];
      if (same) points += 3;
    }
  }
  const dark = symbol.flat().filter(Boolean).length / (size * size);
  return points + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
}

import { distinct } from './shingles.ts';

/**
 * Of six shingles in a row the least is kept, so that a passage of eight words in common, wherever it stands,
 * leaves a hash in common (winnowing: Schleimer, Wilkerson and Aiken, 2003). About two of seven are kept.
 */
const window = 6;
const most = 200;

/** What a text is found again by when part of it was copied: ascending distinct hashes. */
export function passagesOf(shingles: Uint32Array): Uint32Array {
  const kept = new Uint32Array(shingles.length);
  let count = 0;
  let least = -1;
  const last = Math.max(1, shingles.length - window + 1);
  for (let start = 0; start < last && shingles.length > 0; start += 1) {
    const end = Math.min(start + window, shingles.length);
    if (least < start) least = leastIn(shingles, start, end);
    else if ((shingles[end - 1] ?? 0) < (shingles[least] ?? 0)) least = end - 1;
    else continue;
    kept[count] = shingles[least] ?? 0;
    count += 1;
  }
  return distinct(kept.slice(0, count)).slice(0, most);
}

function leastIn(shingles: Uint32Array, start: number, end: number): number {
  let least = start;
  for (let place = start + 1; place < end; place += 1) {
    if ((shingles[place] ?? 0) < (shingles[least] ?? 0)) least = place;
  }
  return least;
}

import { type Fingerprint, fingerprint } from '../batch/fingerprint.ts';
import { sortByFingerprint } from '../batch/sort-by-fingerprint.ts';

/** The place of each id when they are ordered by their fingerprints: an order that tells nothing of when they came. */
export function ranksOf(ids: readonly string[]): Int32Array {
  const high = new Uint32Array(ids.length);
  const low = new Uint32Array(ids.length);
  const print: Fingerprint = { high: 0, low: 0 };
  for (const [place, id] of ids.entries()) {
    fingerprint(id, print);
    high[place] = print.high;
    low[place] = print.low;
  }
  const ranks = new Int32Array(ids.length);
  const sorted = sortByFingerprint(
    Int32Array.from(ids, (_, place) => place),
    high,
    low,
  );
  for (const [rank, place] of sorted.entries()) ranks[place] = rank;
  return ranks;
}

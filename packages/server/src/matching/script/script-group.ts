import type { Db } from '../../platform/database/index.ts';
import { readSeriesOf } from '../links-store.ts';
import { samePhotos } from './same-photos.ts';
import { passagesOf } from './script-keys.ts';
import { readAlike, readNarrated } from './script-store.ts';

/**
 * A statement of the same script. `similarity`: the part of what either says that both say, 0 when the words are not
 * alike. `photos`: how many of the pictures it has too, or nearly.
 */
export type OfScript = {
  readonly statementId: string;
  readonly similarity: number;
  readonly photos: number;
  readonly seriesId: string;
  readonly code: string;
};

/** Two stories that have half of what either says in common are told after one script (core/matching/near). */
const sameScript = 0.5;
const mostCompared = 200;

/**
 * Statements whose words or pictures are nearly the same: the way of working, not the offenders. They join nobody. The
 * closest in words come first, then those with most pictures in common; this one is not among them.
 */
export async function scriptGroupOf(db: Db, statementId: string): Promise<readonly OfScript[]> {
  const [words, photos] = await Promise.all([sameWords(db, statementId), samePhotos(db, statementId)]);
  const ids = [...new Set([...words.keys(), ...photos.keys()])];
  if (ids.length === 0) return [];
  const places = await readSeriesOf(db, ids);
  return places
    .map(({ statementId: id, seriesId, code }) => ({
      statementId: id,
      similarity: words.get(id) ?? 0,
      photos: photos.get(id) ?? 0,
      seriesId,
      code,
    }))
    .sort(byCloseness)
    .slice(0, mostCompared);
}

function byCloseness(one: OfScript, other: OfScript): number {
  return (
    other.similarity - one.similarity ||
    other.photos - one.photos ||
    (one.statementId < other.statementId ? -1 : 1)
  );
}

/** Others told in nearly the same words, and how much of them they share. */
async function sameWords(db: Db, statementId: string): Promise<ReadonlyMap<string, number>> {
  const ids = (await readAlike(db, statementId, mostCompared)).filter((id) => id !== statementId);
  if (ids.length === 0) return new Map();
  const narrated = await readNarrated(db, [statementId, ...ids]);
  const passages = new Map(narrated.map(({ statementId: id, narrative }) => [id, passagesOf(narrative)]));
  const own = passages.get(statementId) ?? new Uint32Array();
  passages.delete(statementId);
  return new Map(
    [...passages]
      .map(([id, theirs]) => [id, resemblance(own, theirs)] as const)
      .filter(([, similarity]) => similarity >= sameScript),
  );
}

/** Jaccard's coefficient of two lists in ascending order. */
function resemblance(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let [mine, theirs] = [0, 0];
  while (mine < one.length && theirs < other.length) {
    const difference = (one[mine] ?? 0) - (other[theirs] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) mine += 1;
    if (difference >= 0) theirs += 1;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

import type { Db } from '../../platform/database/index.ts';
import { readSeriesOf } from '../links-store.ts';
import { passagesOf } from './script-keys.ts';
import { readAlike, readNarrated } from './script-store.ts';

/** A statement told after the same script. `similarity`: the part of what either says that both say. */
export type OfScript = {
  readonly statementId: string;
  readonly similarity: number;
  readonly seriesId: string;
  readonly code: string;
};

/** Two stories that have half of what either says in common are told after one script (core/matching/near). */
const sameScript = 0.5;
const mostCompared = 200;

/**
 * Statements whose words are nearly the same: the way of working, not the offenders. They join nobody. The statement
 * itself comes first; empty when there is no other.
 */
export async function scriptGroupOf(db: Db, statementId: string): Promise<readonly OfScript[]> {
  const ids = await readAlike(db, statementId, mostCompared);
  const others = ids.filter((id) => id !== statementId);
  if (others.length === 0) return [];
  const narrated = await readNarrated(db, [statementId, ...others]);
  const passages = new Map(narrated.map(({ statementId: id, narrative }) => [id, passagesOf(narrative)]));
  const own = passages.get(statementId) ?? new Uint32Array();
  const alike = [...passages]
    .map(([id, theirs]) => ({
      statementId: id,
      similarity: id === statementId ? 1 : resemblance(own, theirs),
    }))
    .filter(({ similarity }) => similarity >= sameScript)
    .sort(
      (one, other) => other.similarity - one.similarity || (one.statementId < other.statementId ? -1 : 1),
    );
  if (alike.length < 2) return [];
  const places = await readSeriesOf(
    db,
    alike.map((each) => each.statementId),
  );
  const placeOf = new Map(places.map((place) => [place.statementId, place]));
  const told = alike.flatMap((each) => {
    const place = placeOf.get(each.statementId);
    return place === undefined ? [] : [{ ...each, seriesId: place.seriesId, code: place.code }];
  });
  return told.toSorted(
    (one, other) => Number(other.statementId === statementId) - Number(one.statementId === statementId),
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

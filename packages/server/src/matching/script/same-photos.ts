import { nearPhoto, photoChunks, photoDistance } from '@fanal/core/matching/near';
import type { Db } from '../../platform/database/index.ts';
import { readPhotosOf, readPhotosWith } from './photo-store.ts';

const mostCompared = 5_000;

/**
 * How many of a statement's pictures each other statement has too, or nearly (saved again at another size or quality):
 * found by the chunks of their hashes, verified by the bits in which they differ.
 */
export async function samePhotos(db: Db, statementId: string): Promise<ReadonlyMap<string, number>> {
  const own = await readPhotosOf(db, statementId);
  if (own.length === 0) return new Map();
  const chunks = [...new Set(own.flatMap(photoChunks))];
  const shared = new Map<string, Set<string>>();
  for (const { statementId: other, hash } of await readPhotosWith(db, statementId, chunks, mostCompared)) {
    const near = own.filter((mine) => photoDistance(mine, hash) <= nearPhoto);
    if (near.length === 0) continue;
    const known = shared.get(other) ?? new Set<string>();
    shared.set(other, known);
    for (const mine of near) known.add(mine);
  }
  return new Map([...shared].map(([other, photos]) => [other, photos.size]));
}

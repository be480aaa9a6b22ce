import type { PhotoHash } from '@fanal/core/indicator';
import type { Db } from '../../platform/database/index.ts';

/** Pictures of one story that are looked at. */
const mostOwn = 100;

/** The perceptual hashes of a statement's pictures, those it names and those given with it. */
export async function readPhotosOf(db: Db, statementId: string): Promise<readonly PhotoHash[]> {
  const text = `select distinct hash from matching_photo where statement_id = $1 order by hash limit ${mostOwn}`;
  const rows = await db.named<{ hash: PhotoHash }>('matching-photos-of', text, [statementId]);
  return rows.map(({ hash }) => hash);
}

export type PhotoOf = { readonly statementId: string; readonly hash: PhotoHash };

/** Pictures of others that have one of these chunks, in its place. */
export function readPhotosWith(
  db: Db,
  statementId: string,
  chunks: readonly string[],
  most: number,
): Promise<readonly PhotoOf[]> {
  const text = `select statement_id as "statementId", hash from matching_photo
    where photo_chunks(hash) && $2::text[] and statement_id <> $1 limit $3`;
  return db.named<PhotoOf>('matching-photos-with', text, [statementId, chunks, most]);
}

import type { Db } from '../../platform/database/index.ts';
import { readSeriesOf } from '../links-store.ts';

/** What is settled next: statements whose series together are not too many, and those to leave to the large job. */
export type Chosen = { readonly ids: readonly string[]; readonly large: readonly string[] };

/** `most`: members of one series, and of all series together. At least one statement is chosen or left. */
export async function chooseWaiting(db: Db, statementIds: readonly string[], most: number): Promise<Chosen> {
  const places = new Map((await readSeriesOf(db, statementIds)).map((place) => [place.statementId, place]));
  const ids: string[] = [];
  const large: string[] = [];
  const counted = new Set<string>();
  let members = 0;
  for (const id of statementIds) {
    const place = places.get(id);
    const more = place === undefined || counted.has(place.seriesId) ? 0 : place.size;
    if (more > most) large.push(id);
    else if (members + more <= most) {
      ids.push(id);
      members += more;
      if (place !== undefined) counted.add(place.seriesId);
    }
  }
  return { ids, large };
}

import type { Key } from '@fanal/core/matching';
import type { Trx } from '../../platform/database/index.ts';
import { markUnsettled } from '../settle/unsettled-store.ts';
import {
  dropMember,
  dropSightings,
  lockKeys,
  lockPlace,
  type Place,
  readKeysOf,
  readNeighbours,
  takeTurn,
} from './change-store.ts';

type Leaving = {
  readonly statementId: string;
  /** What it names from now on: locked with what it named, all in one order. */
  readonly next: readonly Key[];
  /** For good: the history of its series says so. */
  readonly leaves: boolean;
};

/**
 * Takes a statement away from what it named and from its series, which is settled again next (`settle`), for it may
 * have held parts together that nothing else does. Answers where it stood; `undefined` when it stands nowhere.
 */
export async function takeOut(
  { trx, now }: { readonly trx: Trx; readonly now: Date },
  { statementId, next, leaves }: Leaving,
): Promise<Place | undefined> {
  await takeTurn(trx, statementId);
  const keys = await readKeysOf(trx, statementId);
  await lockKeys(trx, [...keys.map(({ key }) => key), ...next]);
  const place = await lockPlace(trx, statementId);
  if (place === undefined) return undefined;
  const neighbours = await readNeighbours(trx, statementId, keys, place.seriesId);
  await dropSightings(trx, statementId, keys);
  await dropMember(trx, now, statementId, place, leaves);
  await markUnsettled(trx, neighbours, now);
  return place;
}

import type { Trx } from '../../platform/database/index.ts';
import { markUnsettled } from '../settle/unsettled-store.ts';
import {
  dropMember,
  dropSightings,
  lockKeys,
  lockPlace,
  readKeysOf,
  readNeighbours,
  takeTurn,
} from './change-store.ts';

type Deps = { readonly trx: Trx; readonly now: Date };

/**
 * Takes a statement out of matching: nothing that it names ties anybody from now on. Its series is settled again
 * next (`settle`), for it may have held parts together that nothing else does. False when it stands nowhere.
 */
export async function removeStatement({ trx, now }: Deps, statementId: string): Promise<boolean> {
  await takeTurn(trx, statementId);
  const keys = await readKeysOf(trx, statementId);
  await lockKeys(
    trx,
    keys.map(({ key }) => key),
  );
  const place = await lockPlace(trx, statementId);
  if (place === undefined) return false;
  const neighbours = await readNeighbours(trx, statementId, keys, place.seriesId);
  await dropSightings(trx, statementId, keys);
  await dropMember(trx, now, statementId, place, true);
  await markUnsettled(trx, neighbours, now);
  return true;
}

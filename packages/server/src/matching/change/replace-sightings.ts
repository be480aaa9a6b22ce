import type { Trx } from '../../platform/database/index.ts';
import { keysOf, type Placement, placeStatement, type Unplaced } from '../place-statement.ts';
import { markUnsettled } from '../settle/unsettled-store.ts';
import {
  carryOver,
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
 * A statement names something else than before: it is placed by that, as if it came now, and where it stood is
 * settled again. `undefined` when it stands nowhere.
 */
export async function replaceSightings(
  { trx, now }: Deps,
  statement: Unplaced,
): Promise<Placement | undefined> {
  const { statementId } = statement;
  await takeTurn(trx, statementId);
  const keys = await readKeysOf(trx, statementId);
  await lockKeys(trx, [...keys.map(({ key }) => key), ...keysOf(statement)]);
  const place = await lockPlace(trx, statementId);
  if (place === undefined) return undefined;
  const neighbours = await readNeighbours(trx, statementId, keys, place.seriesId);
  await dropSightings(trx, statementId, keys);
  await dropMember(trx, now, statementId, place, false);
  await markUnsettled(trx, neighbours, now);
  const placement = await placeStatement({ trx, now }, statement);
  await carryOver(trx, statementId, place, placement.seriesId);
  return placement;
}

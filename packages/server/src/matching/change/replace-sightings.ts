import type { Trx } from '../../platform/database/index.ts';
import { keysOf, type Placement, placeStatement, type Unplaced } from '../place-statement.ts';
import { carryOver } from './change-store.ts';
import { takeOut } from './take-out.ts';

type Deps = { readonly trx: Trx; readonly now: Date };

/**
 * A statement names something else than before: it is placed by that, as if it came now, and where it stood is
 * settled again. `undefined` when it stands nowhere.
 */
export async function replaceSightings(deps: Deps, statement: Unplaced): Promise<Placement | undefined> {
  const { statementId } = statement;
  const place = await takeOut(deps, { statementId, next: keysOf(statement), leaves: false });
  if (place === undefined) return undefined;
  const placement = await placeStatement(deps, statement);
  await carryOver(deps.trx, statementId, place, placement.seriesId);
  return placement;
}

import type { Trx } from '../../platform/database/index.ts';
import { takeOut } from './take-out.ts';

type Deps = { readonly trx: Trx; readonly now: Date };

/** Takes a statement out of matching: nothing that it names ties anybody from now on. False when it stands nowhere. */
export async function removeStatement(deps: Deps, statementId: string): Promise<boolean> {
  return (await takeOut(deps, { statementId, next: [], leaves: true })) !== undefined;
}

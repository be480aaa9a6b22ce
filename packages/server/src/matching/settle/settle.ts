import type { Database } from '../../platform/database/index.ts';
import { readPopulation } from './population.ts';
import { type SettleDeps, type Step, settleSome, type Which } from './settle-some.ts';

const atOnce = 64;
/** Statements in the regions that are settled at once. */
export const mostInSmall = 3_000;
const mostInLarge = 500_000;
/** Times that filings may get in the way. */
const tries = 20;

/**
 * Settles what waits, a few statements with their regions at a time, until nothing does. `of`: what waits of these
 * statements alone. False when something is left: to the settling of the large ones, or to the next one, for filings
 * kept changing the same series. Several may run at once.
 */
export async function settle(
  deps: SettleDeps & { readonly database: Database },
  now: Date,
  which: Which = { large: false },
): Promise<boolean> {
  const large = deps.mostInSmall ?? mostInSmall;
  const most = which.large ? mostInLarge : large;
  const population = await readPopulation(deps.database);
  const mostAtOnce = which.large ? 1 : (deps.mostAtOnce ?? atOnce);
  let batch = mostAtOnce;
  let failures = 0;
  for (;;) {
    const step: Step = await deps.database.transaction((trx) =>
      settleSome(trx, deps, { now, which, batch, most, population, large }),
    );
    if (step === 'idle') return true;
    if (step === 'changed-meanwhile') failures += 1;
    if (failures === tries) return false;
    if (step === 'too-large' && batch === 1) return false;
    batch =
      step === 'too-large' || step === 'changed-meanwhile'
        ? Math.max(1, batch >> 1)
        : Math.min(mostAtOnce, batch * 2);
  }
}

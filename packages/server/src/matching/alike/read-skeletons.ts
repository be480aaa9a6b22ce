import type { Database } from '../../platform/database/index.ts';
import { markUnsettled } from '../settle/unsettled-store.ts';
import { readSharing, readUnreadHandles, writeSkeletons } from './alike-store.ts';
import { skeletonIn } from './skeleton.ts';

const pageSize = 5_000;

/** Reads the accounts that no settling has met; where that finds some alike, one who names them is settled again. */
export async function readSkeletons(database: Database, now: Date): Promise<void> {
  for (let after = ''; ; ) {
    const page = await readUnreadHandles(database, after, pageSize);
    const borne = page.flatMap(({ indicatorId, handle }) => {
      const skeleton = skeletonIn(handle);
      return skeleton === undefined ? [] : [{ indicatorId, skeleton }];
    });
    if (borne.length > 0) {
      await database.transaction(async (trx) => {
        const fresh = await writeSkeletons(trx, borne);
        const skeletons = [...new Set(fresh.map(({ skeleton }) => skeleton))];
        await markUnsettled(trx, await readSharing(trx, skeletons), now);
      });
    }
    if (page.length < pageSize) return;
    after = page.at(-1)?.handle ?? after;
  }
}

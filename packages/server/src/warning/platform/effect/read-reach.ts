import type { PlatformReach } from '@fanal/contract/warning';
import { ok, type Result, refuse } from '@fanal/core/result';
import type { Db } from '../../../platform/database/index.ts';
import { findAccount } from '../platform-store.ts';

type ReachRow = Pick<PlatformReach['groups'][number], 'template' | 'locale' | 'decision'> & {
  shown: number;
  held_out: number;
  went_on: number;
  stopped: number;
};

/** What the warnings of one platform reached in a month. For those who answer for its account; no open data. */
export async function readReach(
  db: Db,
  { id, month }: { readonly id: string; readonly month: string },
): Promise<Result<PlatformReach, 'not-found'>> {
  if ((await findAccount(db, id)) === undefined) return refuse('not-found');
  const rows = await db.named<ReachRow>('outcome-reach', reachSql, [id, month]);
  return ok({
    groups: rows.map(({ template, locale, decision, shown, held_out, went_on, stopped }) => ({
      template,
      locale,
      decision,
      shown,
      heldOut: held_out,
      wentOn: went_on,
      stopped,
    })),
  });
}

const reachSql = `select template, locale, decision,
    coalesce(sum(count) filter (where arm = 'shown'), 0)::integer as shown,
    coalesce(sum(count) filter (where arm = 'held-out'), 0)::integer as held_out,
    coalesce(sum(count) filter (where arm = 'shown' and next = 'went-on'), 0)::integer as went_on,
    coalesce(sum(count) filter (where arm = 'shown' and next = 'stopped'), 0)::integer as stopped
  from outcome_count where platform_id = $1 and month = $2
  group by template, locale, decision
  order by shown desc, template, locale, decision`;

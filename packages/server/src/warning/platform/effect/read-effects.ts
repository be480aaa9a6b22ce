import type { OutcomeEffect } from '@fanal/contract/warning';
import type { Db } from '../../../platform/database/index.ts';
import { smallestCount } from '../outcomes.ts';
import { compareShares, type Share } from './two-proportions.ts';

type EffectRow = Pick<OutcomeEffect, 'template' | 'locale' | 'decision'> & {
  shown_stopped: number;
  shown_known: number;
  held_stopped: number;
  held_known: number;
};

/**
 * What each template changed in a month, all platforms together, among those whose next step is known. Left out while
 * one of the four groups (warned or not, stopped or not) is smaller than what the open data tell.
 */
export async function readEffects(db: Db, month: string): Promise<readonly OutcomeEffect[]> {
  return (await db.named<EffectRow>('outcome-effects', effectsSql, [month, smallestCount])).map(effectFrom);
}

const effectsSql = `with groups as (
    select template, locale, decision,
      coalesce(sum(count) filter (where arm = 'shown' and next = 'stopped'), 0)::integer as shown_stopped,
      coalesce(sum(count) filter (where arm = 'shown'), 0)::integer as shown_known,
      coalesce(sum(count) filter (where arm = 'held-out' and next = 'stopped'), 0)::integer as held_stopped,
      coalesce(sum(count) filter (where arm = 'held-out'), 0)::integer as held_known
    from outcome_count where month = $1 and next <> 'unknown'
    group by template, locale, decision
  )
  select * from groups
  where least(shown_stopped, shown_known - shown_stopped, held_stopped, held_known - held_stopped) >= $2
  order by template, locale, decision`;

function effectFrom(row: EffectRow): OutcomeEffect {
  const shown = { count: row.shown_stopped, of: row.shown_known };
  const heldOut = { count: row.held_stopped, of: row.held_known };
  const { difference, low, high, p } = compareShares(shown, heldOut);
  return {
    template: row.template,
    locale: row.locale,
    decision: row.decision,
    shown: blurred(shown),
    heldOut: blurred(heldOut),
    difference: hundredth(difference),
    low: hundredth(low),
    high: hundredth(high),
    p: Math.round(p * 10_000) / 10_000,
  };
}

/** Coarse enough that the counts which the open data leave out cannot be had by subtracting those they tell. */
function blurred({ count, of }: Share): OutcomeEffect['shown'] {
  return { known: Math.floor(of / 10) * 10, stopped: hundredth(count / of) };
}

function hundredth(share: number): number {
  // -0 is no number that people write.
  return Math.round(share * 100) / 100 || 0;
}

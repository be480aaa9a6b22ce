import type { Outcome, OutcomeCount } from '@fanal/contract/warning';
import { ok, type Result, refuse } from '@fanal/core/result';
import type { Database, Db } from '../../platform/database/index.ts';
import { findBySiteKey } from './platform-store.ts';

/** Adds what came of warnings to the counts of the month, and keeps it in no other form. */
export async function countOutcomes(
  database: Database,
  {
    siteKey,
    outcomes,
    now,
  }: { readonly siteKey: string; readonly outcomes: readonly Outcome[]; readonly now: Date },
): Promise<Result<{ readonly counted: number }, 'not-found'>> {
  const platformId = await findBySiteKey(database, siteKey);
  if (platformId === undefined) return refuse('not-found');
  const month = now.toISOString().slice(0, 7);
  await addCounts(database, { platformId, month }, sumAlike(outcomes));
  return ok({ counted: outcomes.length });
}

type Counted = Outcome & { readonly count: number };

/** Each kind once, in one order for everybody: two reports at once cannot wait for each other. */
function sumAlike(outcomes: readonly Outcome[]): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const { template, locale, decision, arm, dwell, choice, next } of outcomes) {
    const key = [template, locale, decision, arm, dwell, choice, next].join(' ');
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { template, locale, decision, arm, dwell, choice, next, count });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted);
}

async function addCounts(
  db: Db,
  { platformId, month }: { readonly platformId: string; readonly month: string },
  counted: readonly Counted[],
): Promise<void> {
  const text = `insert into outcome_count as known
      (month, platform_id, template, locale, decision, arm, dwell, choice, next, count)
    select $1, $2, template, locale, decision, arm, dwell, choice, next, count
    from json_to_recordset($3) as x (template text, locale text, decision text, arm text, dwell text, choice text,
      next text, count bigint)
    on conflict (month, platform_id, template, locale, decision, arm, dwell, choice, next)
      do update set count = known.count + excluded.count`;
  await db.named('outcome-add', text, [month, platformId, JSON.stringify(counted)]);
}

/** Fewer than these could be somebody in particular: left out of the open data. */
export const smallestCount = 10;

/** All platforms together. */
export async function readOutcomeCounts(db: Db, month: string): Promise<readonly OutcomeCount[]> {
  const text = `select month, template, locale, decision, arm, dwell, choice, next, sum(count)::bigint as count
    from outcome_count where month = $1
    group by month, template, locale, decision, arm, dwell, choice, next having sum(count) >= $2
    order by template, locale, decision, arm, choice, next, dwell`;
  return db.named<OutcomeCount>('outcome-read', text, [month, smallestCount]);
}

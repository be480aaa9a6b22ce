import type { WarningFigures } from '@fanal/contract/warning';
import { type Ground, type LookupClass, verdictOf } from '@fanal/core/warning';
import type { Db } from '../platform/database/index.ts';

type ToldRow = { class: string; ground: string; count: number };
type ErrorRow = { ever_told: number; errors: number };
type ContestRow = {
  received: number;
  open: number;
  overdue: number;
  upheld: number;
  dismissed: number;
  in_time: number;
};
type DelayRow = { median: number | null; p95: number | null };

/** The figures that everybody may read: what is told, and how often it was wrong. */
export async function readFigures(db: Db, now: Date): Promise<WarningFigures> {
  const [told, errors, contests, delay] = await Promise.all([
    db.named<ToldRow>('warning-figures-told', toldSql, []),
    db.named<ErrorRow>('warning-figures-errors', errorsSql, []),
    db.named<ContestRow>('warning-figures-contests', contestsSql, [now]),
    db.named<DelayRow>('warning-figures-delay', delaySql, []),
  ]);
  const { ever_told: everTold = 0, errors: wrong = 0 } = errors[0] ?? {};
  const { in_time: answeredInTime = 0, ...counts } = contests[0] ?? none;
  const { median = null, p95 = null } = delay[0] ?? {};
  return {
    asOf: now.toISOString(),
    told: told.map((row) => ({
      class: row.class as LookupClass,
      verdict: verdictOf(row.ground as Ground),
      count: row.count,
    })),
    everTold,
    errors: wrong,
    ...(everTold === 0 ? {} : { errorRate: wrong / everTold }),
    contests: { ...counts, answeredInTime },
    ...(median === null || p95 === null ? {} : { delay: { median, p95 } }),
  };
}

const none: ContestRow = { received: 0, open: 0, overdue: 0, upheld: 0, dismissed: 0, in_time: 0 };

const toldSql = `select class, ground, count(*)::integer as count from warning
  where state in ('published', 'contested') group by class, ground order by class, ground`;

// An error is told once, however often it was taken back.
const errorsSql = `select count(*)::integer as ever_told,
    count(*) filter (where exists (select from warning_event e
      where e.warning_id = w.id and e.kind in ('retract', 'uphold-contest')))::integer as errors
  from warning w where first_told_at is not null`;

const contestsSql = `select count(*)::integer as received,
    count(*) filter (where outcome is null)::integer as open,
    count(*) filter (where outcome is null and answer_by < $1)::integer as overdue,
    count(*) filter (where outcome = 'upheld')::integer as upheld,
    count(*) filter (where outcome = 'dismissed')::integer as dismissed,
    count(*) filter (where answered_at <= answer_by)::integer as in_time
  from warning_contest`;

const delaySql = `select
    percentile_cont(0.5) within group (order by extract(epoch from listed_at - since)) as median,
    percentile_cont(0.95) within group (order by extract(epoch from listed_at - since)) as p95
  from warning_delay`;

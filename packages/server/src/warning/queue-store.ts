import type { warningQueues } from '@fanal/contract/warning';
import type { Db } from '../platform/database/index.ts';
import { type Warning, type WarningRow, warningFrom } from './store.ts';

export type WarningQueue = (typeof warningQueues)[number];

/** A warning with what its row shows beside it. */
export type QueuedWarning = {
  readonly warning: Warning;
  readonly isDeclaredGood: boolean;
  readonly bannedBy: readonly string[];
  readonly answerBy?: Date;
  /** Where a page that ends here goes on; opaque to all but this file. */
  readonly place: string;
};

type QueueRow = WarningRow & {
  is_declared_good: boolean;
  banned_by: string[];
  answer_by: Date | null;
  place: string;
};

const isBanned = 'exists (select from fraud_ban_value v where v.warning_id = w.id)';
const isHub = `exists (select from warning_naming n
  where n.type = w.type and n.value = w.indicator_value and n.is_hub)`;
const isDeclaredGood =
  'exists (select from warning_known_good k where k.class = w.class and k.value = w.value)';
const answerBy =
  '(select min(answer_by) from warning_contest c where c.warning_id = w.id and c.outcome is null)';

/** Which warnings, by what they are ordered (as text that sorts), and which way. */
const queues: Readonly<
  Record<WarningQueue, { readonly where: string; readonly by: string; readonly way: 'asc' | 'desc' }>
> = {
  // Two voices or more and not told: the next one publishes. What an analyst withheld, or everybody names, is not coming.
  near: {
    where: `w.state = 'watched' and w.voices >= 2 and not ${isHub} and not ${isDeclaredGood}`,
    by: "lpad(w.voices::text, 9, '0')",
    way: 'desc',
  },
  contested: { where: "w.state = 'contested'", by: `to_char(${answerBy}, 'YYYYMMDDHH24MISSUS')`, way: 'asc' },
  banned: {
    where: `w.state in ('watched', 'expired') and ${isBanned}`,
    by: "to_char(w.state_at, 'YYYYMMDDHH24MISSUS')",
    way: 'desc',
  },
  told: {
    where: "w.state in ('published', 'contested')",
    by: "to_char(w.state_at, 'YYYYMMDDHH24MISSUS')",
    way: 'desc',
  },
  ended: {
    where: "w.state in ('withheld', 'retracted', 'expired')",
    by: "to_char(w.state_at, 'YYYYMMDDHH24MISSUS')",
    way: 'desc',
  },
};

const columns = `w.*, ${answerBy} as answer_by,
  ${isDeclaredGood} as is_declared_good,
  array(select distinct p.name from fraud_ban_value v join fraud_ban b on b.id = v.ban_id
    join platform p on p.id = b.platform_id where v.warning_id = w.id order by p.name) as banned_by`;

/** A page of a queue, from after `place` on. */
export async function readQueue(
  db: Db,
  queue: WarningQueue,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly QueuedWarning[]> {
  const { where, by, way } = queues[queue];
  const place = `coalesce(${by}, '') || ' ' || w.id::text`;
  const beyond = way === 'asc' ? '>' : '<';
  const text = `select ${columns}, ${place} as place from warning w
    where ${where} and ($1::text is null or ${place} ${beyond} $1) order by ${place} ${way} limit $2`;
  const rows = await db.named<QueueRow>(`warning-queue-${queue}`, text, [after ?? null, limit]);
  return rows.map(queuedFrom);
}

/** Of each queue, up to ten thousand. */
export async function countQueues(
  db: Db,
): Promise<readonly { readonly queue: WarningQueue; readonly count: number }[]> {
  const parts = Object.entries(queues).map(
    ([queue, { where }]) =>
      `select '${queue}' as queue, (select count(*) from (select from warning w where ${where} limit 10000) x)::integer as count`,
  );
  const rows = await db.named<{ queue: string; count: number }>(
    'warning-count-queues',
    parts.join(' union all '),
    [],
  );
  return rows.map(({ queue, count }) => ({ queue: queue as WarningQueue, count }));
}

export async function readQueued(db: Db, id: string): Promise<QueuedWarning | undefined> {
  const text = `select ${columns}, '' as place from warning w where w.id = $1`;
  return (await db.named<QueueRow>('warning-queued', text, [id])).map(queuedFrom)[0];
}

function queuedFrom(row: QueueRow): QueuedWarning {
  return {
    warning: warningFrom(row),
    isDeclaredGood: row.is_declared_good,
    bannedBy: row.banned_by,
    ...(row.answer_by === null ? {} : { answerBy: row.answer_by }),
    place: row.place,
  };
}

export type HistoryLine = {
  readonly kind: string;
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string | null;
  readonly voices: number;
};

export function readHistory(db: Db, warningId: string): Promise<HistoryLine[]> {
  const text = `select e.kind, e.at, a.name as by, e.reason, e.voices from warning_event e
    left join warning_agent a on a.id = e.agent_id where e.warning_id = $1 order by e.id desc limit 200`;
  return db.named('warning-history', text, [warningId]);
}

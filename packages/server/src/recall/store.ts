import type { Ordering, RecallMark, RecallStep, RecallWay } from '@fanal/core/recall';
import type { Db, Trx } from '../platform/database/index.ts';

/** What a person said and marked about the payments of one complaint. */
export type RecallRecord = {
  readonly ordered: ReadonlyMap<number, Ordering>;
  /** In the order in which they were marked. */
  readonly steps: readonly RecallStep[];
  readonly remindersStopped: boolean;
};

type StepRow = {
  payment: number;
  way: string;
  mark: string;
  on_day: string;
  amount: string | null;
  reason: string | null;
};

export async function readRecord(db: Db, complaintId: string): Promise<RecallRecord> {
  const [ordered, steps, reminders] = await Promise.all([
    db.named<{ payment: number; ordered: string }>(
      'recall-orderings',
      'select payment, ordered from recall_ordering where complaint_id = $1',
      [complaintId],
    ),
    db.named<StepRow>(
      'recall-steps',
      'select payment, way, mark, on_day, amount, reason from recall_step where complaint_id = $1 order by id',
      [complaintId],
    ),
    db.named<{ stopped: boolean }>(
      'recall-reminders-stopped',
      'select stopped_at is not null as stopped from recall_reminder where complaint_id = $1',
      [complaintId],
    ),
  ]);
  return {
    ordered: new Map(ordered.map((row) => [row.payment, row.ordered as Ordering])),
    steps: steps.map(stepFrom),
    remindersStopped: reminders[0]?.stopped === true,
  };
}

function stepFrom({ payment, way, mark, on_day, amount, reason }: StepRow): RecallStep {
  return {
    payment,
    way: way as RecallWay,
    mark: mark as RecallMark,
    on: on_day,
    ...(amount === null ? {} : { amount }),
    ...(reason === null ? {} : { reason }),
  };
}

/** Marks of one complaint take turns: its loss is reckoned from all of them. */
export async function lockMarks(trx: Trx, complaintId: string): Promise<void> {
  await trx.named('lock-recall', "select pg_advisory_xact_lock(hashtextextended('recall:' || $1, 0))", [
    complaintId,
  ]);
}

export async function saveOrdering(
  trx: Trx,
  said: {
    readonly complaintId: string;
    readonly payment: number;
    readonly ordered: Ordering;
    readonly at: Date;
  },
): Promise<void> {
  const text = `insert into recall_ordering (complaint_id, payment, ordered, said_at) values ($1, $2, $3, $4)
    on conflict (complaint_id, payment) do update set ordered = excluded.ordered, said_at = excluded.said_at`;
  await trx.named('save-recall-ordering', text, [said.complaintId, said.payment, said.ordered, said.at]);
}

export async function insertStep(trx: Trx, complaintId: string, step: RecallStep, at: Date): Promise<void> {
  const text = `insert into recall_step (complaint_id, payment, way, mark, on_day, amount, reason, marked_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`;
  const { payment, way, mark, on, amount = null, reason = null } = step;
  await trx.named('insert-recall-step', text, [complaintId, payment, way, mark, on, amount, reason, at]);
}

import type { Db, Trx } from '../platform/database/index.ts';

/** Complaints filed online that no reminder was planned for yet, oldest first. */
export async function unplannedComplaints(db: Db, most: number): Promise<readonly string[]> {
  const text = `select c.id from complaint c
    where c.origin = 'online' and not exists (select from recall_reminder r where r.complaint_id = c.id)
    order by c.filed_at limit $1`;
  return (await db.named<{ id: string }>('recall-unplanned', text, [most])).map(({ id }) => id);
}

/** Plans or moves the next reminder, not within two weeks of the last; `undefined` for none. One stopped stays so. */
export async function planReminder(trx: Trx, complaintId: string, nextOn: string | undefined): Promise<void> {
  const text = `insert into recall_reminder (complaint_id, next_on) values ($1, $2)
    on conflict (complaint_id) do update set
      next_on = case
        when recall_reminder.sent >= 2 or recall_reminder.stopped_at is not null or excluded.next_on is null then null
        else greatest(excluded.next_on, recall_reminder.last_on + 14)
      end`;
  await trx.named('plan-recall-reminder', text, [complaintId, nextOn ?? null]);
}

/** First reminders of complaints that had none planned; a complaint planned meanwhile keeps its own. */
export async function insertReminders(
  trx: Trx,
  planned: readonly { readonly complaintId: string; readonly nextOn: string | undefined }[],
): Promise<void> {
  const text = `insert into recall_reminder (complaint_id, next_on)
    select complaint_id, next_on from json_populate_recordset(null::recall_reminder, $1)
    on conflict (complaint_id) do nothing`;
  const rows = planned.map(({ complaintId, nextOn }) => ({ complaint_id: complaintId, next_on: nextOn }));
  await trx.named('insert-recall-reminders', text, [JSON.stringify(rows)]);
}

export type DueReminder = { readonly complaintId: string; readonly sent: number };

/** Reminders due, held until the transaction ends: no other server takes them. */
export async function takeDueReminders(trx: Trx, today: string, most: number): Promise<DueReminder[]> {
  const text = `select complaint_id as "complaintId", sent from recall_reminder
    where next_on <= $1 order by next_on limit $2 for update skip locked`;
  return trx.named<DueReminder>('recall-reminders-due', text, [today, most]);
}

/** One was written today: the next is looked at again in two weeks, if there may be a next. */
export async function countReminder(trx: Trx, complaintId: string, today: string): Promise<void> {
  const text = `update recall_reminder set
      sent = sent + 1, last_on = $2, next_on = case when sent < 1 then $2::date + 14 end
    where complaint_id = $1`;
  await trx.named('count-recall-reminder', text, [complaintId, today]);
}

export async function stopReminders(trx: Trx, complaintId: string, at: Date): Promise<void> {
  const text = `insert into recall_reminder (complaint_id, stopped_at) values ($1, $2)
    on conflict (complaint_id) do update set
      next_on = null, stopped_at = coalesce(recall_reminder.stopped_at, excluded.stopped_at)`;
  await trx.named('stop-recall-reminders', text, [complaintId, at]);
}

import type { CareChannel, CareDay, FollowUp } from '@fanal/core/care';
import type { Db, Trx } from '../platform/database/index.ts';

/** Someone's wish to be asked after about one complaint. */
export type Care = {
  readonly complaintId: string;
  readonly linkId: string;
  readonly statementId: string;
  readonly channel: CareChannel;
  /** Of the clock in Paris. */
  readonly hours: readonly number[];
  readonly chosenAt: Date;
  readonly stoppedAt?: Date;
};

type CareRow = {
  complaint_id: string;
  link_id: string;
  statement_id: string;
  channel: CareChannel;
  hours: number[];
  chosen_at: Date;
  stopped_at: Date | null;
};

/** Held until the end: choosing, stopping and writing take turns. */
export async function lockCare(trx: Trx, complaintId: string): Promise<Care | undefined> {
  const text = 'select * from care where complaint_id = $1 for update';
  const rows = await trx.named<CareRow>('lock-care', text, [complaintId]);
  return rows[0] && careFrom(rows[0]);
}

export async function findCare(db: Db, complaintId: string): Promise<Care | undefined> {
  const text = 'select * from care where complaint_id = $1';
  const rows = await db.named<CareRow>('find-care', text, [complaintId]);
  return rows[0] && careFrom(rows[0]);
}

export async function findCareByLink(db: Db, linkId: string): Promise<Care | undefined> {
  const text = 'select * from care where link_id = $1';
  const rows = await db.named<CareRow>('find-care-by-link', text, [linkId]);
  return rows[0] && careFrom(rows[0]);
}

/** A second choice keeps the link of the first: those already in people's mailboxes go on working. */
export async function saveCare(trx: Trx, care: Care): Promise<void> {
  const text = `insert into care (complaint_id, link_id, statement_id, channel, hours, chosen_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (complaint_id) do update
    set channel = excluded.channel, hours = excluded.hours, chosen_at = excluded.chosen_at, stopped_at = null`;
  const { complaintId, linkId, statementId, channel, hours, chosenAt } = care;
  await trx.named('save-care', text, [complaintId, linkId, statementId, channel, hours, chosenAt]);
}

/** What was to come is planned anew if it is wished for again: days that passed meanwhile are not made up for. */
export async function setStopped(trx: Trx, complaintId: string, at: Date): Promise<void> {
  await trx.named('stop-care', 'update care set stopped_at = $2 where complaint_id = $1', [complaintId, at]);
  await trx.named(
    'drop-follow-ups',
    'delete from care_follow_up where complaint_id = $1 and settled_as is null',
    [complaintId],
  );
}

/** A day that is settled stays as it is. */
export async function planFollowUps(
  trx: Trx,
  complaintId: string,
  followUps: readonly FollowUp[],
): Promise<void> {
  const text = `insert into care_follow_up (complaint_id, day, due_at)
    select complaint_id, day, due_at from json_populate_recordset(null::care_follow_up, $1)
    on conflict (complaint_id, day) do update set due_at = excluded.due_at
    where care_follow_up.settled_as is null`;
  const rows = followUps.map(({ day, dueAt }) => ({ complaint_id: complaintId, day, due_at: dueAt }));
  await trx.named('plan-follow-ups', text, [JSON.stringify(rows)]);
}

export async function comingFollowUps(db: Db, complaintId: string): Promise<readonly FollowUp[]> {
  const text = `select day, due_at from care_follow_up
    where complaint_id = $1 and settled_as is null order by day`;
  const rows = await db.named<{ day: CareDay; due_at: Date }>('coming-follow-ups', text, [complaintId]);
  return rows.map(({ day, due_at }) => ({ day, dueAt: due_at }));
}

export type DueFollowUp = { readonly care: Care; readonly followUp: FollowUp };

/**
 * Those to be settled now, the oldest first, held until the end with the wish they follow from: a stop that comes
 * meanwhile waits, and then finds the letter in the outbox. Wishes held elsewhere are left for the next round.
 */
export async function takeDueFollowUps(
  trx: Trx,
  moment: { readonly now: Date; readonly hour: number; readonly tooOld: Date },
  limit: number,
): Promise<readonly DueFollowUp[]> {
  const text = `select care.*, follow_up.day, follow_up.due_at
    from care_follow_up follow_up join care using (complaint_id)
    where follow_up.settled_as is null and follow_up.due_at <= $1 and care.stopped_at is null
      and ($2 = any(care.hours) or follow_up.due_at < $3)
    order by follow_up.due_at, complaint_id limit $4
    for update skip locked`;
  const values = [moment.now, moment.hour, moment.tooOld, limit];
  const rows = await trx.named<CareRow & { day: CareDay; due_at: Date }>('take-due-follow-ups', text, values);
  return rows.map((row) => ({ care: careFrom(row), followUp: { day: row.day, dueAt: row.due_at } }));
}

export async function settleFollowUp(
  trx: Trx,
  settled: {
    readonly complaintId: string;
    readonly day: CareDay;
    readonly as: 'sent' | 'missed';
    readonly at: Date;
  },
): Promise<void> {
  const text = `update care_follow_up set settled_as = $3, settled_at = $4
    where complaint_id = $1 and day = $2 and settled_as is null`;
  await trx.named('settle-follow-up', text, [settled.complaintId, settled.day, settled.as, settled.at]);
}

function careFrom(row: CareRow): Care {
  return {
    complaintId: row.complaint_id,
    linkId: row.link_id,
    statementId: row.statement_id,
    channel: row.channel,
    hours: row.hours,
    chosenAt: row.chosen_at,
    ...(row.stopped_at === null ? {} : { stoppedAt: row.stopped_at }),
  };
}

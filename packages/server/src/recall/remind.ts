import { dayInFrance } from '@fanal/core/calendar';
import { type Locale, localeOf } from '@fanal/core/locale';
import { reminderDay } from '@fanal/core/recall';
import { findByIds } from '../complaint/index.ts';
import { queueMail } from '../notification/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import { readStatements } from '../statement/index.ts';
import { type MoneyBack, moneyBackOf, nextReminderOn } from './money-back.ts';
import {
  countReminder,
  type DueReminder,
  insertReminders,
  planReminder,
  takeDueReminders,
  unplannedComplaints,
} from './reminder-store.ts';
import { readRecord } from './store.ts';

/** Most complaints looked at in one transaction: a night after a long stop is worked off in pieces. */
const atOnce = 200;

/** Moves a complaint's next reminder to where its letters now stand. */
export async function planNext(trx: Trx, complaintId: string, money: MoneyBack, now: Date): Promise<void> {
  const next = nextReminderOn(money, dayInFrance(now), reminderDay);
  await planReminder(trx, complaintId, next);
}

/**
 * Once a day: complaints filed since are given the day of their first reminder, and those whose day has come are
 * written to: at most twice a complaint, by the outbox, and never twice for the same occasion.
 */
export async function remindOfMoney(
  database: Database,
  {
    now,
    moneyLink,
  }: { readonly now: Date; readonly moneyLink: (reference: string, locale: Locale) => string },
): Promise<number> {
  while (await database.transaction((trx) => planUnplanned(trx, now)));
  for (let written = 0; ; ) {
    const due = await database.transaction(async (trx) => {
      const reminders = await takeDueReminders(trx, dayInFrance(now), atOnce);
      for (const reminder of reminders) await writeReminder(trx, reminder, now, moneyLink);
      return reminders.length;
    });
    written += due;
    if (due < atOnce) return written;
  }
}

/** Nobody is written to about these: the people of a demonstration. */
export function leaveUnreminded(trx: Trx, complaintIds: readonly string[]): Promise<void> {
  const never = complaintIds.map((complaintId) => ({ complaintId, nextOn: undefined }));
  return insertReminders(trx, never);
}

/** Whether there may be more. */
async function planUnplanned(trx: Trx, now: Date): Promise<boolean> {
  const complaints = await findByIds(trx, await unplannedComplaints(trx, atOnce));
  const statements = await readStatements(
    trx,
    complaints.map(({ statementId }) => statementId),
  );
  const today = dayInFrance(now);
  const nothingSaid = { ordered: new Map(), steps: [] };
  const nextOn = new Map(
    statements.map(({ id, answers }) => [
      id,
      nextReminderOn(moneyBackOf(answers, nothingSaid, today), today, reminderDay),
    ]),
  );
  const planned = complaints.map(({ id, statementId }) => ({
    complaintId: id,
    nextOn: nextOn.get(statementId),
  }));
  await insertReminders(trx, planned);
  return complaints.length === atOnce;
}

async function writeReminder(
  trx: Trx,
  { complaintId, sent }: DueReminder,
  now: Date,
  moneyLink: (reference: string, locale: Locale) => string,
): Promise<void> {
  const today = dayInFrance(now);
  const found = await moneyOf(trx, complaintId, now);
  const next = found && nextReminderOn(found.money, today, reminderDay);
  if (found === undefined || next === undefined || next > today) {
    await planReminder(trx, complaintId, next);
    return;
  }
  const { complaint, locale } = found;
  await queueMail(trx, {
    kind: 'money-reminder',
    to: complaint.email,
    locale,
    parameters: { reference: complaint.reference, link: moneyLink(complaint.reference, locale) },
    dedupeKey: `money-reminder:${complaintId}:${sent + 1}`,
    now,
    leaves: 'next-round',
  });
  await countReminder(trx, complaintId, today);
}

async function moneyOf(trx: Trx, complaintId: string, now: Date) {
  const [complaint] = await findByIds(trx, [complaintId]);
  if (complaint === undefined || complaint.from.origin !== 'online' || complaint.status === 'withdrawn')
    return undefined;
  const [statement] = await readStatements(trx, [complaint.statementId]);
  if (statement === undefined) return undefined;
  const record = await readRecord(trx, complaintId);
  return {
    money: moneyBackOf(statement.answers, record, dayInFrance(now)),
    locale: localeOf(statement.locale),
    complaint: { reference: complaint.reference, email: complaint.from.complainant.email },
  };
}

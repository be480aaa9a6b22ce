import { hourInFrance } from '@fanal/core/calendar';
import { type CareDay, careThemeOf, followUpNow, usefulFor } from '@fanal/core/care';
import { saidIn } from '@fanal/core/journey';
import { type Locale, localeOf } from '@fanal/core/locale';
import { type Complaint, findByIds } from '../complaint/index.ts';
import { queueMail, queueTextMessage } from '../notification/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import { readStatements, type StoredStatement } from '../statement/index.ts';
import type { StopLinks } from './stop-link.ts';
import { type DueFollowUp, settleFollowUp, takeDueFollowUps } from './store.ts';

/** Addresses of pages. */
export type CareLinks = {
  readonly complaint: (reference: string, locale: Locale) => string;
  readonly stopCare: (token: string, locale: Locale) => string;
  readonly helpNearYou: (locale: Locale) => string;
};

type Deps = {
  readonly database: Database;
  readonly links: CareLinks;
  readonly stopLinks: StopLinks;
};

/** A night after a long stop is worked off in pieces. */
const atOnce = 100;

/** The outbox writes it once, ever, however often it is asked. */
export function followUpKey(complaintId: string, day: CareDay): string {
  return `care-follow-up:${complaintId}:${day}`;
}

/**
 * Every minute: writes the messages whose day and hour have come. The message and the mark that it was written
 * stand or fall together, so that each is written once whatever happens in between. Answers how many were written.
 */
export async function sendDueFollowUps(deps: Deps, now: Date): Promise<number> {
  const tooOld = new Date(now.getTime() - usefulFor);
  for (let written = 0; ; ) {
    const round = await deps.database.transaction(async (trx) => {
      const due = await takeDueFollowUps(trx, { now, hour: hourInFrance(now), tooOld }, atOnce);
      const told = await storiesOf(trx, due);
      let sent = 0;
      for (const each of due) sent += await settle(trx, each, told.get(each.care.complaintId), deps, now);
      return { taken: due.length, sent };
    });
    written += round.sent;
    if (round.taken < atOnce) return written;
  }
}

type Story = { readonly complaint: Complaint; readonly statement: StoredStatement };

async function storiesOf(trx: Trx, due: readonly DueFollowUp[]): Promise<ReadonlyMap<string, Story>> {
  if (due.length === 0) return new Map();
  const [complaints, statements] = await Promise.all([
    findByIds(
      trx,
      due.map(({ care }) => care.complaintId),
    ),
    readStatements(
      trx,
      due.map(({ care }) => care.statementId),
    ),
  ]);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return new Map(
    complaints.flatMap((complaint) => {
      const statement = byId.get(complaint.statementId);
      return statement === undefined ? [] : [[complaint.id, { complaint, statement }] as const];
    }),
  );
}

async function settle(
  trx: Trx,
  due: DueFollowUp,
  story: Story | undefined,
  deps: Deps,
  now: Date,
): Promise<0 | 1> {
  const { care, followUp } = due;
  const timely = followUpNow(followUp.dueAt, care.hours, now);
  if (timely === 'wait') return 0;
  const isSent = timely === 'send' && story !== undefined && (await write(trx, due, story, deps, now));
  const { complaintId } = care;
  await settleFollowUp(trx, { complaintId, day: followUp.day, as: isSent ? 'sent' : 'missed', at: now });
  return isSent ? 1 : 0;
}

/** False when there is nowhere to write to. */
async function write(
  trx: Trx,
  { care, followUp }: DueFollowUp,
  { complaint, statement }: Story,
  { links, stopLinks }: Deps,
  now: Date,
): Promise<boolean> {
  if (complaint.from.origin !== 'online') return false;
  const { email, phone } = complaint.from.complainant;
  const to = care.channel === 'sms' ? phone : email;
  if (to === undefined) return false;
  const locale = localeOf(statement.locale);
  const { reference } = complaint;
  const { day, dueAt } = followUp;
  const queue = care.channel === 'sms' ? queueTextMessage : queueMail;
  await queue(trx, {
    kind: 'care-follow-up',
    to,
    locale,
    parameters: {
      day,
      theme: careThemeOf(statement.scamType),
      minor: saidIn(statement.answers, 'victim', 'age') === 'minor',
      reference,
      link: links.complaint(reference, locale),
      helpLink: links.helpNearYou(locale),
      stopLink: links.stopCare(stopLinks.sign(care.linkId), locale),
    },
    dedupeKey: followUpKey(complaint.id, day),
    now,
    usefulUntil: new Date(dueAt.getTime() + usefulFor),
    hours: care.hours,
    leaves: 'next-round',
  });
  return true;
}

import { randomUUID } from 'node:crypto';
import { hourInFrance } from '@fanal/core/calendar';
import type { Database, Trx } from '../platform/database/index.ts';
import { requestJob } from '../platform/jobs/index.ts';
import type { Channel, Letter, LetterLocale, TextMessage } from './letter.ts';
import { abandonWaiting, insertMail, listUntriedMail, listWaitingMail } from './store.ts';

/** The job that takes a letter to the mail server. */
export const sendMailJob = 'send-mail';

type Sending = {
  readonly to: string;
  readonly locale: LetterLocale;
  readonly dedupeKey: string;
  readonly now: Date;
  readonly usefulUntil?: Date;
  /** Hours of the clock in Paris in which it may leave; any unless said. */
  readonly hours?: readonly number[];
  /**
   * `next-round`: within a minute, by the job that looks for letters not yet tried. A job of its own would cost
   * the transaction more than the letter. At once unless said otherwise: someone waits for a code.
   */
  readonly leaves?: 'at-once' | 'next-round';
};

/**
 * Writes a letter in the transaction of what it tells: it leaves if that stands, never otherwise.
 * The same `dedupeKey` is written once, ever; keep people's data out of it. `to`: an address that `parseEmail` passed.
 */
export function queueMail(trx: Trx, mail: Letter & Sending): Promise<void> {
  return queue(trx, 'email', mail);
}

/** A text message, under the same rules. `to`: a number that `parsePhone` passed, in E.164. */
export function queueTextMessage(trx: Trx, message: TextMessage & Sending): Promise<void> {
  return queue(trx, 'sms', message);
}

/** Letters that have not left, no longer wished for: they never will. One that is leaving now has left. */
export function withdrawLetters(trx: Trx, dedupeKeys: readonly string[], now: Date): Promise<void> {
  return abandonWaiting(trx, dedupeKeys, now);
}

async function queue(trx: Trx, channel: Channel, mail: Letter & Sending): Promise<void> {
  const id = randomUUID();
  const isNew = await insertMail(trx, {
    id,
    channel,
    to: mail.to,
    locale: mail.locale,
    letter: mail,
    queuedAt: mail.now,
    usefulUntil: mail.usefulUntil,
    hours: mail.hours,
    dedupeKey: mail.dedupeKey,
  });
  if (isNew && mail.leaves !== 'next-round') await requestJob(trx, sendMailJob, { id });
}

/** Asks for the letters that nobody has tried yet, which were to leave with the next round, and those whose hours have come. */
export function requestUntriedMail(database: Database, now: Date): Promise<number> {
  return requestEach(database, (trx) => listUntriedMail(trx, hourInFrance(now)));
}

/**
 * Asks again for every letter still waiting: at start, after a mail server was away longer than jobs are tried
 * (about a day). A letter asked for twice leaves once.
 */
export function requeueWaitingMail(database: Database): Promise<number> {
  return requestEach(database, listWaitingMail);
}

function requestEach(database: Database, list: (trx: Trx) => Promise<readonly string[]>): Promise<number> {
  return database.transaction(async (trx) => {
    const waiting = await list(trx);
    for (const id of waiting) await requestJob(trx, sendMailJob, { id });
    return waiting.length;
  });
}

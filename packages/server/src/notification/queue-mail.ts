import { randomUUID } from 'node:crypto';
import type { Database, Trx } from '../platform/database/index.ts';
import { requestJob } from '../platform/jobs/index.ts';
import type { Letter, LetterLocale } from './letter.ts';
import { insertMail, listUntriedMail, listWaitingMail } from './store.ts';

/** The job that takes a letter to the mail server. */
export const sendMailJob = 'send-mail';

/**
 * Writes a letter in the transaction of what it tells: it leaves if that stands, never otherwise.
 * The same `dedupeKey` is written once, ever; keep people's data out of it.
 */
export async function queueMail(
  trx: Trx,
  mail: Letter & {
    /** An address that `parseEmail` passed. */
    readonly to: string;
    readonly locale: LetterLocale;
    readonly dedupeKey: string;
    readonly now: Date;
    readonly usefulUntil?: Date;
    /**
     * `next-round`: within a minute, by the job that looks for letters not yet tried. A job of its own would cost
     * the transaction more than the letter. At once unless said otherwise: someone waits for a code.
     */
    readonly leaves?: 'at-once' | 'next-round';
  },
): Promise<void> {
  const id = randomUUID();
  const isNew = await insertMail(trx, {
    id,
    to: mail.to,
    locale: mail.locale,
    letter: mail,
    queuedAt: mail.now,
    usefulUntil: mail.usefulUntil,
    dedupeKey: mail.dedupeKey,
  });
  if (isNew && mail.leaves !== 'next-round') await requestJob(trx, sendMailJob, { id });
}

/** Asks for the letters that nobody has tried yet: those that were to leave with the next round. */
export function requestUntriedMail(database: Database): Promise<number> {
  return requestEach(database, listUntriedMail);
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

import { sql } from 'kysely';
import { type Db, type Trx, tables } from '../platform/database/index.ts';
import type { Channel, Letter, LetterKind, LetterLocale } from './letter.ts';

type NotificationTables = {
  mail: {
    id: string;
    kind: LetterKind;
    channel: Channel;
    recipient: string | null;
    locale: LetterLocale;
    parameters: string;
    dedupe_key: string;
    queued_at: Date;
    useful_until: Date | null;
    hours: number[] | null;
    sent_at: Date | null;
    abandoned_at: Date | null;
    attempts: number;
    last_failure: string | null;
  };
};

const build = tables<NotificationTables>();

/** A letter as kept: written, perhaps sent. */
export type Mail = {
  readonly id: string;
  readonly channel: Channel;
  readonly to: string;
  readonly locale: LetterLocale;
  readonly letter: Letter;
  readonly queuedAt: Date;
  readonly usefulUntil: Date | undefined;
  /** Of the clock in Paris. */
  readonly hours: readonly number[] | undefined;
};

/** False when that letter was written before: same dedupe key. */
export async function insertMail(db: Db, mail: Mail & { readonly dedupeKey: string }): Promise<boolean> {
  const rows = await db.named(
    'insert-mail',
    `insert into mail
       (id, kind, recipient, locale, parameters, dedupe_key, queued_at, useful_until, channel, hours, attempts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)
     on conflict (dedupe_key) do nothing
     returning id`,
    [
      mail.id,
      mail.letter.kind,
      mail.to,
      mail.locale,
      JSON.stringify(mail.letter.parameters),
      mail.dedupeKey,
      mail.queuedAt,
      mail.usefulUntil ?? null,
      mail.channel,
      mail.hours ?? null,
    ],
  );
  return rows.length > 0;
}

/** A letter that has yet to leave, held until the end; `undefined` when it left or is being sent elsewhere. */
export async function takeWaitingMail(trx: Trx, id: string): Promise<Mail | undefined> {
  const rows = await trx.rows(
    build
      .selectFrom('mail')
      .selectAll()
      .where('id', '=', id)
      .where('sent_at', 'is', null)
      .where('abandoned_at', 'is', null)
      .forUpdate()
      .skipLocked(),
  );
  return rows.flatMap(toMail)[0];
}

export async function markSent(db: Db, id: string, now: Date, eraseParameters: boolean): Promise<void> {
  await db.rows(
    build
      .updateTable('mail')
      .set((row) => ({
        sent_at: now,
        attempts: row('attempts', '+', 1),
        last_failure: null,
        ...(eraseParameters ? { parameters: '{}' } : {}),
      }))
      .where('id', '=', id),
  );
}

export async function markFailed(db: Db, id: string, failure: string): Promise<void> {
  await db.rows(
    build
      .updateTable('mail')
      .set((row) => ({ attempts: row('attempts', '+', 1), last_failure: failure }))
      .where('id', '=', id),
  );
}

export async function markAbandoned(db: Db, id: string, now: Date, reason: string): Promise<void> {
  await db.rows(
    build
      .updateTable('mail')
      .set({ abandoned_at: now, last_failure: reason, parameters: '{}' })
      .where('id', '=', id),
  );
}

/** Waits for one that is leaving at this moment, and then leaves it as it is. */
export async function abandonWaiting(trx: Trx, dedupeKeys: readonly string[], now: Date): Promise<void> {
  const text = `update mail set abandoned_at = $2, last_failure = 'withdrawn', parameters = '{}', recipient = null
    where dedupe_key = any($1::text[]) and sent_at is null and abandoned_at is null`;
  await trx.named('abandon-waiting', text, [dedupeKeys, now]);
}

/** Takes the person out of letters written before `before` that left or never will. */
export async function forgetRecipients(db: Db, before: Date): Promise<void> {
  await db.rows(
    build
      .updateTable('mail')
      .set({ recipient: null, parameters: '{}' })
      .where('recipient', 'is not', null)
      .where('queued_at', '<', before)
      .where((row) => row.or([row('sent_at', 'is not', null), row('abandoned_at', 'is not', null)])),
  );
}

export async function listWaitingMail(db: Db): Promise<readonly string[]> {
  const rows = await db.rows(
    build
      .selectFrom('mail')
      .select('id')
      .where('sent_at', 'is', null)
      .where('abandoned_at', 'is', null)
      .orderBy('queued_at'),
  );
  return rows.map((row) => row.id);
}

/** What a letter is marked with that came at an hour in which it may not leave. */
export const outsideHours = 'outside-hours';

/**
 * Waiting letters that were never tried and have no job yet, or whose hours have come; a job taken in the meantime
 * finds nothing to do. `hour`: of the clock in Paris.
 */
export async function listUntriedMail(db: Db, hour: number): Promise<readonly string[]> {
  const text = `select id from mail
    where sent_at is null and abandoned_at is null
      and (attempts = 0 or (last_failure = $1 and $2 = any(hours)))
    order by queued_at limit 1000 for update skip locked`;
  return (await db.named<{ id: string }>('list-untried-mail', text, [outsideHours, hour])).map(
    ({ id }) => id,
  );
}

/** Letters that left and were kept whole, newest first. */
export async function listSentMail(db: Db, limit: number): Promise<readonly Mail[]> {
  const rows = await db.rows(
    build
      .selectFrom('mail')
      .selectAll()
      .where('sent_at', 'is not', null)
      .where('recipient', 'is not', null)
      .where(sql<boolean>`parameters <> '{}'`)
      .orderBy('queued_at', 'desc')
      .orderBy('id')
      .limit(limit),
  );
  return rows.flatMap(toMail);
}

type MailRow = {
  readonly id: string;
  readonly channel: Channel;
  readonly kind: LetterKind;
  readonly recipient: string | null;
  readonly locale: LetterLocale;
  readonly parameters: unknown;
  readonly queued_at: Date;
  readonly useful_until: Date | null;
  readonly hours: readonly number[] | null;
};

function toMail(row: MailRow): Mail[] {
  if (row.recipient === null) return [];
  return [
    {
      id: row.id,
      channel: row.channel,
      to: row.recipient,
      locale: row.locale,
      letter: { kind: row.kind, parameters: row.parameters } as Letter,
      queuedAt: row.queued_at,
      usefulUntil: row.useful_until ?? undefined,
      hours: row.hours ?? undefined,
    },
  ];
}

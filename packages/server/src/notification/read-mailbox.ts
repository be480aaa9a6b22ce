import type { Db } from '../platform/database/index.ts';
import { type ComposedLetter, composeLetter } from './compose-letter.ts';
import { listSentMail } from './store.ts';

/** A letter of the demonstration's mailbox. */
export type MailboxLetter = ComposedLetter & {
  readonly id: string;
  readonly to: string;
  readonly queuedAt: Date;
  readonly link: string;
};

/** The latest letters that `deliverToMailbox` kept, newest first. Only a demonstration may show them. */
export async function readMailbox(db: Db, operator: string): Promise<readonly MailboxLetter[]> {
  const mails = await listSentMail(db, 50);
  return mails.map((mail) => ({
    id: mail.id,
    to: mail.to,
    queuedAt: mail.queuedAt,
    link: mail.letter.parameters.link,
    ...composeLetter(mail.letter, mail.locale, operator),
  }));
}

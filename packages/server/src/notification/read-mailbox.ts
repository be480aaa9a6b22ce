import type { Db } from '../platform/database/index.ts';
import { composeLetter, composeTextMessage } from './compose-letter.ts';
import { type Channel, textMessageOf } from './letter.ts';
import { listSentMail, type Mail } from './store.ts';

/** A letter of the demonstration's mailbox. */
export type MailboxLetter = {
  readonly id: string;
  readonly channel: Channel;
  /** A text message has none. */
  readonly subject: string | undefined;
  readonly text: string;
  readonly to: string;
  readonly queuedAt: Date;
  readonly link: string;
};

/** The latest letters that `deliverToMailbox` kept, newest first. Only a demonstration may show them. */
export async function readMailbox(db: Db, operator: string): Promise<readonly MailboxLetter[]> {
  const mails = await listSentMail(db, 50);
  return mails.map((mail) => ({
    id: mail.id,
    channel: mail.channel,
    to: mail.to,
    queuedAt: mail.queuedAt,
    ...contentOf(mail, operator),
  }));
}

function contentOf({ channel, letter, locale }: Mail, operator: string) {
  if (channel === 'email') {
    const { subject, text } = composeLetter(letter, locale, operator);
    return { subject, text, link: letter.parameters.link };
  }
  const message = textMessageOf(letter);
  return {
    subject: undefined,
    text: composeTextMessage(message, locale),
    link: message.parameters.stopLink,
  };
}

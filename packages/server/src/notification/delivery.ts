import { createTransport } from 'nodemailer';

/** A letter ready to leave. */
export type Outgoing = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** RFC 5322, without angle brackets. The same at every try: a mail program shows a repeated letter once. */
  readonly messageId: string;
  readonly date: Date;
};

export type Delivery = {
  readonly send: (mail: Outgoing) => Promise<void>;
  /** Whether the letter, once sent, is kept to be read here (`/dev/mailbox`). */
  readonly keepsLetters: boolean;
};

/** Through a mail server. Milliseconds bound each step: a silent server must not hold a connection for long. */
export function deliverBySmtp(mail: { readonly smtpUrl: string; readonly from: string }): Delivery {
  const transport = createTransport({
    url: mail.smtpUrl,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    keepsLetters: false,
    async send({ messageId, ...outgoing }) {
      await transport.sendMail({
        ...outgoing,
        from: mail.from,
        messageId: `<${messageId}>`,
        // RFC 3834: no out-of-office answer to this.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}

/** Nowhere: letters stay in the table, where the demonstration shows them. */
export function deliverToMailbox(): Delivery {
  return { keepsLetters: true, send: async () => undefined };
}

/** `ECONNREFUSED`, `EAUTH`, `550`: what went wrong, without the sentence, which may quote an address. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { responseCode, code } = error as Error & { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return String(responseCode);
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown';
}

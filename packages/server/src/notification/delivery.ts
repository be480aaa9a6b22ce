import { createTransport } from 'nodemailer';

/** A letter ready to leave by e-mail. */
export type Outgoing = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** RFC 5322, without angle brackets. The same at every try: a mail program shows a repeated letter once. */
  readonly messageId: string;
  readonly date: Date;
  /** Where these letters can be stopped; told to the mail program too. */
  readonly stopLink?: string;
};

/** A text message ready to leave. */
export type OutgoingText = {
  /** E.164, `+33639981234`. */
  readonly to: string;
  readonly text: string;
  /** The same at every try: a gateway that had taken it does not send it again. */
  readonly key: string;
};

export type Delivery<Ready = Outgoing> = {
  readonly send: (ready: Ready) => Promise<void>;
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
    async send({ messageId, stopLink, ...outgoing }) {
      await transport.sendMail({
        ...outgoing,
        from: mail.from,
        messageId: `<${messageId}>`,
        // RFC 3834: no out-of-office answer to this.
        headers: { 'Auto-Submitted': 'auto-generated', ...(stopLink ? stopHeaders(stopLink) : {}) },
      });
    },
  };
}

/** RFC 8058: the mail program's own button stops them with one POST, no page to open. */
function stopHeaders(stopLink: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${stopLink}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** What whoever received it will never take, however often it is tried. */
export class RefusedForGood extends Error {
  override readonly name = 'RefusedForGood';
  readonly code: string;
  constructor(code: string) {
    super(`refused for good: ${code}`);
    this.code = code;
  }
}

/** Nowhere: letters stay in the table, where the demonstration shows them. */
export function deliverToMailbox(): Delivery<unknown> {
  return { keepsLetters: true, send: async () => undefined };
}

/** `ECONNREFUSED`, `EAUTH`, `550`: what went wrong, without the sentence, which may quote an address. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { responseCode, code } = error as Error & { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return String(responseCode);
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown';
}

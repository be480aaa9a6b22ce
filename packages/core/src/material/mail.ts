import type { MailTrace } from './finding.ts';
import type { MailHeader } from './material.ts';
import type { Message, Script } from './script.ts';

const longestHeader = 2_000;
const mostReceived = 40;

/** Headers whose addresses are the sender's, in the order they are shown. */
const shown = ['From', 'Reply-To', 'Return-Path', 'Date', 'Subject'] as const;
/** Headers that name whoever received it. */
const recipients =
  /^(?:to|cc|bcc|delivered-to|x-original-to|envelope-to|x-delivered-to|apparently-to|x-rcpt-to)$/i;

function values(headers: readonly MailHeader[], name: string): string[] {
  return headers
    .filter((header) => header.name.toLowerCase() === name.toLowerCase())
    .map(({ value }) => value.slice(0, longestHeader).replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '');
}

/** Addresses to which mail servers send what could not be delivered; a new one for each mail. */
const returnedTo = /bounce|return|=|\d{6}|[0-9a-f]{16}|mailer|^<>$/i;

const monthsOfMail = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 5322: `Thu, 12 Mar 2026 14:05:33 +0100`. */
const mailDate = /(\d{1,2})\s([A-Za-z]{3})[a-z]*\s(\d{4})\s(\d{1,2}):(\d\d)/;

/** `YYYY-MM-DDTHH:MM`, as the sender's clock showed it. */
function momentOf(date: string): string | undefined {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(date)?.[0];
  if (iso !== undefined) return iso;
  const [, day = '', name = '', year = '', hour = '', minute = ''] = mailDate.exec(date) ?? [];
  const month = monthsOfMail.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
}

const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
/** Networks that are not on the internet (RFC 1918, 3927, 6598) and the loopback. */
const notPublic =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

function publicAddress(line: string): string | undefined {
  return (line.match(address) ?? []).find(
    (each) => !notPublic.test(each) && each.split('.').every((part) => Number(part) <= 255),
  );
}

/** What an agent needs of a mail's headers. */
export function mailTrace(headers: readonly MailHeader[]): MailTrace {
  const first = (name: string) => values(headers, name)[0];
  const received = values(headers, 'Received').slice(0, mostReceived);
  const originating =
    publicAddress(first('X-Originating-IP') ?? '') ??
    received
      .toReversed()
      .map((line) => publicAddress(/^from\s.*?(?=\sby\s|$)/i.exec(line)?.[0] ?? ''))
      .find((each) => each !== undefined);
  const date = momentOf(first('Date') ?? '');
  const trace = {
    from: first('From'),
    replyTo: first('Reply-To'),
    returnPath: first('Return-Path'),
    subject: first('Subject'),
    date,
    messageId: first('Message-ID'),
    originatingIp: originating,
  };
  const said = Object.entries(trace).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(said),
    authentication: values(headers, 'Authentication-Results').slice(0, 10),
    received,
  };
}

/** The sender's headers, then the body: all by the sender, at the mail's date. */
export function mailScript(headers: readonly MailHeader[], body: string): Script {
  const at = momentOf(values(headers, 'Date')[0] ?? '');
  const messages: Message[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const name of shown) {
    const value = values(headers, name)[0];
    if (value === undefined) continue;
    const start = length + name.length + 2;
    const isReturn = name === 'Return-Path' && returnedTo.test(value);
    if (name !== 'Date' && !isReturn) {
      messages.push({ start, end: start + value.length, ...(at === undefined ? {} : { at }) });
    }
    lines.push(`${name}: ${value}`);
    length = start + value.length + 1;
  }
  const head = lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
  const text = head + body;
  if (/\S/.test(body)) {
    messages.push({ start: head.length, end: text.length, ...(at === undefined ? {} : { at }) });
  }
  const named = headers
    .filter(({ name }) => recipients.test(name))
    .flatMap(({ value }) => value.slice(0, 20_000).match(/[^\s<>,;"]{1,64}@[^\s<>,;"]{1,200}/g) ?? []);
  const delivered = values(headers, 'Received').flatMap(
    (line) => /\sfor\s<?([^\s<>;]{1,64}@[^\s<>;]{1,200})/i.exec(line)?.[1] ?? [],
  );
  const own = [...named, ...delivered].slice(0, 200);
  return { text, messages, me: [], own };
}

import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database, Trx } from '../platform/database/index.ts';
import { startJobs } from '../platform/jobs/index.ts';
import { createLog } from '../platform/log/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { type Delivery, deliverBySmtp, deliverToMailbox, type Outgoing } from './delivery.ts';
import {
  createMailJobs,
  forgetOldRecipients,
  queueMail,
  readMailbox,
  requestUntriedMail,
  requeueWaitingMail,
} from './index.ts';
import { createSendMail } from './send-mail.ts';
import { deliverToNobody } from './text-delivery.ts';

const start = new Date('2026-11-24T09:00:00Z');
const minutesAfter = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const log = createLog('silent');
const to = 'camille@courriel.example';

let database: Database;
let now: Date;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  now = start;
  await database.named('clear', 'truncate mail', []);
  await database.named(
    'clear-jobs',
    'select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))',
    [],
  );
});

type MailRow = {
  id: string;
  recipient: string | null;
  parameters: object;
  attempts: number;
  sent_at: Date | null;
  abandoned_at: Date | null;
  last_failure: string | null;
};

const rows = () => database.named<MailRow>('mail', 'select * from mail order by queued_at, id', []);
const onlyRow = async () => {
  const [row, ...more] = await rows();
  if (row === undefined || more.length > 0) throw new Error('not one letter');
  return row;
};
const jobs = () =>
  database.named('jobs', "select 1 from graphile_worker.jobs where task_identifier = 'send-mail'", []);

const queue = (trx: Trx, dedupeKey = 'key', leaves: 'at-once' | 'next-round' = 'at-once') =>
  queueMail(trx, {
    kind: 'sign-in',
    to,
    locale: 'fr',
    parameters: { link: 'https://fanal.example/fr/lien/secret-token', code: '012345' },
    dedupeKey,
    now: start,
    usefulUntil: minutesAfter(15),
    leaves,
  });

function sender(delivery: Delivery) {
  return createSendMail({
    database,
    delivery,
    textDelivery: deliverToNobody(),
    operator: 'Fanal',
    host: 'fanal.example',
    clock: () => now,
    log,
  });
}

type SmtpServer = { readonly port: number; readonly received: string[]; close(): Promise<void> };
const servers: SmtpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A mail server on the loopback. `refuse`: what it answers to every recipient. */
async function startSmtp(
  options: { readonly port?: number; readonly refuse?: string; readonly onReceived?: () => void } = {},
): Promise<SmtpServer> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_, __, done) {
      if (options.refuse === undefined) return done();
      return done(Object.assign(new Error(options.refuse), { responseCode: 550 }));
    },
    onData(stream, _, done) {
      let message = '';
      stream.on('data', (chunk) => {
        message += String(chunk);
      });
      stream.on('end', () => {
        received.push(message);
        done();
        options.onReceived?.();
      });
    },
  });
  const listening = server.listen(options.port ?? 0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const started: SmtpServer = {
    port: (listening.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  servers.push(started);
  return started;
}

const smtpTo = (port: number) =>
  deliverBySmtp({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Fanal <ne-pas-repondre@fanal.example>' });
const messageIdOf = (message: string) => /^message-id: <([^>]+)>/im.exec(message)?.[1];

test('a letter leaves if its transaction stands, and only then', async () => {
  const undone = database.transaction(async (trx) => {
    await queue(trx);
    throw new Error('fault');
  });
  await expect(undone).rejects.toThrow('fault');
  expect([await rows(), await jobs()]).toEqual([[], []]);
  await database.transaction((trx) => queue(trx));
  expect(await jobs()).toHaveLength(1);
});

test('the same letter is written once, ever', async () => {
  await Promise.all([1, 2, 3].map(() => database.transaction((trx) => queue(trx))));
  expect(await rows()).toHaveLength(1);
  expect(await jobs()).toHaveLength(1);
});

test('a letter leaves by the mail server, and its secrets are erased here', async () => {
  const smtp = await startSmtp();
  await database.transaction((trx) => queue(trx));
  const { id } = await onlyRow();
  await sender(smtpTo(smtp.port))({ id });
  expect(smtp.received).toHaveLength(1);
  const [message = ''] = smtp.received;
  expect(messageIdOf(message)).toBe(`${id}@fanal.example`);
  expect(message).toContain('012345');
  expect(message).toMatch(/^auto-submitted: auto-generated/im);
  expect(message).toMatch(/content-type: text\/plain/i);
  expect(message).toMatch(/content-type: text\/html/i);
  expect(await onlyRow()).toMatchObject({ sent_at: start, attempts: 1, parameters: {}, last_failure: null });

  await sender(smtpTo(smtp.port))({ id });
  expect(smtp.received).toHaveLength(1);
});

test('letters that can be stopped tell the mail program how (RFC 8058)', async () => {
  const smtp = await startSmtp();
  const stopLink = `https://fanal.example/fr/suivi/${'a'.repeat(43)}`;
  const parameters = {
    day: 1,
    theme: 'other',
    minor: false,
    reference: 'F-2026-ABCD',
    link: 'https://fanal.example/fr/dossier',
    helpLink: 'https://fanal.example/fr/aide',
    stopLink,
  } as const;
  await database.transaction((trx) =>
    queueMail(trx, {
      kind: 'care-follow-up',
      to,
      locale: 'fr',
      parameters,
      dedupeKey: 'care',
      now: start,
    }),
  );
  await sender(smtpTo(smtp.port))({ id: (await onlyRow()).id });
  const message = (smtp.received[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  expect(message).toContain(`List-Unsubscribe: <${stopLink}>`);
  expect(message).toMatch(/^list-unsubscribe-post: List-Unsubscribe=One-Click\r?$/im);
});

test('nothing is lost while the mail server is away', async () => {
  const gone = await startSmtp();
  await gone.close();
  await database.transaction((trx) => queue(trx));
  const { id } = await onlyRow();
  const send = sender(smtpTo(gone.port));
  await expect(send({ id })).rejects.toThrow(/ESOCKET|ECONNREFUSED|ECONNECTION/);
  await expect(send({ id })).rejects.toThrow();
  expect(await onlyRow()).toMatchObject({ sent_at: null, attempts: 2, recipient: to });

  const back = await startSmtp({ port: gone.port });
  await send({ id });
  expect(back.received).toHaveLength(1);
  expect((await onlyRow()).sent_at).toEqual(start);
});

test('a refusal is kept as a code, without the address that the server repeats', async () => {
  const smtp = await startSmtp({ refuse: `no such user ${to}` });
  await database.transaction((trx) => queue(trx));
  const { id } = await onlyRow();
  const failure = await sender(smtpTo(smtp.port))({ id }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'MailNotSentError', code: '550' });
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(to);
  expect((await onlyRow()).last_failure).toBe('550');
});

test('a letter whose answer was lost leaves again under the same Message-ID', async () => {
  const sent: Outgoing[] = [];
  const send = sender({
    keepsLetters: false,
    async send(mail) {
      sent.push(mail);
      if (sent.length === 1) throw new Error('the connection broke after the server had said yes');
    },
  });
  await database.transaction((trx) => queue(trx));
  const { id } = await onlyRow();
  await expect(send({ id })).rejects.toThrow();
  await send({ id });
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map((mail) => mail.messageId)).size).toBe(1);
  expect(new Set(sent.map((mail) => mail.date.toISOString())).size).toBe(1);
});

test('a letter asked for twice at once leaves once', async () => {
  let letGo: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const sending = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let sent = 0;
  const send = sender({
    keepsLetters: false,
    async send() {
      sent += 1;
      arrived();
      await gate;
    },
  });
  await database.transaction((trx) => queue(trx));
  const { id } = await onlyRow();
  const first = send({ id });
  await sending;
  await send({ id });
  letGo();
  await first;
  expect(sent).toBe(1);
});

test('a letter that comes too late to be of use does not leave, and its secrets are erased', async () => {
  const smtp = await startSmtp();
  await database.transaction((trx) => queue(trx));
  const { id } = await onlyRow();
  now = minutesAfter(15);
  await sender(smtpTo(smtp.port))({ id });
  expect(smtp.received).toEqual([]);
  expect(await onlyRow()).toMatchObject({ sent_at: null, abandoned_at: now, parameters: {} });
});

test('thirty days after, nobody can tell to whom a letter went; one still waiting keeps its address', async () => {
  const send = sender(deliverToMailbox());
  await database.transaction((trx) => queue(trx, 'sent'));
  await send({ id: (await onlyRow()).id });
  await database.transaction((trx) => queue(trx, 'waiting'));
  const recipients = () =>
    database.named('recipients', 'select dedupe_key, recipient from mail order by dedupe_key', []);
  await forgetOldRecipients(database, minutesAfter(60 * 24 * 30));
  expect(await recipients()).toMatchObject([{ recipient: to }, { recipient: to }]);
  await forgetOldRecipients(database, minutesAfter(60 * 24 * 30 + 1));
  expect(await recipients()).toEqual([
    { dedupe_key: 'sent', recipient: null },
    { dedupe_key: 'waiting', recipient: to },
  ]);
});

test('without a mail server the letters can be read here', async () => {
  await database.transaction((trx) => queue(trx));
  expect(await readMailbox(database, 'Fanal')).toEqual([]);
  await sender(deliverToMailbox())({ id: (await onlyRow()).id });
  const [letter] = await readMailbox(database, 'Fanal');
  expect(letter).toMatchObject({ to, link: 'https://fanal.example/fr/lien/secret-token' });
  expect(letter?.text).toContain('012345');
});

test('a letter that may wait a minute asks for no job of its own; the next round takes it, once', async () => {
  await database.transaction((trx) => queue(trx, 'receipt', 'next-round'));
  expect(await jobs()).toEqual([]);
  expect(await requestUntriedMail(database, now)).toBe(1);
  expect(await jobs()).toHaveLength(1);
  await sender(deliverToMailbox())({ id: (await onlyRow()).id });
  expect(await requestUntriedMail(database, now)).toBe(0);
});

test('letters left waiting are asked for again at start', async () => {
  await database.transaction((trx) => queue(trx));
  await database.named(
    'lose',
    'select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))',
    [],
  );
  expect(await jobs()).toEqual([]);
  expect(await requeueWaitingMail(database)).toBe(1);
  expect(await jobs()).toHaveLength(1);
});

test('the job runner takes a letter from the outbox to the mail server', async () => {
  let received: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    received = resolve;
  });
  const smtp = await startSmtp({ onReceived: () => received() });
  const settings = {
    publicUrl: 'https://fanal.example',
    operator: { name: 'Fanal' },
    demonstration: false,
    sms: undefined,
    mail: { smtpUrl: `smtp://127.0.0.1:${smtp.port}`, from: 'ne-pas-repondre@fanal.example' },
  };
  const handlers = createMailJobs({ database, settings, log, clock: () => now });
  const runner = await startJobs(
    database,
    { ...handlers, tidy: async () => undefined, 'every-minute': async () => undefined },
    log,
  );
  await database.transaction((trx) => queue(trx));
  await arrival;
  await expect.poll(jobs, { timeout: 20_000 }).toEqual([]);
  await runner.stop();
  expect((await onlyRow()).sent_at).toEqual(start);
});

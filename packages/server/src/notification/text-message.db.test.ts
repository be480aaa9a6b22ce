import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { createLog } from '../platform/log/index.ts';
import type { SmsGateway } from '../platform/settings/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { type Delivery, deliverToMailbox, type OutgoingText } from './delivery.ts';
import { queueMail, queueTextMessage, readMailbox, requestUntriedMail, withdrawLetters } from './index.ts';
import { createSendMail } from './send-mail.ts';
import { bodyOf, deliverByGateway, deliverToNobody } from './text-delivery.ts';

const start = new Date('2026-11-24T09:00:00Z');
const to = '+33639980001';
const stopLink = `https://fanal.example/fr/suivi/${'a'.repeat(43)}`;
const parameters = {
  day: 1,
  theme: 'bond',
  minor: false,
  reference: 'F-2026-ABCD',
  link: 'https://fanal.example/fr/mes-dossiers/F-2026-ABCD',
  helpLink: 'https://fanal.example/fr/aide-pres-de-chez-vous',
  stopLink,
} as const;

let database: Database;
let now: Date;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  now = start;
  await database.named('clear', 'truncate mail', []);
});

type Row = {
  id: string;
  attempts: number;
  sent_at: Date | null;
  abandoned_at: Date | null;
  last_failure: string;
};
const onlyRow = async () => {
  const [row, ...more] = await database.named<Row>('mail', 'select * from mail', []);
  if (row === undefined || more.length > 0) throw new Error('not one message');
  return row;
};

async function queue(hours?: readonly number[]): Promise<{ readonly id: string }> {
  const sending = { to, locale: 'fr', dedupeKey: 'key', now: start, ...(hours ? { hours } : {}) } as const;
  await database.transaction((trx) =>
    queueTextMessage(trx, { kind: 'care-follow-up', parameters, ...sending }),
  );
  return { id: (await onlyRow()).id };
}

function sender(textDelivery: Delivery<OutgoingText>, delivery: Delivery = deliverToMailbox()) {
  const log = createLog('silent');
  const surroundings = { database, operator: 'Fanal', host: 'fanal.example', clock: () => now, log };
  return createSendMail({ ...surroundings, delivery, textDelivery });
}

type Asked = { readonly headers: IncomingHttpHeaders; readonly body: unknown };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A gateway on the loopback; `answer` gives the status to each request, or breaks the connection. */
async function startGateway(answer: (asked: Asked) => number | 'break' | Promise<number | 'break'>) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const one = { headers: request.headers, body: JSON.parse(text) as unknown };
    asked.push(one);
    const status = await answer(one);
    if (status === 'break') request.socket.destroy();
    else response.writeHead(status, { location: 'http://127.0.0.1:9/elsewhere' }).end('{"id":"x"}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: SmsGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    authorization: 'Bearer token',
    sender: 'Fanal',
    body: { to: '{to}', from: '{sender}', text: '{text}' },
  };
  return { asked, delivery: deliverByGateway(gateway) };
}

test('a text message is handed to the gateway once, with its key and our token', async () => {
  const { asked, delivery } = await startGateway(() => 202);
  const { id } = await queue();
  await sender(delivery)({ id });
  await sender(delivery)({ id });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    headers: { authorization: 'Bearer token', 'idempotency-key': id, 'content-type': 'application/json' },
    body: { to, from: 'Fanal', text: expect.stringContaining(stopLink) },
  });
  expect(await onlyRow()).toMatchObject({ sent_at: start, parameters: {} });
});

test('killed between the gateway’s yes and our mark, it leaves again under the same key', async () => {
  const ours = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`;
  let kills = 0;
  const { asked, delivery } = await startGateway(async () => {
    if (kills === 0) kills = (await database.named('kill', ours, [])).length;
    return 200;
  });
  const { id } = await queue();
  await expect(sender(delivery)({ id })).rejects.toThrow();
  expect(kills).toBeGreaterThan(0);
  expect((await onlyRow()).sent_at).toBeNull();
  await sender(delivery)({ id });
  expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual([id, id]);
  expect((await onlyRow()).sent_at).toEqual(start);
});

test.each([500, 503, 429, 408, 409, 401, 404, 302, 'break' as const])(
  'after %s the message waits and leaves later',
  async (first) => {
    let answers = 0;
    const { asked, delivery } = await startGateway(() => {
      answers += 1;
      return answers === 1 ? first : 200;
    });
    const { id } = await queue();
    const failure = await sender(delivery)({ id }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MailNotSentError' });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(to);
    expect(await onlyRow()).toMatchObject({ sent_at: null, abandoned_at: null, attempts: 1 });
    await sender(delivery)({ id });
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect((await onlyRow()).sent_at).toEqual(start);
  },
);

test.each([400, 410, 422])('refused for good with %i, it is not tried again', async (status) => {
  const { asked, delivery } = await startGateway(() => status);
  const { id } = await queue();
  await sender(delivery)({ id });
  await sender(delivery)({ id });
  expect(asked).toHaveLength(1);
  expect(await onlyRow()).toMatchObject({ abandoned_at: start, last_failure: `HTTP_${status}` });
});

test('without a gateway it waits, and is not taken for sent', async () => {
  const { id } = await queue();
  await expect(sender(deliverToNobody())({ id })).rejects.toThrow('NO_GATEWAY');
  expect((await onlyRow()).sent_at).toBeNull();
});

test('outside the hours that are safe nothing leaves; once they come, the next round takes it', async () => {
  const { asked, delivery } = await startGateway(() => 200);
  const { id } = await queue([18, 19]);
  await sender(delivery)({ id });
  expect(asked).toEqual([]);
  expect(await requestUntriedMail(database, now)).toBe(0);
  now = new Date('2026-11-24T17:30:00Z');
  expect(await requestUntriedMail(database, now)).toBe(1);
  await sender(delivery)({ id });
  expect(asked).toHaveLength(1);
});

test('one that is no longer wished for does not leave, and nobody can tell to whom it was to go', async () => {
  const { asked, delivery } = await startGateway(() => 200);
  const { id } = await queue();
  await database.transaction((trx) => withdrawLetters(trx, ['key', 'other'], now));
  await sender(delivery)({ id });
  expect(asked).toEqual([]);
  expect(await onlyRow()).toMatchObject({ abandoned_at: now, recipient: null, parameters: {} });
});

test('the demonstration’s mailbox shows what a phone would', async () => {
  const { id } = await queue();
  await sender(deliverToMailbox())({ id });
  const [message] = await readMailbox(database, 'Fanal');
  expect(message).toMatchObject({ channel: 'sms', to, subject: undefined, link: stopLink });
});

test('what is sent stays text: it can add nothing to the gateway’s body', () => {
  const gateway: SmsGateway = {
    url: 'https://sms.example',
    authorization: undefined,
    sender: 'Fanal',
    body: { messages: [{ number: '{digits}', content: { body: '[{key}] {text}' }, kind: 1 }] },
  };
  expect(bodyOf(gateway, { to, text: '","to":"{to}', key: 'k' })).toEqual({
    messages: [{ number: '33639980001', content: { body: '[k] ","to":"{to}' }, kind: 1 }],
  });
});

test('a mail program is told where an e-mail of this kind can be stopped', async () => {
  const sent: object[] = [];
  const delivery: Delivery = { keepsLetters: false, send: async (mail) => void sent.push(mail) };
  await database.transaction((trx) =>
    queueMail(trx, {
      kind: 'care-follow-up',
      to: 'camille@courriel.example',
      locale: 'fr',
      parameters,
      dedupeKey: 'mail',
      now: start,
    }),
  );
  await sender(deliverToNobody(), delivery)({ id: (await onlyRow()).id });
  expect(sent).toMatchObject([{ stopLink }]);
});

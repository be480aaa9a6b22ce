import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { openThread } from './mark-read.ts';
import { listComplaints } from './read-complaints.ts';
import type { Complaint } from './store.ts';
import { type AgentActor, anAgentNamed, aPerson, filedAt, fileOne, linkTo } from './testing/filed.ts';
import { type MessageRequest, readMessages, writeMessage } from './write-message.ts';

const now = new Date(filedAt.getTime() + 60_000);

let database: Database;
let agent: AgentActor;
beforeAll(async () => {
  database = await openTestDatabase();
  agent = await anAgentNamed(database, 'Nadia Roche');
});
afterAll(() => database.close());

function write({ reference }: Complaint, actor: MessageRequest['actor'], text: string, key = randomUUID()) {
  return writeMessage(database, { reference, actor, key, text, requestId: 'test', now, linkTo });
}

async function lettersAbout({ id }: Complaint): Promise<string[]> {
  const text =
    "select parameters::text as said from mail where dedupe_key like 'complaint-news:' || $1 || ':%'";
  return (await database.named<{ said: string }>('letters', text, [id])).map(({ said }) => said);
}

test('a message sent again under its key is written once, and told once', async () => {
  const { complaint } = await fileOne(database);
  const key = randomUUID();
  const send = () => write(complaint, agent, 'Avez-vous gardé l’annonce ?', key);
  await Promise.all([send(), send(), send()]);
  const thread = await send();
  expect(thread.ok && thread.value.map(({ author, text }) => [author, text])).toEqual([
    ['agent', 'Avez-vous gardé l’annonce ?'],
  ]);
  expect(await lettersAbout(complaint)).toHaveLength(1);
});

test('the letter says that there is a message, never what it says', async () => {
  const { complaint } = await fileOne(database);
  await write(complaint, agent, 'Votre compte 1234 est surveillé.');
  const [letter] = await lettersAbout(complaint);
  expect(letter).toContain('message');
  expect(letter).not.toContain('1234');
});

test('each side sees when the other has read', async () => {
  const { complaint, actor } = await fileOne(database);
  const request = { reference: complaint.reference, actor, requestId: 'test', now };
  await write(complaint, agent, 'Une question.');
  const unread = async () =>
    (await listComplaints(database, { actor, requestId: 'test', now })).map((each) => each.unread);
  expect(await unread()).toEqual([1]);
  const read = await readMessages(database, request);
  expect(read.ok && read.value[0]?.readAt).toEqual(now);
  expect(await unread()).toEqual([0]);

  await write(complaint, actor, 'Une réponse.');
  const [, answer] = await database.transaction((trx) => openThread(trx, complaint.id, now));
  expect(answer).toMatchObject({ author: 'person', text: 'Une réponse.', readAt: now });
  // A person's own message is told to nobody by e-mail.
  expect(await lettersAbout(complaint)).toHaveLength(1);
});

test('nobody reads or writes in somebody else’s thread', async () => {
  const { complaint } = await fileOne(database);
  const stranger = await aPerson(database);
  const { reference } = complaint;
  const notFound = { ok: false, refusal: 'not-found' };
  expect(await write(complaint, stranger, 'x')).toEqual(notFound);
  expect(await readMessages(database, { reference, actor: stranger, requestId: 'test', now })).toEqual(
    notFound,
  );
});

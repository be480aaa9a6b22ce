import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import type { Cookies } from '../platform/http/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { savePersonByEmail } from './account-store.ts';
import { addAgent, createIdentify, disableAgent } from './index.ts';
import { startSession } from './start-session.ts';

const start = new Date('2026-11-24T09:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const operating = { actor: { kind: 'operator' }, requestId: 'r', now: start } as const;
const visitor = { kind: 'visitor' };

let database: Database;
let personId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  personId = await savePersonByEmail(database, { id: randomUUID(), email: 'a@courriel.example', now: start });
});
afterAll(() => database.close());

function open(owner: { personId: string } | { agentId: string }, previousToken?: string): Promise<string> {
  return database.transaction((trx) => startSession(trx, { owner, previousToken, now: start }));
}

function identify(token: string | undefined, now: Date) {
  const cookies: Cookies = { read: () => token, write: () => undefined, erase: () => undefined };
  return createIdentify(database)(cookies, now);
}

test('a session says who speaks', async () => {
  const token = await open({ personId });
  expect(await identify(token, after(1))).toEqual({ kind: 'person', personId, level: 'email' });
});

test.each([undefined, '', 'x', 'A'.repeat(43), "' or true --"])('%j is nobody', async (token) => {
  expect(await identify(token, start)).toEqual(visitor);
});

test('using a session keeps it alive, leaving it ends it', async () => {
  const token = await open({ personId });
  expect(await identify(token, after(50))).not.toEqual(visitor);
  expect(await identify(token, after(100))).not.toEqual(visitor);
  expect(await identify(token, after(160))).toEqual(visitor);
});

test('a table that is stolen opens nothing: it does not hold the token', async () => {
  const token = await open({ personId });
  const rows = await database.named<{ row: string }>('all', 'select session::text as row from session', []);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
});

test('signing in ends the session the browser had', async () => {
  const first = await open({ personId });
  const second = await open({ personId }, first);
  expect(await identify(first, after(1))).toEqual(visitor);
  expect(await identify(second, after(1))).not.toEqual(visitor);
});

test('a disabled agent is out at once, and comes back only when added again', async () => {
  const agent = { email: 'ida@fanal.example', name: 'Ida Roche', role: 'analyst' } as const;
  const added = await addAgent(database, agent, operating);
  if (!added.ok) throw new Error(added.refusal);
  const { agentId } = added.value;
  const token = await open({ agentId });
  expect(await identify(token, after(1))).toEqual({ kind: 'agent', agentId, role: 'analyst' });
  expect(await addAgent(database, agent, operating)).toEqual({ ok: false, refusal: 'already-an-agent' });

  expect(await disableAgent(database, 'IDA@fanal.example', operating)).toEqual({
    ok: true,
    value: { agentId },
  });
  expect(await identify(token, after(1))).toEqual(visitor);
  // Even a session that escaped the erasing.
  expect(await identify(await open({ agentId }), after(1))).toEqual(visitor);
  expect(await disableAgent(database, agent.email, operating)).toEqual({
    ok: false,
    refusal: 'unknown-agent',
  });

  const again = await addAgent(database, { ...agent, role: 'supervisor' }, operating);
  expect(again).toEqual({ ok: true, value: { agentId } });
  expect(await identify(token, after(1))).toEqual(visitor);
  expect(await identify(await open({ agentId }), after(1))).toMatchObject({ role: 'supervisor' });
});

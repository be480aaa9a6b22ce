import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { type AuditedActor, recordAudit, recordReading } from './audit.ts';
import { readTrail } from './testing/read-trail.ts';

const at = new Date('2026-11-24T09:00:00Z');
const agent: AuditedActor = { kind: 'agent', agentId: 'a-1', role: 'analyst' };

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const line = { at, actor: agent, subjectKind: 'complaint', requestId: 'r-1' };
  await recordAudit(database, { ...line, action: 'read-complaint', subjectId: 'c-1' });
  await recordAudit(database, { ...line, action: 'read-complaint', subjectId: 'c-2' });
  await recordAudit(database, { ...line, action: 'searched', actor: { kind: 'operator' } });
});
afterAll(() => database.close());

test('a line says who did what about whom, in which request', async () => {
  expect(await readTrail(database)).toMatchObject([
    { action: 'searched', actor_kind: 'operator', actor_id: null, subject_id: null, request_id: 'r-1' },
    { action: 'read-complaint', actor_kind: 'agent', actor_id: 'a-1', subject_id: 'c-2' },
    { action: 'read-complaint', actor_kind: 'agent', actor_id: 'a-1', subject_id: 'c-1' },
  ]);
});

test('readings of the same moment are all written, each once', async () => {
  const before = (await readTrail(database)).length;
  const line = { at, actor: agent, action: 'read', subjectKind: 'complaint', requestId: 'r-3' };
  await Promise.all(
    Array.from({ length: 30 }, (_, number) => recordReading(database, { ...line, subjectId: `c-${number}` })),
  );
  const written = (await readTrail(database)).slice(0, 30).map(({ subject_id }) => subject_id);
  expect((await readTrail(database)).length - before).toBe(30);
  expect(new Set(written).size).toBe(30);
});

test.each(["update audit_line set action = 'nothing'", 'delete from audit_line', 'truncate audit_line'])(
  '%s is refused: the trail only grows',
  async (statement) => {
    await expect(database.named('tamper', statement, [])).rejects.toThrow(/append-only/);
  },
);

test('a line stands or falls with the write it tells of', async () => {
  const undone = database.transaction(async (trx) => {
    await recordAudit(trx, { at, actor: agent, action: 'undone', subjectKind: 'x', requestId: 'r-2' });
    throw new Error('fault');
  });
  await expect(undone).rejects.toThrow('fault');
  const lines = await readTrail(database);
  expect(lines.map((line) => line.action)).not.toContain('undone');
});

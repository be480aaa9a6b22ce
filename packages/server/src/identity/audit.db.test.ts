import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { type AuditedActor, readAudit, recordAudit } from './audit.ts';

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

test('the trail is read newest first, page after page', async () => {
  const [newest, second] = await readAudit(database, { limit: 2 });
  expect(newest).toEqual({
    id: newest?.id,
    at,
    actorKind: 'operator',
    action: 'searched',
    subjectKind: 'complaint',
    requestId: 'r-1',
  });
  expect(second).toMatchObject({ actorKind: 'agent', actorId: 'a-1', subjectId: 'c-2' });
  const rest = await readAudit(database, { limit: 2, after: second?.id ?? 0 });
  expect(rest.map((line) => line.subjectId)).toEqual(['c-1']);
});

test('the trail of one subject holds its lines only', async () => {
  const lines = await readAudit(database, { subject: 'c-1', limit: 50 });
  expect(lines.map((line) => line.action)).toEqual(['read-complaint']);
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
  const lines = await readAudit(database, { limit: 50 });
  expect(lines.map((line) => line.action)).not.toContain('undone');
});

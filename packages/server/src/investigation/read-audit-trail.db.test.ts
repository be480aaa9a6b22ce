import { readAuditTrail, readComplaintFile } from '@fanal/contract/investigation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { clientOf, file, hire, person, visitor } from './testing.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a supervisor reads who opened which complaint, newest first, and that reading is written too', async () => {
  const analyst = await hire(database, { name: 'Nadia Roche', role: 'analyst' });
  const supervisor = clientOf(database, await hire(database, { name: 'Yves Lambert', role: 'supervisor' }));
  const { reference } = await file(database);
  await clientOf(database, analyst).call(readComplaintFile, { params: { reference } });
  await supervisor.call(readAuditTrail);
  const trail = await supervisor.call(readAuditTrail, { query: { limit: 2 } });
  if (!trail.ok) throw new Error(`refused: ${trail.refusal.code}`);
  expect(trail.value.rows.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
    ['Yves Lambert', 'read', 'audit-trail'],
    ['Nadia Roche', 'read', `complaint ${reference}`],
  ]);

  const about = await supervisor.call(readAuditTrail, { query: { subject: reference } });
  expect(about.ok && about.value.rows.map(({ actor }) => actor)).toEqual(['Nadia Roche']);
  const nothing = await supervisor.call(readAuditTrail, { query: { subject: 'nobody' } });
  expect(nothing.ok && nothing.value.rows).toEqual([]);
});

test('the trail is read page after page', async () => {
  const supervisor = clientOf(database, await hire(database, { name: 'Yves Lambert', role: 'supervisor' }));
  const first = await supervisor.call(readAuditTrail, { query: { limit: 1 } });
  if (!first.ok || first.value.next === undefined) throw new Error('a second page was expected');
  const second = await supervisor.call(readAuditTrail, { query: { limit: 1, after: first.value.next } });
  expect(second.ok && Number(second.value.rows[0]?.id)).toBe(Number(first.value.rows[0]?.id) - 1);
});

test('an analyst, a person and a visitor do not read the trail', async () => {
  const analyst = await hire(database, { name: 'Nadia Roche', role: 'analyst' });
  const codes = await Promise.all(
    [analyst, person, visitor].map(async (actor) => {
      const reply = await clientOf(database, actor).call(readAuditTrail);
      return reply.ok ? undefined : reply.refusal.code;
    }),
  );
  expect(codes).toEqual(['not-allowed', 'not-allowed', 'sign-in-needed']);
});

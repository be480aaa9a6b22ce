import { randomUUID } from 'node:crypto';
import type { AgentCommand } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import { insertPeople } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { tellDraft } from '../../statement/testing/told-draft.ts';
import { decideComplaint } from '../decide-complaint.ts';
import { fileComplaint } from '../file-complaint.ts';
import { markRead } from '../mark-read.ts';
import type { Complaint } from '../store.ts';

export const filedAt = new Date('2026-11-24T10:00:00Z');
export const linkTo = (reference: string) => `https://fanal.example/${reference}`;

export type PersonActor = Extract<Actor, { kind: 'person' }>;
export type AgentActor = Extract<Actor, { kind: 'agent' }>;

export async function aPerson(database: Database): Promise<PersonActor> {
  const personId = randomUUID();
  const email = `${personId}@courriel.example`;
  await insertPeople(database, [{ id: personId, email, createdAt: filedAt }]);
  return { kind: 'person', personId, level: 'email' };
}

export async function anAgentNamed(database: Database, name: string): Promise<AgentActor> {
  const agentId = randomUUID();
  await database.named(
    'hire',
    'insert into agent (id, email, name, role, created_at) values ($1, $2, $3, $4, $5)',
    [agentId, `${agentId}@police.example`, name, 'analyst', filedAt],
  );
  return { kind: 'agent', agentId, role: 'analyst' };
}

/** A complaint of a person of its own; read by an agent when told. */
export async function fileOne(
  database: Database,
  { read = true }: { readonly read?: boolean } = {},
): Promise<{ readonly actor: PersonActor; readonly complaint: Complaint; readonly version: number }> {
  const actor = await aPerson(database);
  const email = `${actor.personId}@courriel.example`;
  const keyHash = await tellDraft(database, { iban: 'DE89370400440532013000', email, now: filedAt });
  const filed = await fileComplaint(database, {
    keyHash,
    actor,
    requestId: 'test',
    now: filedAt,
    carry: async () => undefined,
    linkTo,
  });
  if (!filed.ok) throw new Error(filed.refusal.code);
  if (read) await database.transaction((trx) => markRead(trx, filed.value.id, filedAt));
  return { actor, complaint: filed.value, version: read ? 1 : 0 };
}

/** Decided by that agent; what is refused fails the test. */
export async function decideOne(
  database: Database,
  { reference }: Complaint,
  decision: { actor: AgentActor; command: AgentCommand; expectedVersion: number },
): Promise<void> {
  const decided = await decideComplaint(database, {
    ...decision,
    reference,
    decisionId: randomUUID(),
    mode: 'authority',
    requestId: 'test',
    now: filedAt,
    linkTo,
  });
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
}

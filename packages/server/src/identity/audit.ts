import type { Actor } from '@fanal/core/identity';
import { type Database, type Db, writeTogether } from '../platform/database/index.ts';

/** An actor, whoever holds the command line of the machine, or this server at work by itself. */
export type AuditedActor = Actor | { readonly kind: 'operator' } | { readonly kind: 'server' };

/** That somebody read or wrote something about somebody. Never put a person's data in `action` or `subjectId`. */
type NewLine = {
  readonly at: Date;
  readonly actor: AuditedActor;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId?: string;
  readonly requestId: string;
};

/** For a write: give its own transaction, so that the line and the write stand or fall together. */
export function recordAudit(db: Db, line: NewLine): Promise<void> {
  return insertLines(db, [line]);
}

/**
 * For a reading, before its answer leaves. It is committed when the promise resolves; readings of the same
 * moment share one commit, which costs a disk write each otherwise.
 */
export function recordReading(database: Database, line: NewLine): Promise<void> {
  const known = readings.get(database);
  const record = known ?? writeTogether<NewLine>((lines) => insertLines(database, lines));
  if (known === undefined) readings.set(database, record);
  return record(line);
}

const readings = new WeakMap<Database, (line: NewLine) => Promise<void>>();

async function insertLines(db: Db, lines: readonly NewLine[]): Promise<void> {
  const rows = lines.map((line) => ({
    at: line.at,
    actor_kind: line.actor.kind,
    actor_id: idOf(line.actor),
    action: line.action,
    subject_kind: line.subjectKind,
    subject_id: line.subjectId ?? null,
    request_id: line.requestId,
  }));
  await db.named(
    'insert-audit-lines',
    `insert into audit_line (at, actor_kind, actor_id, action, subject_kind, subject_id, request_id)
     select at, actor_kind, actor_id, action, subject_kind, subject_id, request_id
     from json_populate_recordset(null::audit_line, $1)`,
    [JSON.stringify(rows)],
  );
}

function idOf(actor: AuditedActor): string | null {
  if (actor.kind === 'person') return actor.personId;
  if (actor.kind === 'agent') return actor.agentId;
  return null;
}

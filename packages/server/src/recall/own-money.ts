import { dayInFrance } from '@fanal/core/calendar';
import type { Actor } from '@fanal/core/identity';
import { type Result, refuse } from '@fanal/core/result';
import { findOwnComplaint, type OwnComplaint } from '../complaint/index.ts';
import { recordReading } from '../identity/index.ts';
import type { Database, Db } from '../platform/database/index.ts';
import { readStatements, type StoredStatement } from '../statement/index.ts';
import { type MoneyBack, moneyBackOf } from './money-back.ts';
import { type RecallRecord, readRecord } from './store.ts';

export type Asking = {
  readonly actor: Actor;
  readonly reference: string;
  readonly requestId: string;
  readonly now: Date;
};

/** A complaint of the person who asks, with what was paid and where each letter stands. */
export type OwnMoney = {
  readonly complaint: OwnComplaint;
  readonly statement: StoredStatement;
  readonly record: RecallRecord;
  readonly money: MoneyBack;
};

export async function findOwnMoney(db: Db, asking: Asking): Promise<Result<OwnMoney, 'not-found'>> {
  const complaint = await findOwnComplaint(db, asking.actor, asking.reference);
  if (complaint === undefined) return refuse('not-found');
  const [[statement], record] = await Promise.all([
    readStatements(db, [complaint.statementId]),
    readRecord(db, complaint.id),
  ]);
  if (statement === undefined) throw new Error('A complaint refers to a statement that is not there');
  const money = moneyBackOf(statement.answers, record, dayInFrance(asking.now));
  return { ok: true, value: { complaint, statement, record, money } };
}

/** The same, with the line that it was read; `action` says what was read of it. */
export async function readOwnMoney(
  database: Database,
  asking: Asking,
  action: 'read-money' | 'make-recall-letter',
): Promise<Result<OwnMoney, 'not-found'>> {
  const found = await findOwnMoney(database, asking);
  if (found.ok) {
    await recordReading(database, {
      at: asking.now,
      actor: asking.actor,
      action,
      subjectKind: 'complaint',
      subjectId: found.value.complaint.id,
      requestId: asking.requestId,
    });
  }
  return found;
}

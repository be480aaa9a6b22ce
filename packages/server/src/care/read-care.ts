import { type CareChannel, channelsOpenTo } from '@fanal/core/care';
import type { Actor } from '@fanal/core/identity';
import { tickedIn } from '@fanal/core/journey';
import { type Result, refuse } from '@fanal/core/result';
import { findOwnComplaint, type OwnComplaint } from '../complaint/index.ts';
import { recordReading } from '../identity/index.ts';
import type { Database, Db } from '../platform/database/index.ts';
import { readStatements } from '../statement/index.ts';
import { type Care, comingFollowUps, findCare } from './store.ts';

export type Asking = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
  readonly reference: string;
};

/** What the person may choose, and what they chose. */
export type CareInFull = {
  readonly complaint: OwnComplaint;
  readonly offered: readonly CareChannel[];
  /** While it runs. */
  readonly care: Care | undefined;
  readonly comingAt: readonly Date[];
};

export async function readCare(
  database: Database,
  asking: Asking,
  offersSms: boolean,
): Promise<Result<CareInFull, 'not-found'>> {
  const complaint = await findOwnComplaint(database, asking.actor, asking.reference);
  if (complaint === undefined) return refuse('not-found');
  await recordReading(database, careLine('read-care', complaint.id, asking));
  return { ok: true, value: await careInFull(database, complaint, offersSms) };
}

export async function careInFull(db: Db, complaint: OwnComplaint, offersSms: boolean): Promise<CareInFull> {
  const [kept, coming, safeHours] = await Promise.all([
    findCare(db, complaint.id),
    comingFollowUps(db, complaint.id),
    safeHoursOf(db, complaint.statementId),
  ]);
  const care = kept?.stoppedAt === undefined ? kept : undefined;
  return {
    complaint,
    offered: offeredTo(complaint, safeHours, offersSms),
    care,
    comingAt: care === undefined ? [] : coming.map(({ dueAt }) => dueAt),
  };
}

export function offeredTo(
  { complainant }: OwnComplaint,
  safeHours: readonly string[],
  offersSms: boolean,
): readonly CareChannel[] {
  return channelsOpenTo({ hasPhone: offersSms && complainant.phone !== undefined, safeHours });
}

/** When the person said they can be reached without danger. */
export async function safeHoursOf(db: Db, statementId: string): Promise<readonly string[]> {
  const [statement] = await readStatements(db, [statementId]);
  return statement === undefined ? [] : tickedIn(statement.answers, 'reach', 'safe-hours');
}

export function careLine(action: string, subjectId: string, asking: Omit<Asking, 'reference'>) {
  const { actor, requestId, now } = asking;
  return { at: now, actor, action, subjectKind: 'complaint', subjectId, requestId };
}

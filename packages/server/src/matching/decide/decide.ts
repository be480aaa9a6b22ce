import type { Actor } from '@fanal/core/identity';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../../identity/index.ts';
import type { Database, Trx } from '../../platform/database/index.ts';
import { requestJob } from '../../platform/jobs/index.ts';
import { insertSeriesEvents } from '../correction-store.ts';
import type { SeriesEvent } from '../series-store.ts';
import { settleJob } from '../settle/jobs.ts';
import { markUnsettled } from '../settle/unsettled-store.ts';
import { type Decision, isSameDecision } from './decision.ts';
import {
  findDecision,
  insertDecision,
  isKnown,
  readConcerned,
  readSeriesConcerned,
} from './decision-store.ts';
import { type Outcome, settleAtOnce } from './outcome.ts';

/** `decisionId`: the agent's own key, a uuid: sent twice, decided once. `reason`: 1 to 2000 characters. */
export type ByAgent = {
  readonly decisionId: string;
  readonly reason: string;
  readonly actor: Extract<Actor, { kind: 'agent' }>;
  readonly now: Date;
  readonly requestId: string;
};

export type DecideRefusal = 'not-found' | 'already-decided';

/**
 * Records a decision and settles what it concerns. It holds until it is undone, whatever is filed, edited or rebuilt.
 * `already-decided`: another decision was sent with this key.
 */
export async function decide(
  database: Database,
  request: ByAgent & { readonly decision: Decision },
): Promise<Result<Outcome, DecideRefusal>> {
  const { decisionId: id, decision, now } = request;
  const recorded = await database.transaction((trx) => recordDecision(trx, request));
  if (!recorded.ok) return recorded;
  return { ok: true, value: await settleAtOnce(database, { id, decision, now }) };
}

/** The write of a decision, for a transaction that does more. */
export async function recordDecision(
  trx: Trx,
  request: ByAgent & { readonly decision: Decision },
): Promise<Result<undefined, DecideRefusal>> {
  const { decisionId: id, decision, reason, actor, now, requestId } = request;
  const known = await findDecision(trx, id);
  if (known !== undefined) {
    return isSameDecision(known, decision) ? { ok: true, value: undefined } : refuse('already-decided');
  }
  if (!(await isKnown(trx, decision))) return refuse('not-found');
  await insertDecision(trx, { id, decision, agentId: actor.agentId, reason, at: now });
  await recordAudit(trx, {
    at: now,
    actor,
    action: `decide-${decision.kind}`,
    subjectKind: 'matching-decision',
    subjectId: id,
    requestId,
  });
  await makeItFelt(trx, { id, decision, kind: 'decided', now });
  return { ok: true, value: undefined };
}

/** The history of the series concerned says so, and they wait to be settled. */
export async function makeItFelt(
  trx: Trx,
  felt: {
    readonly id: string;
    readonly decision: Decision;
    readonly kind: 'decided' | 'undone';
    readonly now: Date;
  },
): Promise<void> {
  const { id, decision, kind, now } = felt;
  const series = await readSeriesConcerned(trx, decision);
  const events = series.map(
    (seriesId): SeriesEvent => ({
      seriesId,
      kind,
      statements: 'statements' in decision ? 1 : 0,
      decisionId: id,
    }),
  );
  await insertSeriesEvents(trx, now, events);
  await markUnsettled(trx, await readConcerned(trx, decision), now);
  await requestJob(trx, settleJob, {});
}

import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { ByAgent } from './decide.ts';
import { makeItFelt } from './decide.ts';
import type { Decision, KeptDecision } from './decision.ts';
import { findDecision, insertUndoing } from './decision-store.ts';
import { type Outcome, settleAtOnce } from './outcome.ts';

/** A decision no longer holds; what follows from the rest is settled. That it was taken, and why, stays written. */
export async function undoDecision(
  database: Database,
  request: ByAgent,
): Promise<Result<Outcome, 'not-found' | 'already-undone'>> {
  const { decisionId: id, reason, actor, now, requestId } = request;
  const undone = await database.transaction(async (trx) => {
    const kept = await findDecision(trx, id);
    if (kept === undefined) return refuse('not-found');
    if (!(await insertUndoing(trx, { id, agentId: actor.agentId, reason, at: now }))) {
      return refuse('already-undone');
    }
    const decision = decisionOf(kept);
    const subject = { subjectKind: 'matching-decision', subjectId: id };
    await recordAudit(trx, { at: now, actor, action: 'undo-decision', ...subject, requestId });
    await makeItFelt(trx, { id, decision, kind: 'undone', now });
    return { ok: true, value: decision } as const;
  });
  if (!undone.ok) return undone;
  return { ok: true, value: await settleAtOnce(database, { id, decision: undone.value, now }) };
}

function decisionOf({ kind, statements: [one = '', other], indicator }: KeptDecision): Decision {
  switch (kind) {
    case 'hub':
    case 'not-hub':
      return { kind, indicatorId: indicator?.id ?? 0 };
    case 'pin':
      return { kind, statements: other === undefined ? [one] : [one, other] };
    default:
      return { kind, statements: [one, other ?? ''] };
  }
}
